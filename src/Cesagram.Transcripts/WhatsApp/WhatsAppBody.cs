using System.Text.RegularExpressions;

namespace Cesagram.Transcripts.WhatsApp;

/// <summary>What stands behind the header: sender, kind and text.</summary>
internal static partial class WhatsAppBody
{
    private const int LongestName = 100;

    [GeneratedRegex(@"^\S.{0,200}\.\w{2,5} \([^()]{3,40}\)$", RegexOptions.CultureInvariant)]
    private static partial Regex AttachedOnAndroid();

    [GeneratedRegex(@"^<[^<>]{3,200}>$", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"https://maps\.google\.com/\?q=-?\d", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    /// <summary>Splits the first line at the first ": "; a line without it is a notice.</summary>
    public static (string? Author, string Text) Split(string rest)
    {
        var at = rest.IndexOf(": ", StringComparison.Ordinal);
        if (at < 0 && rest.EndsWith(':'))
        {
            at = rest.Length - 1;
        }

        if (at <= 0 || at > LongestName)
        {
            return (null, rest);
        }

        var author = TrimMarks(rest[..at]).Trim();
        // A notice may quote something with a colon in it: "... changed the subject to "Trip: plan"".
        return author.Length == 0 || WhatsAppNotice.LooksLike(author)
            ? (null, rest)
            : (author, rest[Math.Min(rest.Length, at + 2)..]);
    }

    /// <param name="author">Null for a notice.</param>
    /// <param name="text">All lines.</param>
    /// <param name="isMarked">iOS puts a direction mark before the line of an attachment.</param>
    /// <param name="isFromIos">Brackets around the date.</param>
    public static (MessageKind Kind, string Text, bool Edited) Classify(string? author, string text, bool isMarked, bool isFromIos)
    {
        if (author is null)
        {
            var notice = TrimMarks(text);
            return (WhatsAppPhrases.IsCall(notice) ? MessageKind.Call : MessageKind.System, notice, false);
        }

        var isWrittenByApp = text.Length > 0 && WhatsAppHeader.IsMark(text[0]);
        text = TrimMarks(text);
        var edited = TakeEditMark(ref text);
        var firstLine = text.AsSpan()[..(text.IndexOf('\n') is var end and >= 0 ? end : text.Length)].TrimEnd().ToString();
        var kind =
            WhatsAppPhrases.IsDeleted(firstLine) && (isWrittenByApp || !isFromIos) ? MessageKind.Deleted
            : WhatsAppPhrases.IsCall(firstLine) && (isWrittenByApp || !isFromIos) ? MessageKind.Call
            : isMarked || InBrackets().IsMatch(firstLine) || AttachedOnAndroid().IsMatch(firstLine) || (isWrittenByApp && WhatsAppPhrases.IsMedia(firstLine)) ? MessageKind.Media
            : Place().IsMatch(text) || text.Contains("://foursquare.com/v/", StringComparison.Ordinal) ? MessageKind.Location
            : WhatsAppPhrases.IsNotice(firstLine) && (isWrittenByApp || !isFromIos) ? MessageKind.System
            : text is "null" && !isFromIos ? MessageKind.ViewOnce
            : isWrittenByApp && isFromIos ? MessageKind.System
            : MessageKind.Text;
        return (kind, text, edited);
    }

    public static string TrimMarks(string text)
    {
        var start = 0;
        while (start < text.Length && WhatsAppHeader.IsMark(text[start]))
        {
            start++;
        }

        return start == 0 ? text : text[start..];
    }

    private static bool TakeEditMark(ref string text)
    {
        if (!text.EndsWith('>') || text.LastIndexOf('<') is not (> 0 and var at) || !WhatsAppPhrases.IsEditMark(text[at..]))
        {
            return false;
        }

        text = text[..at].TrimEnd(' ', '\u200E');
        return true;
    }
}
