using System.Text.Json;
using Cesagram.Transcripts.Input;
using Cesagram.Transcripts.Json;

namespace Cesagram.Transcripts.Slack;

/// <summary>Reads a Slack workspace export: a folder a channel, a file a local day, names in users.json; or one such day by itself.</summary>
internal static class SlackReader
{
    public static IEnumerable<Transcript> ReadWorkspace(SlackWorkspace workspace)
    {
        foreach (var channel in workspace.Channels)
        {
            var log = new ConversationLog();
            yield return Make(channel.Id, channel.Title, ReadDays(channel.Days, workspace.People, log), log);
        }
    }

    public static IEnumerable<Transcript> ReadDay(Stream stream, DetectedEncoding encoding)
    {
        var log = new ConversationLog();
        if (encoding.Warning is { } guessed)
        {
            log.Warn(guessed.Code, guessed.Detail);
        }

        yield return Make(null, null, ReadDays([() => (stream, encoding)], new SlackPeople(), log), log);
    }

    /// <summary>An array of messages each of which has <c>ts</c>.</summary>
    public static bool IsDay(ReadOnlySpan<char> text) =>
        text is ['[', ..] && text.Contains("\"ts\"", StringComparison.Ordinal) && text.Contains("\"type\"", StringComparison.Ordinal) && text.Contains("\"message\"", StringComparison.Ordinal);

    private static Transcript Make(string? id, string? title, IEnumerable<TranscriptMessage> messages, ConversationLog log) => new()
    {
        Id = id,
        Title = title,
        Format = "slack",
        Messages = messages,
        Participants = log.Participants,
        Warnings = log.Warnings,
    };

    private static IEnumerable<TranscriptMessage> ReadDays(IEnumerable<Func<(Stream Stream, DetectedEncoding Encoding)>> days, SlackPeople people, ConversationLog log)
    {
        var times = new MessageIndex();
        var index = 0;
        foreach (var open in days)
        {
            var (stream, encoding) = open();
            using var cursor = new JsonCursor(stream, encoding);
            if (!cursor.Read() || cursor.Token != JsonTokenType.StartArray)
            {
                log.WarnUnreadable("A day's file is no list of messages and was left out.", index + 1L);
                continue;
            }

            while (cursor.ReadValue() is { } element)
            {
                if (element.ValueKind != JsonValueKind.Object)
                {
                    log.WarnUnreadable("The entry is no message and was left out.", index + 1L);
                    continue;
                }

                yield return SlackMessage.Read(element, index++, times, people, log);
            }

            JsonEnd.Report(cursor, log, index);
        }

        log.End();
    }
}
