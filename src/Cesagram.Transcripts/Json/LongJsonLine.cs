using System.Text.Json;
using Cesagram.Transcripts.Input;

namespace Cesagram.Transcripts.Json;

/// <summary>A conversation in a line too long to hold: passed through once for what stands around the messages, then for the messages.</summary>
internal static class LongJsonLine
{
    private static readonly DetectedEncoding Utf8 = new(new System.Text.UTF8Encoding(false), 0, null);

    /// <summary>All properties but the messages; null where there are none.</summary>
    public static JsonElement? Head(Stream line)
    {
        using var cursor = new JsonCursor(line, Utf8);
        using var memory = new MemoryStream();
        var any = false;
        using (var writer = new Utf8JsonWriter(memory))
        {
            writer.WriteStartObject();
            while (cursor.Read())
            {
                if (cursor.Token != JsonTokenType.PropertyName || cursor.Text is not { } name)
                {
                    continue;
                }

                if (name == "messages")
                {
                    any |= cursor.Read() && cursor.Token == JsonTokenType.StartArray;
                    cursor.Skip();
                }
                else if (cursor.ReadValue() is { } value)
                {
                    writer.WritePropertyName(name);
                    value.WriteTo(writer);
                }
            }

            writer.WriteEndObject();
        }

        if (!any)
        {
            return null;
        }

        using var document = JsonDocument.Parse(memory.ToArray());
        return document.RootElement.Clone();
    }

    public static IEnumerable<TranscriptMessage> Messages(Stream line, ConversationLog log)
    {
        using var cursor = new JsonCursor(line, Utf8);
        while (cursor.Read() && !(cursor.Token == JsonTokenType.PropertyName && cursor.Text == "messages"))
        {
            if (cursor.Token == JsonTokenType.PropertyName)
            {
                _ = cursor.ReadValue();
            }
        }

        _ = cursor.Read();
        var index = 0;
        while (cursor.ReadValue() is { } element)
        {
            yield return JsonLineMessages.One(element, index++, log);
        }

        JsonEnd.Report(cursor, log, index);
        log.End();
    }
}
