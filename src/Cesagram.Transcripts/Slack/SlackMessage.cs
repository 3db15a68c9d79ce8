using System.Text.Json;
using Cesagram.Transcripts.Input;
using Cesagram.Transcripts.Json;

namespace Cesagram.Transcripts.Slack;

internal static class SlackMessage
{
    public static TranscriptMessage Read(JsonElement element, int index, MessageIndex times, SlackPeople people, ConversationLog log)
    {
        var kind = KindOf(element);
        var stamp = JsonText.Of(element, "ts");
        var sent = UnixTime.OfSeconds(stamp);
        if (sent is null)
        {
            log.WarnUnreadable("The time cannot be read; the message is kept without one.", index + 1L);
        }

        var thread = JsonText.Of(element, "thread_ts");
        var message = new TranscriptMessage(index, log.Count(people.AuthorOf(element), kind), sent, SlackText.Of(element, people), kind)
        {
            Edited = element.TryGetProperty("edited", out _),
            Reactions = JsonReactions.Of(element, one => JsonText.Of(one, "name"), "users", user => JsonText.Of(user) is { } id ? people.Name(id) : null),
            ReplyTo = thread == stamp ? null : times.Find(thread),
        };
        times.Add(stamp, index);
        return message;
    }

    private static MessageKind KindOf(JsonElement element)
    {
        var hasFile = element.TryGetProperty("files", out var files) && files.ValueKind == JsonValueKind.Array && files.GetArrayLength() > 0;
        return JsonText.Of(element, "subtype") switch
        {
            null or "thread_broadcast" or "reply_broadcast" or "me_message" or "bot_message" or "slackbot_response" or "file_comment" => hasFile ? MessageKind.Media : MessageKind.Text,
            "file_share" or "file_mention" => MessageKind.Media,
            "tombstone" or "message_deleted" => MessageKind.Deleted,
            "huddle_thread" or "sh_room_created" or "sh_room_shared" => MessageKind.Call,
            _ => MessageKind.System,
        };
    }
}
