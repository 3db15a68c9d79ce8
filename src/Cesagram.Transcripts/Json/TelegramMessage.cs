using System.Globalization;
using System.Text.Json;
using Cesagram.Transcripts.Input;

namespace Cesagram.Transcripts.Json;

internal static class TelegramMessage
{
    private static readonly string[] MediaFields = ["photo", "file", "media_type", "sticker_emoji", "contact_information", "invoice_information", "game_title"];

    public static TranscriptMessage Read(JsonElement element, int index, MessageIndex ids, ConversationLog log, ref int disagreeing)
    {
        var isService = JsonText.Of(element, "type") is { } type && type != "message";
        var kind = KindOf(element, isService);
        var author = JsonText.Of(element, isService ? "actor" : "from") ?? JsonText.Of(element, isService ? "actor_id" : "from_id");
        var text = TelegramText.Of(element);
        if (isService && text.Length == 0)
        {
            text = JsonText.Of(element, "action") ?? "";
        }

        // A message that has no known sender is still a message: somebody sent it.
        author ??= isService ? null : "Deleted Account";
        return new TranscriptMessage(index, log.Count(author, kind), TimeOf(element, log, index, ref disagreeing), text, kind)
        {
            Edited = element.TryGetProperty("edited", out _) || element.TryGetProperty("edited_unixtime", out _),
            Reactions = ReactionsOf(element),
            ReplyTo = ids.Find(JsonText.Of(element, "reply_to_message_id")),
        };
    }

    private static MessageKind KindOf(JsonElement element, bool isService)
    {
        if (isService)
        {
            return JsonText.Of(element, "action") is "phone_call" or "group_call" or "conference_call" ? MessageKind.Call : MessageKind.System;
        }

        if (element.TryGetProperty("location_information", out _) || element.TryGetProperty("place_name", out _))
        {
            return MessageKind.Location;
        }

        if (element.TryGetProperty("self_destruct_period_seconds", out _))
        {
            return MessageKind.ViewOnce;
        }

        return MediaFields.Any(field => element.TryGetProperty(field, out _)) ? MessageKind.Media : MessageKind.Text;
    }

    private static SentTime? TimeOf(JsonElement element, ConversationLog log, int index, ref int disagreeing)
    {
        var written = DateTime.TryParseExact(JsonText.Of(element, "date"), "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) ? local : (DateTime?)null;
        if (long.TryParse(JsonText.Of(element, "date_unixtime"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var unix) && unix is > -62_000_000_000 and < 250_000_000_000)
        {
            var utc = DateTime.SpecifyKind(DateTimeOffset.FromUnixTimeSeconds(unix).UtcDateTime, DateTimeKind.Unspecified);
            if (written is not { } wall)
            {
                return new SentTime(utc, TimeSpan.Zero, TimePrecision.Second);
            }

            var offset = wall - utc;
            if (offset.Ticks % TimeSpan.FromMinutes(15).Ticks == 0 && offset.Duration() <= TimeSpan.FromHours(14))
            {
                return new SentTime(wall, offset, TimePrecision.Second);
            }

            disagreeing++;
            return new SentTime(utc, TimeSpan.Zero, TimePrecision.Second);
        }

        if (written is { } only)
        {
            return new SentTime(only, null, TimePrecision.Second);
        }

        log.WarnUnreadable("The time cannot be read; the message is kept without one.", index + 1L);
        return null;
    }

    private static List<Reaction> ReactionsOf(JsonElement element) => JsonReactions.Of(
        element,
        one => JsonText.Of(one, "emoji") ?? JsonText.Of(one, "type"),
        "recent",
        person => JsonText.Of(person, "from"));
}
