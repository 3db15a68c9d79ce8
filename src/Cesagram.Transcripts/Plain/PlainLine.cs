using Cesagram.Transcripts.Input;

namespace Cesagram.Transcripts.Plain;

/// <summary>
/// A line of a talk that somebody pasted: <c>Name: text</c>, with a time before the name (<c>[21:05] Name:</c>, <c>31/12/2024 21:05 Name:</c>)
/// or behind it (<c>Name (21:05): text</c>), or none.
/// </summary>
/// <param name="Name">Where the name stands.</param>
/// <param name="Text">Where the text begins.</param>
/// <param name="Time">Null where there is none.</param>
internal readonly record struct PlainLine(Range Name, int Text, WrittenTime? Time)
{
    private const int LongestName = 40;
    private const int MostWords = 4;
    private const int LongestTime = 40;

    public static bool TryRead(ReadOnlySpan<char> line, out PlainLine read)
    {
        read = default;
        var start = 0;
        WrittenTime? time = null;
        while (start < line.Length && (char.IsWhiteSpace(line[start]) || line[start] == '\uFEFF'))
        {
            start++;
        }

        if (start < line.Length && (line[start] is '[' or '(' || char.IsDigit(line[start])))
        {
            time = TimeInFront(line, ref start);
        }

        var colon = Colon(line[start..]);
        if (colon <= 0)
        {
            return false;
        }

        var name = line.Slice(start, colon);
        if (time is null && name[^1] is ')' or ']' && name.LastIndexOfAny('(', '[') is > 1 and var open && WrittenTime.TryRead(name[(open + 1)..^1], out var behind))
        {
            time = behind;
            name = name[..open];
        }

        var from = start + (name.Length - name.TrimStart().Length);
        name = name.Trim();
        if (!IsName(name))
        {
            return false;
        }

        var text = start + colon + 1;
        text += text < line.Length && line[text] is ' ' or '\t' ? 1 : 0;
        read = new PlainLine(new Range(from, from + name.Length), text, time);
        return true;
    }

    /// <summary>The colon behind the name: followed by a blank or the line's end, and not one inside of brackets with a time.</summary>
    private static int Colon(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length && at < LongestName + LongestTime; at++)
        {
            if (text[at] is ':' or '：' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]) || text[at] == '：'))
            {
                return at;
            }
        }

        return -1;
    }

    private static WrittenTime? TimeInFront(ReadOnlySpan<char> line, ref int start)
    {
        if (line[start] is '[' or '(')
        {
            var end = line[start..].IndexOfAny(']', ')');
            if (end > 0 && WrittenTime.TryRead(line.Slice(start + 1, end - 1), out var inside))
            {
                start += end + 1;
                SkipDash(line, ref start);
                return inside;
            }

            return null;
        }

        // The longest start of the line that reads as a time, up to a blank.
        WrittenTime? best = null;
        var behind = start;
        for (var at = start; at < line.Length && at - start <= LongestTime; at++)
        {
            if (line[at] is ' ' or '\t' && WrittenTime.TryRead(line[start..at].TrimEnd(",-–— "), out var time) && time.HasClock)
            {
                (best, behind) = (time, at);
            }
        }

        start = behind;
        if (best is not null)
        {
            SkipDash(line, ref start);
        }

        return best;
    }

    private static void SkipDash(ReadOnlySpan<char> line, ref int start)
    {
        while (start < line.Length && line[start] is ' ' or '\t' or '-' or '–' or '—' or '|' or ',')
        {
            start++;
        }
    }

    /// <summary>Few words, beginning with a letter, a number with + or an @; no sentence, no address of a page.</summary>
    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (name.Length is 0 or > LongestName || !(char.IsLetter(name[0]) || char.IsSurrogate(name[0]) || name[0] is '+' or '@' or '~' or '_') || name is "http" or "https" or "www")
        {
            return false;
        }

        var words = 1;
        foreach (var c in name)
        {
            words += c == ' ' ? 1 : 0;
            if (c is '?' or '!' or ';' or ',' or '"' or '<' or '>' or '{' or '}' or '=' or '/')
            {
                return false;
            }
        }

        return words <= MostWords;
    }
}
