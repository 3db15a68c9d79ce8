using System.Globalization;
using System.Text.Json;
using Cesagram.Transcripts.Input;
using Cesagram.Transcripts.Json;

namespace Cesagram.Transcripts.Rsmf;

internal static class RsmfEvent
{
    public static Draft Read(JsonElement element, long entry, RsmfNames names, ConversationLog log)
    {
        var type = JsonText.Of(element, "type")?.ToLowerInvariant();
        var isMessage = type is null or "message" or "unknown";
        var kind = !isMessage ? MessageKind.System
            : IsTrue(element, "deleted") ? MessageKind.Deleted
            : HasAny(element, "attachments") ? MessageKind.Media
            : MessageKind.Text;
        var text = JsonText.Of(element, "body") ?? (isMessage ? "" : type!);
        var author = JsonText.Of(element, "participant") is { } participant ? names.NameOf(participant) : null;
        // A message without a sender is still a message: somebody sent it.
        author ??= isMessage ? "?" : null;
        var message = new TranscriptMessage(0, author, TimeOf(element, entry, log), text, kind)
        {
            Edited = HasAny(element, "edits"),
            Reactions = JsonReactions.Of(element, one => JsonText.Of(one, "value"), "participants", person => JsonText.Of(person) is { } id ? names.NameOf(id) : null),
        };
        return new Draft(names.ConversationOf(element), message) { Id = JsonText.Of(element, "id"), Answers = JsonText.Of(element, "parent") };
    }

    private static SentTime? TimeOf(JsonElement element, long entry, ConversationLog log)
    {
        var written = JsonText.Of(element, "timestamp");
        if (DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
        {
            var hasZone = written!.EndsWith('Z') || written.AsSpan(Math.Min(10, written.Length)).ContainsAny('+', '-');
            return new SentTime(
                DateTime.SpecifyKind(time.DateTime, DateTimeKind.Unspecified), hasZone ? time.Offset : null,
                written.Contains('.', StringComparison.Ordinal) ? TimePrecision.Millisecond : TimePrecision.Second);
        }

        // Disclaimers and the like need none.
        if (written is not null)
        {
            log.WarnUnreadable("The time cannot be read; the event is kept without one.", entry);
        }

        return null;
    }

    private static bool HasAny(JsonElement element, string name) =>
        element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array && list.GetArrayLength() > 0;

    private static bool IsTrue(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
