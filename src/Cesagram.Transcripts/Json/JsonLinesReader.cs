using System.Text.Json;
using Cesagram.Transcripts.Input;

namespace Cesagram.Transcripts.Json;

/// <summary>
/// Reads the platform's common format: one conversation a line, <c>{"id","title","lang","label","source","messages":[{"author","time","text"}],
/// "groomers":[],"stages":[[index,[...]]],"missing","first_warning"}</c>; all but the messages may be left out.
/// Messages may also have <c>kind</c>, <c>edited</c>, <c>reply_to</c> (an index) and <c>reactions</c>.
/// A line may have <c>chat_text</c> with "Name: text" lines instead.
/// </summary>
internal static class JsonLinesReader
{
    /// <summary>Characters of a line that is read whole; a longer one is read message by message.</summary>
    private const int LongestLine = 2 << 20;
    private const int MostUnread = 1000;

    public static IEnumerable<Transcript> Read(Stream stream, DetectedEncoding encoding)
    {
        var any = false;
        var unread = new List<TranscriptWarning>();
        using var reader = encoding.Open(stream);
        var lines = new LineScanner(reader, LongestLine);
        var places = new LineBytes(stream, encoding.BomLength);
        while (lines.Read())
        {
            if (lines.Line.IsWhiteSpace())
            {
                continue;
            }

            var log = new ConversationLog();
            var back = stream.Position;
            var isLong = lines.WasCut && encoding.IsUtf8;
            var root = isLong ? LongJsonLine.Head(places.Open(lines.Number)) : Parse(lines, unread);
            var messages = root is not { } parsed ? null : isLong ? LongJsonLine.Messages(places.Open(lines.Number), log) : JsonLineMessages.Of(parsed, log);
            if (messages is null)
            {
                stream.Position = back;
                if (unread.Count < MostUnread)
                {
                    unread.Add(new TranscriptWarning("unreadable", "The line is no conversation in JSON and was left out.", lines.Number));
                }

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
                Id = JsonText.Of(root!.Value, "id"),
                Title = JsonText.Of(root.Value, "title"),
                Format = "jsonl",
                Language = JsonText.Of(root.Value, "lang"),
                Labels = JsonLabels.Read(root.Value),
                Messages = messages,
                Participants = log.Participants,
                Warnings = log.Warnings,
            };
            stream.Position = back;
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
}
