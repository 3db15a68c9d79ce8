using System.Globalization;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.ScoreTranscript;
using Cesagram.Postgres;
using Cesagram.Transcripts;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.ExportBundle;

/// <summary>The messages of a transcript that came without a file, as they are stored with their reports; a page is in memory at a time.</summary>
internal static class StoredTranscripts
{
    /// <summary>Within a transaction of the unit.</summary>
    public static IEnumerable<Transcript> Read(ChatAnalysisDbContext db, Guid id, TextKey key)
    {
        foreach (var one in db.Conversations.Where(c => c.TranscriptId == id).OrderBy(c => c.Ordinal).Select(c => c.Id).ToList())
        {
            var conversation = db.Conversations.AsNoTracking().Single(c => c.Id == one);
            var report = SealedConversation.Open(key, conversation).Report;
            yield return new Transcript
            {
                Id = (conversation.Ordinal + 1).ToString(CultureInfo.InvariantCulture),
                Format = report.Source.Format,
                Language = report.Language == "other" ? null : report.Language,
                Messages = Messages(db, conversation, key),
                Participants = [.. report.Participants.Select(person => new Participant(person.Name, person.Messages))],
                Warnings = [],
            };
        }
    }

    private static IEnumerable<TranscriptMessage> Messages(ChatAnalysisDbContext db, ScoredConversation conversation, TextKey key)
    {
        var pages = (conversation.Messages + ConversationPage.Length - 1) / ConversationPage.Length;
        for (var number = 0; number < pages; number++)
        {
            var page = db.Pages.AsNoTracking().Single(p => p.ConversationId == conversation.Id && p.Ordinal == number);
            foreach (var stored in SealedConversation.OpenPage(key, page))
            {
                yield return new TranscriptMessage(stored.Report.Index, stored.Report.Author, Sent(stored.Report.Time), stored.Text, Enum.Parse<MessageKind>(stored.Kind)) { Edited = stored.Edited };
            }
        }
    }

    /// <summary>Reads back what a report says of a time, no finer than it says it.</summary>
    internal static SentTime? Sent(string? time)
    {
        const DateTimeStyles Plain = DateTimeStyles.None;
        var culture = CultureInfo.InvariantCulture;
        switch (time?.Length)
        {
            case null:
                return null;
            case 5:
                return new SentTime(DateTime.MinValue + TimeOnly.ParseExact(time, "HH:mm", culture).ToTimeSpan(), null, TimePrecision.TimeOfDay);
            case 10:
                return new SentTime(DateTime.ParseExact(time, "yyyy-MM-dd", culture), null, TimePrecision.Day);
        }

        var (format, precision, local) = time.Length > 16 && time[16] == ':' ? ("yyyy-MM-dd'T'HH:mm:ss", TimePrecision.Second, time[..19]) : ("yyyy-MM-dd'T'HH:mm", TimePrecision.Minute, time[..16]);
        var zone = time[local.Length..];
        TimeSpan? offset = zone.Length == 0 ? null
            : zone == "Z" ? TimeSpan.Zero
            : TimeSpan.ParseExact(zone[1..], @"hh\:mm", culture) * (zone[0] == '-' ? -1 : 1);
        return new SentTime(DateTime.ParseExact(local, format, culture, Plain), offset, precision);
    }
}
