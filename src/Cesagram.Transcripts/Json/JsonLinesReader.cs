using System.Globalization;
using System.Text.Json;
using Cesagram.Transcripts.Input;

namespace Cesagram.Transcripts.Json;

/// <summary>
/// Reads the platform's common format: one conversation a line, <c>{"id","lang","label","source","messages":[{"author","time","text"}],
/// "groomers":[],"stages":[[index,[...]]],"missing","first_warning"}</c>; all but the messages may be left out.
/// A line may have <c>chat_text</c> with "Name: text" lines instead.
/// </summary>
internal static class JsonLinesReader
{
    private const int LongestLine = 48 << 20;

    public static IEnumerable<Transcript> Read(Stream stream, DetectedEncoding encoding)
    {
        var any = false;
        var unread = new List<TranscriptWarning>();
        using var reader = encoding.Open(stream);
        var lines = new LineScanner(reader, LongestLine);
        while (lines.Read())
        {
            if (lines.Line.IsWhiteSpace())
            {
                continue;
            }

            var log = new ConversationLog();
            if (Parse(lines, unread) is not { } root || MessagesOf(root, log) is not { } messages)
            {
                unread.Add(new TranscriptWarning("unreadable", "The line is no conversation in JSON and was left out.", lines.Number));
                continue;
            }

            foreach (var warning in unread)
            {
                log.WarnUnreadable(warning.Detail, warning.Line!.Value);
            }

            unread.Clear();
            if (!any && encoding.Warning is { } guessed)
            {
                log.Warn(guessed.Code, guessed.Detail);
            }

            any = true;
            yield return new Transcript
            {
                Id = JsonText.Of(root, "id"),
                Format = "jsonl",
                Language = JsonText.Of(root, "lang"),
                Labels = JsonLabels.Read(root),
                Messages = messages,
                Participants = log.Participants,
                Warnings = log.Warnings,
            };
        }

        if (!any)
        {
            throw new TranscriptFormatException("no-messages", "No line is a conversation in the common JSON format.", unread.FirstOrDefault()?.Line);
        }

        if (unread.Count > 0)
        {
            // Behind the last conversation there is none to carry the warning but an empty one.
            yield return new Transcript { Format = "jsonl", Messages = [], Participants = [], Warnings = unread };
        }
    }

    private static JsonElement? Parse(LineScanner line, List<TranscriptWarning> unread)
    {
        try
        {
            using var document = JsonDocument.Parse(line.Memory, new JsonDocumentOptions { MaxDepth = 64 });
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException error) when (JsonText.IsTooDeep(error) && unread.Count == 0)
        {
            throw new TranscriptFormatException("too-deep", "The JSON is nested more than 64 levels deep; no conversation is.", line.Number);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<TranscriptMessage>? MessagesOf(JsonElement root, ConversationLog log)
    {
        if (root.TryGetProperty("messages", out var messages) && messages.ValueKind == JsonValueKind.Array)
        {
            return Objects(messages, log);
        }

        return JsonText.Of(root, "chat_text") is { } text ? Lines(text, log) : null;
    }

    private static IEnumerable<TranscriptMessage> Objects(JsonElement messages, ConversationLog log)
    {
        var index = 0;
        foreach (var element in messages.EnumerateArray())
        {
            var author = JsonText.Of(element, "author");
            var kind = author is null ? MessageKind.System : MessageKind.Text;
            yield return new TranscriptMessage(index++, log.Count(author, kind), TimeOf(JsonText.Of(element, "time")), JsonText.Of(element, "text") ?? "", kind);
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

        if (TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return new SentTime(DateTime.MinValue + time.ToTimeSpan(), null, TimePrecision.TimeOfDay);
        }

        var hasZone = text.EndsWith('Z') || (text.Length > 19 && text.AsSpan(19).IndexOfAny('+', '-') >= 0);
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var full))
        {
            return null;
        }

        return new SentTime(DateTime.SpecifyKind(full.DateTime, DateTimeKind.Unspecified), hasZone ? full.Offset : null, text.Length > 16 ? TimePrecision.Second : TimePrecision.Minute);
    }
}
