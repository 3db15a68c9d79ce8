using System.Buffers;
using System.Globalization;
using Cesagram.Transcripts.Input;

namespace Cesagram.Transcripts.WhatsApp;

/// <summary>Reads the text that WhatsApp exports: once for its layout and the order of the dates, once for the messages.</summary>
internal static class WhatsAppReader
{
    private const int LongestMessage = 1 << 20;

    public static IEnumerable<Transcript> Read(Stream stream, DetectedEncoding encoding, DateOrder? order)
    {
        var log = new ConversationLog();
        log.Warn(encoding.Warning);
        var (layout, found) = Look(stream, encoding, log, order is null);
        yield return new Transcript
        {
            Format = "whatsapp",
            Messages = ReadMessages(stream, encoding, layout, order ?? found, log),
            Participants = log.Participants,
            Warnings = log.Warnings,
        };
    }

    private static (WhatsAppLayout Layout, DateOrder Order) Look(Stream stream, DetectedEncoding encoding, ConversationLog log, bool asksForOrder)
    {
        var finder = new DateOrderFinder();
        bool? isBracketed = null;
        var hasMarks = false;
        using var reader = encoding.Open(stream);
        var lines = new LineScanner(reader);
        while (lines.Read())
        {
            var line = lines.Line;
            hasMarks |= line.Contains('\u200E');
            if (WhatsAppHeader.TryRead(line, out var header) && header.IsBracketed == (isBracketed ??= header.IsBracketed)
                // Notices on Android carry any date: only what people wrote follows the clock.
                && line[header.Length..].Contains(": ", StringComparison.Ordinal))
            {
                finder.Add(header);
            }
        }

        return isBracketed is { } brackets
            ? (new WhatsAppLayout(brackets, hasMarks), asksForOrder ? finder.Decide(log) : DateOrder.DayMonthYear)
            : throw new TranscriptFormatException(
                "no-messages", "No line begins with a date and a time as WhatsApp writes them. Export the chat again, or name another format.");
    }

    private static IEnumerable<TranscriptMessage> ReadMessages(Stream stream, DetectedEncoding encoding, WhatsAppLayout layout, DateOrder order, ConversationLog log)
    {
        using var reader = encoding.Open(stream);
        var lines = new LineScanner(reader);
        var text = new ArrayBufferWriter<char>(1 << 12);
        Entry? open = null;
        var index = 0;
        var replaced = 0L;
        while (lines.Read())
        {
            replaced += lines.Line.Contains('\uFFFD') ? 1 : 0;
            if (lines.WasCut)
            {
                log.WarnUnreadable("The line is longer than a message can be; the rest of it was left out.", lines.Number);
            }

            // Other brackets than the file's are those of a chat that somebody pasted into a message.
            if (WhatsAppHeader.TryRead(lines.Line, out var header) && header.IsBracketed == layout.IsBracketed)
            {
                if (open is { } done)
                {
                    yield return Finish(done, text.WrittenSpan, index++, layout, log);
                }

                text.ResetWrittenCount();
                var author = WhatsAppName.Take(lines.Line[header.Length..], log, out var rest);
                open = new Entry(header.IsMarked, author, Time(header, order, lines.Number, log));
                text.Write(rest);
            }
            else if (open is not null)
            {
                text.Write(text.WrittenCount < LongestMessage ? "\n" : "");
                text.Write(text.WrittenCount < LongestMessage ? lines.Line : []);
            }
            else if (!lines.Line.IsWhiteSpace())
            {
                log.WarnUnreadable("The line stands before the first message and was left out.", lines.Number);
            }
        }

        if (open is { } last)
        {
            yield return Finish(last, text.WrittenSpan, index, layout, log);
        }

        if (replaced > 0)
        {
            log.Warn("invalid-bytes", string.Create(CultureInfo.InvariantCulture, $"{replaced} lines hold bytes that are no text; they show as U+FFFD."));
        }

        log.End();
    }

    private static TranscriptMessage Finish(Entry entry, ReadOnlySpan<char> text, int index, WhatsAppLayout layout, ConversationLog log)
    {
        text = text.TrimEnd("\n\r ");
        var content = entry.Author is null ? WhatsAppBody.OfNotice(text) : WhatsAppBody.OfMessage(text, entry.IsMarked, layout);
        return new TranscriptMessage(index, log.Count(entry.Author, content.Kind), entry.Sent, content.Text.ToString(), content.Kind) { Edited = content.Edited };
    }

    private static SentTime? Time(WhatsAppHeader header, DateOrder order, long line, ConversationLog log)
    {
        if (WhatsAppCalendar.Day(header, order) is not { } day)
        {
            log.WarnUnreadable("The date cannot be read; the message is kept without a time.", line);
            return null;
        }

        var local = day.AddHours(header.Hour).AddMinutes(header.Minute).AddSeconds(header.Seconds);
        return new SentTime(local, null, header.HasSeconds ? TimePrecision.Second : TimePrecision.Minute);
    }

    private readonly record struct Entry(bool IsMarked, string? Author, SentTime? Sent);
}
