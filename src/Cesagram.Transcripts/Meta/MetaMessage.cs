using System.Text.Json;
using Cesagram.Transcripts.Input;
using Cesagram.Transcripts.Json;

namespace Cesagram.Transcripts.Meta;

/// <summary>One message of a download from Messenger or Instagram, or of Messenger's secure storage, which names the same things otherwise.</summary>
internal static class MetaMessage
{
    private static readonly string[] MediaFields = ["photos", "videos", "audio_files", "gifs", "files", "sticker", "media"];

    public static Draft Read(JsonElement element, long entry, ConversationLog log)
    {
        var author = MetaText.Of(element, "sender_name") ?? MetaText.Of(element, "senderName");
        var text = MetaText.Of(element, "content") ?? MetaText.Of(element, "text") ?? "";
        var sent = UnixTime.OfMilliseconds(JsonText.Of(element, "timestamp_ms") ?? JsonText.Of(element, "timestamp"));
        if (sent is null)
        {
            log.WarnUnreadable("The time cannot be read; the message is kept without one.", entry);
        }

        return new Draft("", new TranscriptMessage(0, author, sent, WithLink(element, text), KindOf(element)) { Reactions = ReactionsOf(element) });
    }

    private static MessageKind KindOf(JsonElement element)
    {
        if (IsTrue(element, "is_unsent") || IsTrue(element, "isUnsent"))
        {
            return MessageKind.Deleted;
        }

        switch (JsonText.Of(element, "type"))
        {
            case "Call":
                return MessageKind.Call;
            case "Subscribe" or "Unsubscribe":
                return MessageKind.System;
        }

        return element.TryGetProperty("call_duration", out _) ? MessageKind.Call
            : MediaFields.Any(field => element.TryGetProperty(field, out var value) && (value.ValueKind == JsonValueKind.Object || HasAny(value))) ? MessageKind.Media
            : MessageKind.Text;
    }

    /// <summary>What was shared belongs to the text: the link, where it is not written there already.</summary>
    private static string WithLink(JsonElement element, string text)
    {
        if (!element.TryGetProperty("share", out var share))
        {
            return text;
        }

        var link = MetaText.Of(share, "link") ?? "";
        return link.Length == 0 || text.Contains(link, StringComparison.Ordinal) ? text : text.Length == 0 ? link : $"{text}\n{link}";
    }

    private static List<Reaction> ReactionsOf(JsonElement element)
    {
        var reactions = new List<Reaction>();
        if (!element.TryGetProperty("reactions", out var all) || all.ValueKind != JsonValueKind.Array)
        {
            return reactions;
        }

        foreach (var group in all.EnumerateArray().GroupBy(one => MetaText.Of(one, "reaction") ?? ""))
        {
            reactions.Add(new Reaction(group.Key, group.Count(), [.. group.Select(one => MetaText.Of(one, "actor")).OfType<string>()]));
        }

        return reactions;
    }

    private static bool HasAny(JsonElement value) => value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0;

    private static bool IsTrue(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
