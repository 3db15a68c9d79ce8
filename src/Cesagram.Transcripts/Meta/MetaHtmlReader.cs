using System.Text;
using Cesagram.Transcripts.Input;

namespace Cesagram.Transcripts.Meta;

/// <summary>
/// Reads the web pages of a download: each message is a box (class <c>pam</c>) with the sender, what was sent and the time, one below the other.
/// Names of classes have changed over the years; the three parts have not.
/// </summary>
internal static class MetaHtmlReader
{
    private static readonly string[] MediaTags = ["img", "video", "audio"];

    public static bool IsPage(ReadOnlySpan<char> text) =>
        (text.StartsWith("<html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase))
        && text.Contains("class=\"pam ", StringComparison.Ordinal) && text.Contains("uiBoxWhite", StringComparison.Ordinal);

    public static MetaHeld Read(Stream stream, DetectedEncoding encoding, DateOrder? order, ConversationLog log)
    {
        using var reader = encoding.Open(stream);
        var tokens = new HtmlTokens(reader);
        var boxes = new List<MetaBox>();
        var finder = new WhatsApp.DateOrderFinder();
        var held = new MetaHeld();
        while (tokens.Read())
        {
            if (tokens.Token == HtmlToken.Open && tokens.Name == "div" && IsBox(tokens.Attribute("class")) && ReadBox(tokens) is { } box)
            {
                boxes.Add(box);
                if (WrittenTime.TryRead(box.Time, out var time) && time.AsksForOrder)
                {
                    finder.Add(time.Numbers);
                }
            }
        }

        var chosen = order ?? (boxes.Exists(box => WrittenTime.TryRead(box.Time, out var time) && time.AsksForOrder) ? finder.Decide(log) : DateOrder.DayMonthYear);
        foreach (var box in boxes)
        {
            SentTime? sent = WrittenTime.TryRead(box.Time, out var time) ? time.At(chosen) : null;
            if (sent is null)
            {
                log.WarnUnreadable("The time cannot be read; the message is kept without one.", box.Line);
            }

            held.Add(new Draft("", new TranscriptMessage(0, box.Sender, sent, box.Text, box.HasMedia ? MessageKind.Media : MessageKind.Text) { Reactions = box.Reactions }));
        }

        return held;
    }

    private static bool IsBox(string? classes) => classes?.StartsWith("pam ", StringComparison.Ordinal) == true && classes.Contains("uiBoxWhite", StringComparison.Ordinal);

    /// <summary>Null for a box that is no message, such as the one with the participants.</summary>
    private static MetaBox? ReadBox(HtmlTokens tokens)
    {
        var line = tokens.Line;
        var parts = new List<StringBuilder>();
        var reactions = new List<Reaction>();
        var hasMedia = false;
        var depth = 1;
        var inReactions = false;
        while (depth > 0 && tokens.Read())
        {
            switch (tokens.Token)
            {
                case HtmlToken.Open:
                    hasMedia |= MediaTags.Contains(tokens.Name);
                    if (depth == 1)
                    {
                        parts.Add(new StringBuilder());
                    }

                    inReactions |= tokens.Name == "ul";
                    var isBreak = tokens.Name is "br" or "div" or "p" && parts.Count > 0 && parts[^1].Length > 0 && parts[^1][^1] != '\n';
                    _ = isBreak ? parts[^1].Append('\n') : null;
                    depth += tokens.IsEmpty ? 0 : 1;
                    break;
                case HtmlToken.Close:
                    inReactions &= tokens.Name != "ul";
                    depth--;
                    break;
                case HtmlToken.Text when inReactions:
                    AddReaction(reactions, tokens.Text.Trim());
                    break;
                case HtmlToken.Text when parts.Count > 0:
                    parts[^1].Append(tokens.Text);
                    break;
            }
        }

        return parts.Count < 3 ? null : new MetaBox(
            line, parts[0].ToString().Trim(), string.Join('\n', parts[1..^1].Select(part => part.ToString().Trim())).Trim(), parts[^1].ToString().Trim(), hasMedia, reactions);
    }

    /// <summary>The sign first, the name behind it, nothing in between.</summary>
    private static void AddReaction(List<Reaction> reactions, string text)
    {
        var end = 0;
        while (end < text.Length && !char.IsLetterOrDigit(text, end))
        {
            end += char.IsHighSurrogate(text[end]) && end + 1 < text.Length ? 2 : 1;
        }

        if (end > 0)
        {
            reactions.Add(new Reaction(text[..end].Trim(), 1, end < text.Length ? [text[end..]] : []));
        }
    }

    private sealed record MetaBox(long Line, string Sender, string Text, string Time, bool HasMedia, List<Reaction> Reactions);
}
