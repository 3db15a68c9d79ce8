using System.Text;
using Cesagram.Transcripts.Input;

namespace Cesagram.Transcripts.Signal;

/// <summary>Reads what signal-export makes of a Signal conversation: its text (chat.md), or its lines of JSON (data.json).</summary>
internal static class SignalReader
{
    private const int LongestMessage = 1 << 20;

    public static IEnumerable<Transcript> Read(Stream stream, DetectedEncoding encoding)
    {
        var log = new ConversationLog();
        if (encoding.Warning is { } guessed)
        {
            log.Warn(guessed.Code, guessed.Detail);
        }

        var isJson = FormatSniffer.Start(stream, encoding) is ['{', ..];
        yield return new Transcript
        {
            Format = "signal",
            Messages = isJson ? SignalJson.Read(stream, encoding, log) : ReadText(stream, encoding, log),
            Participants = log.Participants,
            Warnings = log.Warnings,
        };
    }

    private static IEnumerable<TranscriptMessage> ReadText(Stream stream, DetectedEncoding encoding, ConversationLog log)
    {
        using var reader = encoding.Open(stream);
        var lines = new LineScanner(reader);
        var text = new StringBuilder();
        string? author = null;
        SentTime? open = null;
        var index = 0;
        while (lines.Read())
        {
            if (lines.WasCut)
            {
                log.WarnUnreadable("The line is longer than a message can be; the rest of it was left out.", lines.Number);
            }

            if (SignalHeader.TryRead(lines.Line, out var sent, out var at) && lines.Line[at..].IndexOf(':') is > 0 and var colon)
            {
                if (open is { } done)
                {
                    yield return SignalBody.Finish(index++, author!, done, text.ToString(), log);
                }

                author = log.Name(lines.Line.Slice(at, colon));
                open = sent;
                text.Clear().Append(lines.Line[(at + colon + 1)..].TrimStart(' '));
            }
            else if (open is not null)
            {
                _ = text.Length < LongestMessage ? text.Append('\n').Append(lines.Line) : text;
            }
            else if (!lines.Line.IsWhiteSpace())
            {
                log.WarnUnreadable("The line stands before the first message and was left out.", lines.Number);
            }
        }

        if (open is { } last)
        {
            yield return SignalBody.Finish(index++, author!, last, text.ToString(), log);
        }

        log.End();
        if (index == 0)
        {
            throw new TranscriptFormatException("no-messages", "No line begins with a date in brackets and a name as signal-export writes them.");
        }
    }
}
