namespace Cesagram.Transcripts.WhatsApp;

/// <param name="kind">What it is.</param>
/// <param name="text">What of it a person wrote, or the notice.</param>
/// <param name="edited">It had the mark of an edited message.</param>
internal readonly ref struct WhatsAppContent(MessageKind kind, ReadOnlySpan<char> text, bool edited)
{
    public MessageKind Kind { get; } = kind;

    public ReadOnlySpan<char> Text { get; } = text;

    public bool Edited { get; } = edited;
}

/// <param name="IsBracketed">The layout of iOS.</param>
/// <param name="HasMarks">The app's own texts have direction marks, as iOS sets them: what has none was written by a person.</param>
internal readonly record struct WhatsAppLayout(bool IsBracketed, bool HasMarks);

/// <summary>What stands behind the sender: kind and text.</summary>
internal static class WhatsAppBody
{
    /// <summary>Of an entry without a sender.</summary>
    public static WhatsAppContent OfNotice(ReadOnlySpan<char> text)
    {
        var notice = TrimMarks(text);
        return new(WhatsAppWordings.BeginsLikeCall(notice) ? MessageKind.Call : MessageKind.System, notice, false);
    }

    /// <param name="text">All lines of the entry.</param>
    /// <param name="isMarked">A direction mark stands before the date.</param>
    /// <param name="layout">Of the whole file.</param>
    public static WhatsAppContent OfMessage(ReadOnlySpan<char> text, bool isMarked, WhatsAppLayout layout)
    {
        var isByApp = text.Length > 0 && text[0] is '\u200E' or '\u200F';
        var mayBeByApp = isByApp || !layout.IsBracketed || !layout.HasMarks;
        text = TrimMarks(text);
        var edited = WhatsAppMarks.TakeEdited(ref text);
        if (mayBeByApp && WhatsAppWordings.IsDeleted(text))
        {
            return new(MessageKind.Deleted, text, edited);
        }

        if ((mayBeByApp && WhatsAppWordings.IsCall(text)) || (isByApp && layout.IsBracketed && WhatsAppWordings.BeginsLikeCall(text)))
        {
            return new(MessageKind.Call, text, edited);
        }

        if (WhatsAppMarks.TakeAttachment(ref text, isByApp, isMarked, mayBeByApp) is { } kind)
        {
            return new(kind, text, edited);
        }

        return new(
            WhatsAppPlace.IsPlace(text) ? MessageKind.Location
            : !layout.IsBracketed && text is "null" ? MessageKind.ViewOnce
            : (isByApp || isMarked) && WhatsAppMarks.IsPoll(text) ? MessageKind.Text
            : WhatsAppWordings.BeginsLikeSecured(text) && mayBeByApp ? MessageKind.System
            : isByApp && layout.IsBracketed ? MessageKind.System
            : MessageKind.Text,
            text,
            edited);
    }

    public static ReadOnlySpan<char> TrimMarks(ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && WhatsAppHeader.IsMark(text[0]))
        {
            text = text[1..];
        }

        return text;
    }
}
