using Cesagram.Transcripts.Input;
using Cesagram.Transcripts.WhatsApp;
using Cesagram.Transcripts.Writing;

namespace Cesagram.Transcripts.Csv;

/// <summary>Reads tables of messages: separators comma, semicolon, tab or bar, with or without names of columns, one conversation or a column that tells them apart.</summary>
internal static class CsvReader
{
    public static IEnumerable<Transcript> Read(Stream stream, DetectedEncoding encoding, TranscriptReadOptions options)
    {
        var layout = CsvLayout.Tell(FormatSniffer.Start(stream, encoding), options.Columns);
        var notes = new ConversationLog();
        var order = options.DateOrder ?? OrderOf(stream, encoding, layout, notes);
        if (layout.GuessedFrom is { } guess)
        {
            notes.Warn("guessed-columns", guess);
        }

        var isFirst = true;
        foreach (var transcript in new Interleaved("csv", log => Rows(stream, encoding, layout, order, log))
        {
            Id = name => layout.Conversation < 0 ? null : name,
            NoMessages = "The table has no row with a message.",
        }.Read(encoding.Warning))
        {
            transcript.Table = layout.Table;
            yield return isFirst ? transcript.Behind(notes.Warnings) : transcript;
            isFirst = false;
        }
    }

    /// <summary>Only where dates are numbers of which the order is not plain is the table gone through for it.</summary>
    private static DateOrder OrderOf(Stream stream, DetectedEncoding encoding, CsvLayout layout, ConversationLog notes)
    {
        var column = layout.Date >= 0 ? layout.Date : layout.Time;
        if (column < 0)
        {
            return DateOrder.DayMonthYear;
        }

        var finder = new DateOrderFinder();
        var asks = false;
        using var reader = encoding.Open(stream);
        var rows = Open(reader, layout);
        for (var row = 0; rows.Read(); row++)
        {
            if (row >= layout.Skip && !rows.IsBroken && WrittenTime.TryRead(rows[column], out var time) && time.HasDate)
            {
                asks |= time.AsksForOrder;
                finder.Add(time.Numbers);
                if (!asks && row > 1000)
                {
                    break;
                }
            }
        }

        return asks ? finder.Decide(notes) : DateOrder.DayMonthYear;
    }

    private static CsvRows Open(TextReader reader, CsvLayout layout) => new(reader, layout.Separator) { Width = layout.Width };

    private static IEnumerable<Draft> Rows(Stream stream, DetectedEncoding encoding, CsvLayout layout, DateOrder order, ConversationLog log)
    {
        using var reader = encoding.Open(stream);
        var rows = Open(reader, layout);
        var names = new ConversationLog();
        var conversations = new ConversationLog();
        for (var row = 0; rows.Read(); row++)
        {
            if (rows.IsBroken)
            {
                log.WarnUnreadable("The row has a quotation mark that is not closed, or closed too early; the line was left out.", rows.Line);
            }
            else if (row >= layout.Skip && rows.Count <= Math.Max(layout.Author, layout.Text))
            {
                log.WarnUnreadable("The row has too few fields and was left out.", rows.Line);
            }
            else if (row >= layout.Skip)
            {
                yield return new Draft(layout.Conversation < 0 ? "" : conversations.Name(rows[layout.Conversation]), Message(rows, layout, order, names, log));
            }
        }
    }

    private static TranscriptMessage Message(CsvRows rows, CsvLayout layout, DateOrder order, ConversationLog names, ConversationLog log)
    {
        var written = layout.IsOwn ? rows[layout.Author] : rows[layout.Author].Trim();
        var author = written.IsEmpty ? null : names.Name(written);
        var text = rows[layout.Text].ToString();
        if (layout.IsOwn)
        {
            (author, text) = (author is null ? null : Formulas.Restore(author), Formulas.Restore(text));
        }

        var kind = layout.Kind >= 0 && KindNames.Read(rows[layout.Kind]) is { } named ? named : author is null ? MessageKind.System : MessageKind.Text;
        return new TranscriptMessage(0, author, TimeOf(rows, layout, order, log), text, kind);
    }

    private static SentTime? TimeOf(CsvRows rows, CsvLayout layout, DateOrder order, ConversationLog log)
    {
        if (layout.Time < 0 || rows[layout.Time].IsWhiteSpace())
        {
            return layout.Date < 0 || !WrittenTime.TryRead(rows[layout.Date], out var day) ? null : day.At(order);
        }

        var hasTime = WrittenTime.TryRead(rows[layout.Time], out var time);
        if (layout.Date >= 0 && hasTime && !time.HasDate && time.Instant is null && WrittenTime.TryRead(rows[layout.Date], out var date) && date is { HasDate: true, HasClock: false })
        {
            var numbers = date.Numbers with { Hour = time.Numbers.Hour, Minute = time.Numbers.Minute, Seconds = time.Numbers.Seconds, HasSeconds = time.Numbers.HasSeconds };
            time = time with { Numbers = numbers, HasDate = true };
        }

        if (hasTime && time.At(order) is { } sent)
        {
            return sent;
        }

        log.WarnUnreadable("The time cannot be read; the message is kept without one.", rows.Line);
        return null;
    }
}
