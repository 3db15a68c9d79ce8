using System.Globalization;
using System.Text.Json;
using Cesagram.Transcripts.Input;
using Cesagram.Transcripts.Writing;

namespace Cesagram.Transcripts.Json;

/// <summary>Messages of the common format: objects with author, time and text, or the lines of <c>chat_text</c>.</summary>
internal static class JsonLineMessages
{
    public static IEnumerable<TranscriptMessage>? Of(JsonElement root, ConversationLog log)
    {
        if (root.TryGetProperty("messages", out var messages) && messages.ValueKind == JsonValueKind.Array)
        {
            return Objects(messages, log);
        }

        return JsonText.Of(root, "chat_text") is { } text ? Lines(text, log) : null;
    }

    public static TranscriptMessage One(JsonElement element, int index, ConversationLog log)
    {
        var author = JsonText.Of(element, "author");
        var kind = KindNames.Read(JsonText.Of(element, "kind")) ?? (author is null ? MessageKind.System : MessageKind.Text);
        return new TranscriptMessage(index, log.Count(author, kind), TimeOf(JsonText.Of(element, "time")), JsonText.Of(element, "text") ?? "", kind)
        {
            Edited = element.ValueKind == JsonValueKind.Object && element.TryGetProperty("edited", out var edited) && edited.ValueKind == JsonValueKind.True,
            ReplyTo = int.TryParse(JsonText.Of(element, "reply_to"), NumberStyles.None, CultureInfo.InvariantCulture, out var answered) && answered < index ? answered : null,
            Reactions = element.ValueKind == JsonValueKind.Object ? JsonReactions.Of(element, one => JsonText.Of(one, "emoji"), "by", JsonText.Of) : [],
        };
    }

    private static IEnumerable<TranscriptMessage> Objects(JsonElement messages, ConversationLog log)
    {
        var index = 0;
        foreach (var element in messages.EnumerateArray())
        {
            yield return One(element, index++, log);
        }

        log.End();
    }

    private static IEnumerable<TranscriptMessage> Lines(string text, ConversationLog log)
    {
        var index = 0;
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = line.IndexOf(": ", StringComparison.Ordinal);
            var author = at > 0 ? line[..at] : null;
            var kind = author is null ? MessageKind.System : MessageKind.Text;
            yield return new TranscriptMessage(index++, log.Count(author, kind), null, at > 0 ? line[(at + 2)..] : line, kind);
        }

        log.End();
    }

    private static SentTime? TimeOf(string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (TimeOnly.TryParseExact(text, ["HH:mm", "H:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return new SentTime(DateTime.MinValue + time.ToTimeSpan(), null, TimePrecision.TimeOfDay);
        }

        var hasZone = text.EndsWith('Z') || (text.Length > 16 && text.AsSpan(16).IndexOfAny('+', '-') >= 0);
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var full))
        {
            return null;
        }

        var precision = text.Length == 10 ? TimePrecision.Day
            : text.Length > 19 && text[16] == ':' && text[19] is '.' or ',' ? TimePrecision.Millisecond
            : text.Length > 16 && text[16] == ':' ? TimePrecision.Second : TimePrecision.Minute;
        return new SentTime(DateTime.SpecifyKind(full.DateTime, DateTimeKind.Unspecified), hasZone ? full.Offset : null, precision);
    }
}
