using System.Globalization;
using System.Text;
using Cesagram.Transcripts.Input;

namespace Cesagram.Transcripts.WhatsApp;

/// <summary>Reads the text that WhatsApp exports: once for the order of the dates, once for the messages.</summary>
internal static class WhatsAppReader
{
    private const int LongestMessage = 1 << 20;

    public static IEnumerable<Transcript> Read(Stream stream, DetectedEncoding encoding, DateOrder? order)
    {
        var log = new ConversationLog();
        if (encoding.Warning is { } guessed)
        {
            log.Warn(guessed.Code, guessed.Detail);
        }

        var found = FindOrder(stream, encoding, log);
        yield return new Transcript
        {
            Format = "whatsapp",
            Messages = ReadMessages(stream, encoding, order ?? found, log),
            Participants = log.Participants,
            Warnings = log.Warnings,
        };
    }

    private static DateOrder FindOrder(Stream stream, DetectedEncoding encoding, ConversationLog log)
    {
        var finder = new DateOrderFinder();
        var any = false;
        using var reader = encoding.Open(stream);
        foreach (var line in BoundedLines.Read(reader))
        {
            if (WhatsAppHeader.TryRead(line.Text, out var header))
            {
                any = true;
                // Notices on Android carry any date: only what people wrote follows the clock.
                if (line.Text.AsSpan(header.Length).Contains(": ", StringComparison.Ordinal))
                {
                    finder.Add(header);
                }
            }
        }

        return any ? finder.Decide(log) : throw new TranscriptFormatException(
            "no-messages", "No line begins with a date and a time as WhatsApp writes them. Export the chat again, or name another format.");
    }

    private static IEnumerable<TranscriptMessage> ReadMessages(Stream stream, DetectedEncoding encoding, DateOrder order, ConversationLog log)
    {
        using var reader = encoding.Open(stream);
        var text = new StringBuilder();
        Entry? open = null;
        var index = 0;
        var replaced = 0L;
        foreach (var line in BoundedLines.Read(reader))
        {
            replaced += line.Text.Contains('\uFFFD') ? 1 : 0;
            if (line.WasCut)
            {
                log.WarnUnreadable("The line is longer than a message can be; the rest of it was left out.", line.Number);
            }

            if (WhatsAppHeader.TryRead(line.Text, out var header))
            {
                if (open is { } done)
                {
                    yield return Finish(done, text, index++, log);
                }

                var (author, rest) = WhatsAppBody.Split(line.Text[header.Length..]);
                open = new Entry(header.IsMarked, line.Text.AsSpan().TrimStart("\u200E\u200F\uFEFF").StartsWith('['), author, Time(header, order, line.Number, log));
                text.Clear().Append(rest);
            }
            else if (open is null)
            {
                if (!string.IsNullOrWhiteSpace(line.Text))
                {
                    log.WarnUnreadable("The line stands before the first message and was left out.", line.Number);
                }
            }
            else if (text.Length < LongestMessage)
            {
                text.Append('\n').Append(line.Text);
            }
        }

        if (open is { } last)
        {
            yield return Finish(last, text, index, log);
        }

        if (replaced > 0)
        {
            log.Warn("invalid-bytes", string.Create(CultureInfo.InvariantCulture, $"{replaced} lines hold bytes that are no text; they show as U+FFFD."));
        }

        log.End();
    }

    private static TranscriptMessage Finish(Entry entry, StringBuilder text, int index, ConversationLog log)
    {
        var whole = text.ToString().TrimEnd('\n', '\r', ' ');
        var (kind, clean, edited) = WhatsAppBody.Classify(entry.Author, whole, entry.IsMarked, entry.IsFromIos);
        return new TranscriptMessage(index, log.Count(entry.Author, kind), entry.Sent, clean, kind) { Edited = edited };
    }

    private static SentTime? Time(WhatsAppHeader header, DateOrder order, long line, ConversationLog log)
    {
        if (header.FirstDigits == 4)
        {
            order = DateOrder.YearMonthDay;
        }

        var (year, month, day) = order switch
        {
            DateOrder.YearMonthDay => (header.First, header.Second, header.Third),
            DateOrder.MonthDayYear when header.First <= 12 => (header.Third, header.First, header.Second),
            DateOrder.DayMonthYear when header.Second > 12 => (header.Third, header.First, header.Second),
            _ => (header.Third, header.Second, header.First),
        };
        year += year < 70 ? 2000 : year < 100 ? 1900 : 0;
        if (year is > 2400 and < 2700)
        {
            // Thailand's calendar counts from 543 years earlier.
            year -= 543;
        }

        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            log.WarnUnreadable("The date cannot be read; the message is kept without a time.", line);
            return null;
        }

        var local = new DateTime(year, month, day, header.Hour, header.Minute, header.Seconds, DateTimeKind.Unspecified);
        return new SentTime(local, null, header.HasSeconds ? TimePrecision.Second : TimePrecision.Minute);
    }

    private readonly record struct Entry(bool IsMarked, bool IsFromIos, string? Author, SentTime? Sent);
}
