using System.Globalization;
using System.Text.Json;
using Cesagram.Transcripts.Input;
using Cesagram.Transcripts.Json;

namespace Cesagram.Transcripts.Signal;

/// <summary>The data.json of signal-export: an object a line with date (local, no zone), sender, body, reactions and attachments.</summary>
internal static class SignalJson
{
    public static bool Fits(ReadOnlySpan<char> text) =>
        text.Contains("\"sender\"", StringComparison.Ordinal) && text.Contains("\"body\"", StringComparison.Ordinal)
        && text.Contains("\"sticker\"", StringComparison.Ordinal) && text.Contains("\"date\"", StringComparison.Ordinal);

    public static IEnumerable<TranscriptMessage> Read(Stream stream, DetectedEncoding encoding, ConversationLog log)
    {
        using var reader = encoding.Open(stream);
        var lines = new LineScanner(reader);
        var index = 0;
        while (lines.Read())
        {
            if (lines.Line.IsWhiteSpace())
            {
                continue;
            }

            if (Parse(lines.Memory) is not { } element)
            {
                log.WarnUnreadable("The line is no message in JSON and was left out.", lines.Number);
                continue;
            }

            yield return Message(element, index++, lines.Number, log);
        }

        log.End();
    }

    private static TranscriptMessage Message(JsonElement element, int index, long line, ConversationLog log)
    {
        var hasMedia = Has(element, "attachments") || (element.TryGetProperty("sticker", out var sticker) && sticker.ValueKind == JsonValueKind.Object);
        var kind = IsTrue(element, "deleted") ? MessageKind.Deleted : IsTrue(element, "call") ? MessageKind.Call : hasMedia ? MessageKind.Media : MessageKind.Text;
        SentTime? sent = null;
        if (DateTime.TryParse(JsonText.Of(element, "date"), CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            sent = new SentTime(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), null, local.Ticks % TimeSpan.TicksPerSecond == 0 ? TimePrecision.Second : TimePrecision.Millisecond);
        }
        else
        {
            log.WarnUnreadable("The time cannot be read; the message is kept without one.", line);
        }

        return new TranscriptMessage(index, log.Count(JsonText.Of(element, "sender"), kind), sent, (JsonText.Of(element, "body") ?? "").Trim(), kind) { Reactions = ReactionsOf(element) };
    }

    /// <summary>Each is a pair of name and sign, or an object with both.</summary>
    private static List<Reaction> ReactionsOf(JsonElement element)
    {
        if (!Has(element, "reactions"))
        {
            return [];
        }

        var pairs = element.GetProperty("reactions").EnumerateArray().Select(one => one.ValueKind == JsonValueKind.Array && one.GetArrayLength() == 2
            ? (Name: JsonText.Of(one[0]), Emoji: JsonText.Of(one[1]))
            : (Name: JsonText.Of(one, "name"), Emoji: JsonText.Of(one, "emoji")));
        return [.. pairs.GroupBy(pair => pair.Emoji ?? "").Select(group => new Reaction(group.Key, group.Count(), [.. group.Select(pair => pair.Name).OfType<string>()]))];
    }

    private static bool Has(JsonElement element, string name) => element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array && list.GetArrayLength() > 0;

    private static bool IsTrue(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    private static JsonElement? Parse(ReadOnlyMemory<char> line)
    {
        try
        {
            using var document = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 64 });
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
