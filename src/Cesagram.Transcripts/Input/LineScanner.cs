namespace Cesagram.Transcripts.Input;

/// <summary>Lines of at most a million characters out of one buffer: a file without line ends does not fill the memory, and a line is no string.</summary>
internal sealed class LineScanner(TextReader reader, int limit = LineScanner.Limit)
{
    public const int Limit = 1 << 20;

    private char[] buffer = new char[1 << 15];
    private int start;
    private int end;
    private int length;
    private bool isAfterReturn;
    private bool isAtEnd;

    /// <summary>The line without its end; only until the next <see cref="Read"/>.</summary>
    public ReadOnlyMemory<char> Memory => buffer.AsMemory(start - length - Ending, length);

    public ReadOnlySpan<char> Line => Memory.Span;

    /// <summary>1-based.</summary>
    public long Number { get; private set; }

    /// <summary>The line was longer than the limit; the rest of it is passed over.</summary>
    public bool WasCut { get; private set; }

    private int Ending { get; set; }

    public bool Read()
    {
        WasCut = false;
        var seen = 0;
        while (true)
        {
            if (isAfterReturn && start < end)
            {
                // \r\n is one end.
                start += buffer[start] == '\n' ? 1 : 0;
                isAfterReturn = false;
            }

            var at = isAfterReturn ? -1 : buffer.AsSpan(start + seen, end - start - seen).IndexOfAny('\n', '\r');
            if (at >= 0)
            {
                isAfterReturn = buffer[start + seen + at] == '\r';
                return Take(seen + at, 1);
            }

            seen = end - start;
            if (isAtEnd)
            {
                return seen > 0 && Take(seen, 0);
            }

            if (seen >= limit)
            {
                return Cut();
            }

            Fill();
        }
    }

    private bool Take(int characters, int ending)
    {
        Number++;
        length = Math.Min(characters, limit);
        WasCut = length < characters;
        Ending = ending + characters - length;
        start += characters + ending;
        return true;
    }

    /// <summary>Keeps the first part of the line where it is and reads on behind it until the line ends.</summary>
    private bool Cut()
    {
        Number++;
        WasCut = true;
        buffer.AsSpan(start, limit).CopyTo(buffer);
        (start, length, Ending) = (limit, limit, 0);
        var rest = new char[1 << 13];
        var read = 0;
        var at = -1;
        while (at < 0 && (read = reader.Read(rest)) > 0)
        {
            at = rest.AsSpan(0, read).IndexOfAny('\n', '\r');
        }

        isAtEnd = read == 0;
        isAfterReturn = at >= 0 && rest[at] == '\r';
        var behind = at < 0 ? [] : rest.AsSpan(at + 1, read - at - 1);
        EnsureRoom(limit + behind.Length);
        behind.CopyTo(buffer.AsSpan(limit));
        end = limit + behind.Length;
        return true;
    }

    private void Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        EnsureRoom(end + 1);
        var read = reader.Read(buffer, end, buffer.Length - end);
        end += read;
        isAtEnd = read == 0;
    }

    private void EnsureRoom(int characters)
    {
        if (buffer.Length < characters)
        {
            Array.Resize(ref buffer, Math.Max(characters, buffer.Length * 2));
        }
    }
}
