using System.Buffers;

namespace Cesagram.Transcripts.WhatsApp;

/// <summary>The marks that the app sets around what people send: files, what was left out, edits, polls.</summary>
internal static class WhatsAppMarks
{
    private const int LongestMark = 250;
    private const string Blanks = " \n\r\u00A0\u202F\u200E\u200F";

    private static readonly SearchValues<char> Directions = SearchValues.Create("\u200E\u200F");

    /// <summary>Takes <c>&lt;This message was edited&gt;</c> off the end; on iOS in any language, elsewhere in the known ones.</summary>
    public static bool TakeEdited(ref ReadOnlySpan<char> text)
    {
        if (!text.EndsWith('>') || text.LastIndexOf('<') is not (> 0 and var at) || text.Length - at > LongestMark)
        {
            return false;
        }

        var isMark = WhatsAppWordings.HasEdited(text[at..]) || (text[at - 1] is '\u200E' or '\u200F' && !text[at..].ContainsAny(":："));
        text = isMark ? text[..at].TrimEnd(Blanks) : text;
        return isMark;
    }

    /// <summary>Takes the mark of a file off, so that a caption is left; null where there is none.</summary>
    /// <param name="text">Without marks in front.</param>
    /// <param name="isByApp">A direction mark stood in front of the text.</param>
    /// <param name="isMarked">A direction mark stood in front of the line.</param>
    /// <param name="mayBeByApp">Only where marks cannot be expected, or are there, the app's words count without one.</param>
    public static MessageKind? TakeAttachment(ref ReadOnlySpan<char> text, bool isByApp, bool isMarked, bool mayBeByApp)
    {
        var end = text.IndexOf('\n');
        var first = (end < 0 ? text : text[..end]).TrimEnd(Blanks);
        var caption = end < 0 ? [] : text[(end + 1)..].Trim(Blanks);
        if (IsNamedFile(first, isByApp))
        {
            text = caption;
            return MessageKind.Media;
        }

        if (first is ['<', .. var inner, '>'] && inner.Length > 2 && !inner.ContainsAny('<', '>'))
        {
            var kind = WhatsAppWordings.IsViewOnce(inner) ? MessageKind.ViewOnce : MessageKind.Media;
            // "<hugs>" is what people write; the app writes more than one word.
            if (isByApp || WhatsAppWordings.IsMedia(inner) || kind == MessageKind.ViewOnce || inner.Contains(' ') || !char.IsAscii(inner[0]))
            {
                text = caption;
                return kind;
            }
        }

        return TakeBehindMark(ref text, isMarked) ?? TakeWholeText(ref text, isByApp, isMarked, mayBeByApp);
    }

    /// <summary><c>POLL:</c> in any language, the question and the answers, each on a line of its own.</summary>
    public static bool IsPoll(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('\n');
        return end > 0 && text[..end].TrimEnd(Blanks) is [.., ':' or '：'] && text[(end + 1)..].Contains('\n');
    }

    /// <summary><c>caption ‎&lt;attached: 00000012-PHOTO.jpg&gt;</c>, <c>plan.pdf • ‎2 pages ‎document omitted</c>.</summary>
    private static MessageKind? TakeBehindMark(ref ReadOnlySpan<char> text, bool isMarked)
    {
        var at = text.LastIndexOfAny(Directions);
        if (at <= 0 || text.Length - at > LongestMark)
        {
            return null;
        }

        var tail = text[(at + 1)..];
        if (!(tail is ['<', .., '>'] && (tail.Contains('.') || !tail.Contains(' '))) && !WhatsAppWordings.IsMedia(tail) && !(isMarked && !IsPoll(text)))
        {
            return null;
        }

        text = text[..at].Trim(Blanks);
        return MessageKind.Media;
    }

    /// <summary><c>‎image omitted</c>: on iOS a mark before the line says it in any language.</summary>
    private static MessageKind? TakeWholeText(ref ReadOnlySpan<char> text, bool isByApp, bool isMarked, bool mayBeByApp)
    {
        if (WhatsAppWordings.IsViewOnce(text) && mayBeByApp)
        {
            text = [];
            return MessageKind.ViewOnce;
        }

        if ((mayBeByApp && WhatsAppWordings.IsMedia(text)) || (isMarked && isByApp && !IsPoll(text) && !WhatsAppPlace.IsPlace(text)))
        {
            text = [];
            return MessageKind.Media;
        }

        return null;
    }

    /// <summary><c>IMG-20240324-WA0001.jpg (file attached)</c>: the words are known, or a mark or the app's own way of naming says so.</summary>
    private static bool IsNamedFile(ReadOnlySpan<char> line, bool isByApp)
    {
        // Exports of old: "IMG_0001.jpg <attached>"
        if (line is [.., '>'] && line.LastIndexOf(" <") is > 2 and var mark && WhatsAppWordings.IsAttached(line[(mark + 2)..^1].Trim(Blanks)))
        {
            return true;
        }

        if (line is not [.., ')'] || line.Length > LongestMark || line.LastIndexOf(" (") is not (> 2 and var open))
        {
            return false;
        }

        var name = line[..open];
        var dot = name.LastIndexOf('.');
        return dot > 0 && name.Length - dot is >= 3 and <= 6
            && (isByApp || WhatsAppWordings.IsAttached(line[(open + 2)..^1]) || (name.Contains("-WA", StringComparison.Ordinal) && name.Contains("-20", StringComparison.Ordinal)));
    }
}
