using System.Globalization;
using System.Text;
using Cesagram.Transcripts.Input;
using Cesagram.Transcripts.WhatsApp;

namespace Cesagram.Transcripts.Plain;

/// <summary>Reads a talk that somebody pasted or typed: lines of <c>Name: text</c>, with or without times; other lines go on with the one above.</summary>
internal static class PlainReader
{
    private const int LongestMessage = 1 << 20;
    private const int MostNames = 100_000;

    /// <summary>How alike the text is to a talk: the share of its lines that begin with a name, 0 where fewer than two do or nobody speaks.</summary>
    public static double Share(ReadOnlySpan<char> text)
    {
        var (lines, named) = (0, 0);
        var names = new Dictionary<string, int>();
        foreach (var line in text.EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                continue;
            }

            lines++;
            if (PlainLine.TryRead(line, out var read))
            {
                named++;
                var name = line[read.Name].ToString();
                names[name] = names.GetValueOrDefault(name) + 1;
            }
        }

        // Two people, or some again and again: a letter's "Subject:" and "Date:" stand once each.
        var isTalk = named >= 2 && (names.Values.Where(times => times > 1).Sum() * 2 >= named || (names.Count == 2 && lines <= 4));
        return isTalk ? named / (double)lines : 0;
    }

    public static IEnumerable<Transcript> Read(Stream stream, DetectedEncoding encoding, DateOrder? order)
    {
        var log = new ConversationLog();
        if (encoding.Warning is { } guessed)
        {
            log.Warn(guessed.Code, guessed.Detail);
        }

        var (names, found) = Look(stream, encoding, log, order is null);
        yield return new Transcript
        {
            Format = "plain",
            Messages = ReadMessages(stream, encoding, names, order ?? found, log),
            Participants = log.Participants,
            Warnings = log.Warnings,
        };
    }

    /// <summary>In a long talk, a word with a colon that comes only once ("PS: ...") is no name.</summary>
    private static (HashSet<string>? Names, DateOrder Order) Look(Stream stream, DetectedEncoding encoding, ConversationLog log, bool asksForOrder)
    {
        var names = new Dictionary<string, int>();
        var finder = new DateOrderFinder();
        var (asks, total) = (false, 0L);
        using var reader = encoding.Open(stream);
        var lines = new LineScanner(reader);
        while (lines.Read())
        {
            if (!PlainLine.TryRead(lines.Line, out var read))
            {
                continue;
            }

            total++;
            var name = NameForm.Of(lines.Line[read.Name].ToString());
            names[name] = names.Count < MostNames || names.ContainsKey(name) ? names.GetValueOrDefault(name) + (read.Time is null ? 1 : 2) : 0;
            if (read.Time is { HasDate: true } time)
            {
                asks |= time.AsksForOrder;
                finder.Add(time.Numbers);
            }
        }

        if (total == 0)
        {
            throw new TranscriptFormatException("no-messages", "No line begins with a name and a colon. Write each message as 'Name: text', or name another format.");
        }

        var speakers = names.Where(name => name.Value > 1).Select(name => name.Key).ToHashSet();
        return (speakers.Count >= 2 ? speakers : null, asks && asksForOrder ? finder.Decide(log) : DateOrder.DayMonthYear);
    }

    private static IEnumerable<TranscriptMessage> ReadMessages(Stream stream, DetectedEncoding encoding, HashSet<string>? names, DateOrder order, ConversationLog log)
    {
        using var reader = encoding.Open(stream);
        var lines = new LineScanner(reader);
        var text = new StringBuilder();
        string? author = null;
        SentTime? sent = null;
        var (index, replaced) = (0, 0L);
        while (lines.Read())
        {
            replaced += lines.Line.Contains('\uFFFD') ? 1 : 0;
            if (lines.WasCut)
            {
                log.WarnUnreadable("The line is longer than a message can be; the rest of it was left out.", lines.Number);
            }

            if (PlainLine.TryRead(lines.Line, out var read) && (names is null || names.Contains(NameForm.Of(lines.Line[read.Name].ToString()))))
            {
                if (author is not null)
                {
                    yield return Finish(index++, author, sent, text, log);
                }

                author = log.Name(lines.Line[read.Name]);
                sent = read.Time?.At(order);
                text.Clear().Append(lines.Line[read.Text..]);
            }
            else if (author is not null)
            {
                _ = text.Length < LongestMessage ? text.Append('\n').Append(lines.Line) : text;
            }
            else if (!lines.Line.IsWhiteSpace())
            {
                log.WarnUnreadable("The line stands before the first message and was left out.", lines.Number);
            }
        }

        if (author is not null)
        {
            yield return Finish(index, author, sent, text, log);
        }

        if (replaced > 0)
        {
            log.Warn("invalid-bytes", string.Create(CultureInfo.InvariantCulture, $"{replaced} lines hold bytes that are no text; they show as U+FFFD."));
        }

        log.End();
    }

    private static TranscriptMessage Finish(int index, string author, SentTime? sent, StringBuilder text, ConversationLog log) =>
        new(index, log.Count(author, MessageKind.Text), sent, text.ToString().TrimEnd('\n', '\r', ' '), MessageKind.Text);
}
