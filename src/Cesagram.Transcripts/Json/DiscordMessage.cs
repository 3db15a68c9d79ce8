using System.Globalization;
using System.Text.Json;
using Cesagram.Transcripts.Input;

namespace Cesagram.Transcripts.Json;

internal static class DiscordMessage
{
    public static TranscriptMessage Read(JsonElement element, int index, MessageIndex ids, PersonNames names, ConversationLog log)
    {
        // A forwarded message has nothing of its own, and the other one inside.
        var forwarded = element.TryGetProperty("forwardedMessage", out var other) && other.ValueKind == JsonValueKind.Object ? other : element;
        var text = JsonText.Of(element, "content") is { Length: > 0 } own ? own : JsonText.Of(forwarded, "content") ?? "";
        var hasFile = HasAny(element, "attachments") || HasAny(element, "stickers") || HasAny(forwarded, "attachments") || HasAny(forwarded, "stickers");
        var kind = JsonText.Of(element, "type") switch
        {
            "Call" => MessageKind.Call,
            null or "Default" or "Reply" or "ChatInputCommand" or "ContextMenuCommand" => hasFile ? MessageKind.Media : MessageKind.Text,
            _ => MessageKind.System,
        };
        var author = element.TryGetProperty("author", out var person) ? NameOf(person, names) : null;
        var reply = element.TryGetProperty("reference", out var reference) ? JsonText.Of(reference, "messageId") : null;
        return new TranscriptMessage(index, log.Count(author, kind), TimeOf(element, index, log), text, kind)
        {
            Edited = JsonText.Of(element, "timestampEdited") is not null,
            Reactions = ReactionsOf(element),
            ReplyTo = ids.Find(reply),
        };
    }

    private static string NameOf(JsonElement person, PersonNames names)
    {
        var shown = JsonText.Of(person, "nickname") is { Length: > 0 } nickname ? nickname : JsonText.Of(person, "name") ?? "?";
        return JsonText.Of(person, "id") is { } id ? names.Of(id, shown, JsonText.Of(person, "name")) : shown;
    }

    private static SentTime? TimeOf(JsonElement element, int index, ConversationLog log)
    {
        if (DateTimeOffset.TryParse(JsonText.Of(element, "timestamp"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
        {
            return new SentTime(DateTime.SpecifyKind(time.DateTime, DateTimeKind.Unspecified), time.Offset, TimePrecision.Millisecond);
        }

        log.WarnUnreadable("The time cannot be read; the message is kept without one.", index + 1L);
        return null;
    }

    private static List<Reaction> ReactionsOf(JsonElement element) => JsonReactions.Of(
        element,
        one => one.TryGetProperty("emoji", out var emoji) ? JsonText.Of(emoji, "name") : null,
        "users",
        user => JsonText.Of(user, "nickname") ?? JsonText.Of(user, "name"));

    private static bool HasAny(JsonElement element, string name) =>
        element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array && list.GetArrayLength() > 0;
}
