using Cesagram.Transcripts.Input;

namespace Cesagram.Transcripts.WhatsApp;

/// <summary>Splits the first line of an entry into the sender and the rest.</summary>
internal static class WhatsAppName
{
    private const int Longest = 128;

    /// <summary>Up to the first ": "; a line without it is a notice, and so is one in which the colon stands inside of a quotation.</summary>
    /// <param name="rest">The line behind date and time.</param>
    /// <param name="names">Gives the one copy of each name.</param>
    /// <param name="text">What stands behind the name, or all of it.</param>
    /// <returns>Null for a notice.</returns>
    public static string? Take(ReadOnlySpan<char> rest, ConversationLog names, out ReadOnlySpan<char> text)
    {
        text = rest;
        var at = rest.IndexOf(": ");
        if (at < 0 && rest.EndsWith(':'))
        {
            at = rest.Length - 1;
        }

        if (at <= 0 || at > Longest || WhatsAppNotice.LooksLike(rest[..at]))
        {
            return null;
        }

        Span<char> clean = stackalloc char[Longest];
        var length = 0;
        foreach (var c in rest[..at])
        {
            if (!WhatsAppHeader.IsMark(c))
            {
                clean[length++] = char.IsWhiteSpace(c) ? ' ' : c;
            }
        }

        var name = clean[..length].Trim(' ');
        if (name.IsEmpty)
        {
            return null;
        }

        text = rest[Math.Min(rest.Length, at + 2)..];
        return names.Name(name);
    }
}
