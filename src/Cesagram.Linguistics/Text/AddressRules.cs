namespace Cesagram.Linguistics.Text;

/// <summary>Rules a and b of tokeniser v1: links and e-mail addresses. Remembers what it found ahead, so that a text costs one walk.</summary>
internal sealed class AddressRules
{
    private static readonly uint Url = TokenHash.Of("<url>");
    private static readonly uint Email = TokenHash.Of("<email>");

    private int nextAt;
    private int nextBlank;
    private int hostOf;
    private int hostEnd;

    /// <summary>Before another text.</summary>
    public void Reset() => nextAt = nextBlank = hostOf = -1;

    /// <summary>Whether a link or address begins here, which is no blank; then its id, and its end instead of the one given.</summary>
    public bool TryMatch(ReadOnlySpan<char> chars, int at, ref int end, out uint id)
    {
        id = Url;
        if (IsUrl(chars, at))
        {
            end = BlankFrom(chars, at);
            return true;
        }

        id = Email;
        if (EmailEnd(chars, at) is var emailEnd and > 0)
        {
            end = emailEnd;
            return true;
        }

        return false;
    }

    private int BlankFrom(ReadOnlySpan<char> chars, int at)
    {
        if (nextBlank < at)
        {
            nextBlank = at;
            while (nextBlank < chars.Length && !char.IsWhiteSpace(chars[nextBlank]))
            {
                nextBlank++;
            }
        }

        return nextBlank;
    }

    private bool IsUrl(ReadOnlySpan<char> chars, int at)
    {
        if (chars[at] is not ('h' or 'w'))
        {
            return false;
        }

        var rest = chars[at..];
        var prefix = rest.StartsWith("http://") ? 7 : rest.StartsWith("https://") ? 8 : rest.StartsWith("www.") ? 4 : 0;
        return prefix > 0 && BlankFrom(chars, at) > at + prefix;
    }

    /// <summary>End of an e-mail address that begins here; 0 for none.</summary>
    private int EmailEnd(ReadOnlySpan<char> chars, int at)
    {
        if (nextAt < at)
        {
            var found = chars[at..].IndexOf('@');
            nextAt = found < 0 ? int.MaxValue : at + found;
        }

        var blank = nextAt == int.MaxValue ? 0 : BlankFrom(chars, at);
        if (nextAt == int.MaxValue || nextAt == at || nextAt >= blank)
        {
            return 0;
        }

        if (hostOf != nextAt)
        {
            // Asked again at every token before the same '@': long text without blanks must not cost its square.
            hostOf = nextAt;
            var host = chars[(nextAt + 1)..blank];
            var second = host.IndexOf('@');
            host = second < 0 ? host : host[..second];
            hostEnd = host.Length >= 3 && host[1..^1].Contains('.') ? nextAt + 1 + host.Length : 0;
        }

        return hostEnd;
    }
}
