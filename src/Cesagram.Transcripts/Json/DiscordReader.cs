using System.Text.Json;
using Cesagram.Transcripts.Input;

namespace Cesagram.Transcripts.Json;

/// <summary>Reads the JSON of DiscordChatExporter: one channel or direct conversation.</summary>
internal static class DiscordReader
{
    public static IEnumerable<Transcript> Read(Stream stream, DetectedEncoding encoding)
    {
        using var cursor = new JsonCursor(stream, encoding);
        string? title = null;
        string? id = null;
        while (cursor.Read())
        {
            if (cursor.Token != JsonTokenType.PropertyName)
            {
                continue;
            }

            switch (cursor.Text)
            {
                case "channel":
                    if (cursor.ReadValue() is { } channel)
                    {
                        title = JsonText.Of(channel, "name");
                        id = JsonText.Of(channel, "id");
                    }

                    break;
                case "messages" when cursor.Read() && cursor.Token == JsonTokenType.StartArray:
                    var log = new ConversationLog();
                    if (encoding.Warning is { } guessed)
                    {
                        log.Warn(guessed.Code, guessed.Detail);
                    }

                    yield return new Transcript
                    {
                        Id = id,
                        Title = title,
                        Format = "discord",
                        Messages = ReadMessages(cursor, log),
                        Participants = log.Participants,
                        Warnings = log.Warnings,
                    };
                    yield break;
                default:
                    _ = cursor.ReadValue();
                    break;
            }
        }

        throw new TranscriptFormatException(
            cursor.IsTruncated ? "truncated" : "no-messages",
            cursor.IsTruncated ? "The JSON breaks off before the first message. Export the channel again." : "There are no messages in the file.");
    }

    private static IEnumerable<TranscriptMessage> ReadMessages(JsonCursor cursor, ConversationLog log)
    {
        var ids = new MessageIndex();
        var names = new PersonNames();
        var index = 0;
        while (cursor.ReadValue() is { } element)
        {
            if (element.ValueKind != JsonValueKind.Object)
            {
                log.WarnUnreadable("The entry is no message and was left out.", index + 1L);
                continue;
            }

            var message = DiscordMessage.Read(element, index, ids, names, log);
            ids.Add(JsonText.Of(element, "id"), index);
            index++;
            yield return message;
        }

        JsonEnd.Report(cursor, log, index);
        log.End();
    }
}
