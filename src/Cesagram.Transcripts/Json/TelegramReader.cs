using System.Text.Json;
using Cesagram.Transcripts.Input;

namespace Cesagram.Transcripts.Json;

/// <summary>Reads Telegram Desktop's result.json: one chat, or all of them below <c>chats</c> and <c>left_chats</c>.</summary>
internal static class TelegramReader
{
    public static IEnumerable<Transcript> Read(Stream stream, DetectedEncoding encoding)
    {
        using var cursor = new JsonCursor(stream, encoding);
        string? title = null;
        string? id = null;
        var any = false;
        while (cursor.Read())
        {
            if (cursor.Token == JsonTokenType.StartObject)
            {
                title = id = null;
            }

            if (cursor.Token != JsonTokenType.PropertyName)
            {
                continue;
            }

            var name = cursor.Text;
            if (!cursor.Read())
            {
                break;
            }

            switch (name)
            {
                case "messages" when cursor.Token == JsonTokenType.StartArray:
                    any = true;
                    var log = new ConversationLog();
                    log.Warn(encoding.Warning);
                    // The rest is read even if nobody looked at all of it, so that the next chat can be found.
                    using (var messages = ReadMessages(cursor, log).GetEnumerator())
                    {
                        yield return new Transcript
                        {
                            Id = id,
                            Title = title,
                            Format = "telegram",
                            Messages = Once(messages),
                            Participants = log.Participants,
                            Warnings = log.Warnings,
                        };
                        while (messages.MoveNext())
                        {
                        }
                    }

                    break;
                case "name":
                    title = cursor.Text;
                    break;
                case "id":
                    id = cursor.Text;
                    break;
                case "chats" or "left_chats" or "list":
                    break;
                default:
                    cursor.Skip();
                    break;
            }
        }

        if (!any)
        {
            throw new TranscriptFormatException(
                cursor.IsTruncated ? "truncated" : "no-messages",
                cursor.IsTruncated ? "The JSON breaks off before the first message. Export the chat again." : "There is no chat with messages in the file.");
        }
    }

    private static IEnumerable<TranscriptMessage> Once(IEnumerator<TranscriptMessage> messages)
    {
        while (messages.MoveNext())
        {
            yield return messages.Current;
        }
    }

    private static IEnumerable<TranscriptMessage> ReadMessages(JsonCursor cursor, ConversationLog log)
    {
        var ids = new MessageIndex();
        var index = 0;
        var disagreeing = 0;
        while (cursor.ReadValue() is { } element)
        {
            if (element.ValueKind != JsonValueKind.Object)
            {
                log.WarnUnreadable("The entry is no message and was left out.", index + 1L);
                continue;
            }

            var message = TelegramMessage.Read(element, index, ids, log, ref disagreeing);
            ids.Add(JsonText.Of(element, "id"), index);
            index++;
            yield return message;
        }

        JsonEnd.Report(cursor, log, index);
        if (disagreeing > 0)
        {
            log.Warn("times-disagree", FormattableString.Invariant($"In {disagreeing} messages the written date and the Unix time differ by what no time zone explains; the Unix time was used."));
        }

        log.End();
    }
}
