using System.Buffers;

namespace Cesagram.Transcripts.Csv;

/// <summary>
/// Goes through the rows of a CSV (RFC 4180, any separator, any line end) out of one buffer. A quote that is never closed, or closed in the middle of a
/// field, costs the line it stands in and not what follows: the row is given up and reading goes on with the next line.
/// </summary>
internal sealed class CsvRows(TextReader reader, char separator)
{
    private const int LongestRow = 4 << 20;

    private readonly SearchValues<char> stops = SearchValues.Create([separator, '\n', '\r']);
    private readonly List<int> ends = [];
    private char[] buffer = new char[1 << 16];
    private char[] cells = new char[1 << 12];
    private int start;
    private int end;
    private int filled;
    private bool isAtEnd;

    /// <summary>How many fields a row has; a row of several lines with another number is a broken quote. 0: not known yet.</summary>
    public int Width { get; set; }

    public int Count => ends.Count;

    /// <summary>1-based line at which the row begins.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>The row could not be read; its fields mean nothing.</summary>
    public bool IsBroken { get; private set; }

    private long NextLine { get; set; } = 1;

    public ReadOnlySpan<char> this[int field] =>
        field >= ends.Count ? [] : cells.AsSpan(field == 0 ? 0 : ends[field - 1], ends[field] - (field == 0 ? 0 : ends[field - 1]));

    /// <summary>Moves to the next row that is not empty.</summary>
    public bool Read()
    {
        do
        {
            Line = NextLine;
            if (!Has(0))
            {
                return false;
            }

            IsBroken = !TryRow(isLenient: false, out var length, out var lines) && !TryRow(isLenient: true, out length, out lines);
            if (IsBroken)
            {
                (length, lines) = (LineLength(), 1);
            }

            start += length;
            NextLine += lines;
        }
        while (!IsBroken && ends.Count == 1 && ends[0] == 0);
        return true;
    }

    /// <param name="isLenient">Quotes inside of quotes count as text where nothing ends behind them; then a row is one line.</param>
    /// <param name="length">Characters of the row with its end.</param>
    /// <param name="lines">Lines that it takes.</param>
    private bool TryRow(bool isLenient, out int length, out int lines)
    {
        ends.Clear();
        filled = 0;
        lines = 1;
        var at = 0;
        length = 0;
        while (true)
        {
            if (Has(at) && buffer[start + at] == '"')
            {
                if (!TryQuoted(isLenient, ref at, ref lines))
                {
                    return false;
                }
            }
            else
            {
                ReadBare(ref at);
            }

            ends.Add(filled);
            var c = Has(at) ? buffer[start + at] : '\n';
            if (c == separator)
            {
                at++;
                continue;
            }

            at += Has(at) ? c == '\r' && Has(at + 1) && buffer[start + at + 1] == '\n' ? 2 : 1 : 0;
            length = at;
            return (lines == 1 && !isLenient) || Width == 0 || ends.Count == Width;
        }
    }

    private void ReadBare(ref int at)
    {
        while (Has(at))
        {
            var rest = buffer.AsSpan(start + at, end - start - at);
            var stop = rest.IndexOfAny(stops);
            Append(rest[..(stop < 0 ? rest.Length : stop)]);
            at += stop < 0 ? rest.Length : stop;
            if (stop >= 0)
            {
                return;
            }
        }
    }

    private bool TryQuoted(bool isLenient, ref int at, ref int lines)
    {
        at++;
        while (Has(at))
        {
            var c = buffer[start + at];
            if (c == '"')
            {
                var next = Has(at + 1) ? buffer[start + at + 1] : '\n';
                var closes = next == separator || next is '\n' or '\r';
                if (closes || next == '"')
                {
                    at += closes ? 1 : 2;
                    if (closes)
                    {
                        return true;
                    }

                    Append("\"");
                    continue;
                }

                if (!isLenient)
                {
                    return false;
                }
            }

            if (c == '\n' || (c == '\r' && !(Has(at + 1) && buffer[start + at + 1] == '\n')))
            {
                lines++;
                if (isLenient)
                {
                    return false;
                }
            }

            if (at > LongestRow)
            {
                return false;
            }

            Append(buffer.AsSpan(start + at, 1));
            at++;
        }

        // The file ends within the quotes.
        return false;
    }

    private int LineLength()
    {
        for (var at = 0; Has(at); at++)
        {
            if (buffer[start + at] is '\n' or '\r')
            {
                return at + (buffer[start + at] == '\r' && Has(at + 1) && buffer[start + at + 1] == '\n' ? 2 : 1);
            }
        }

        return end - start;
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (filled + text.Length > cells.Length)
        {
            Array.Resize(ref cells, Math.Max(filled + text.Length, cells.Length * 2));
        }

        text.CopyTo(cells.AsSpan(filled));
        filled += text.Length;
    }

    /// <summary>Whether there is a character at that distance from the row's start; reads on where the buffer ends.</summary>
    private bool Has(int at)
    {
        while (start + at >= end)
        {
            if (isAtEnd)
            {
                return false;
            }

            if (start > 0)
            {
                buffer.AsSpan(start, end - start).CopyTo(buffer);
                (start, end) = (0, end - start);
            }

            if (end == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }

            var read = reader.Read(buffer, end, buffer.Length - end);
            end += read;
            isAtEnd = read == 0;
        }

        return true;
    }
}
