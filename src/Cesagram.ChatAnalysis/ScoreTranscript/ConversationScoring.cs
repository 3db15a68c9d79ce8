using Cesagram.ChatAnalysis.Data;
using Cesagram.Linguistics;
using Cesagram.Postgres;
using Cesagram.Transcripts;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.ScoreTranscript;

/// <summary>Scores conversations of a file one by one and saves pages while it does, within the current transaction, so that a file of any length needs little memory.</summary>
internal sealed class ConversationScoring(ChatAnalysisDbContext db, SubmittedTranscript transcript, TextKey key, DateTimeOffset now)
{
    private const int PagesAtOnce = 20;

    private readonly RiskScorer scorer = new(RiskModel.Shipped);

    /// <summary>Hides what is scored until it takes the place of what is there; null: it is the present scoring at once.</summary>
    public DateTimeOffset? HiddenAt { get; init; }

    /// <returns>Without its pages, and no longer followed by the context.</returns>
    public async Task<ScoredConversation> ScoreAsync(Transcript read, int ordinal, CancellationToken cancellationToken)
    {
        var conversation = new ScoredConversation
        {
            Id = Guid.CreateVersion7(), TranscriptId = transcript.Id, UnitId = transcript.UnitId, Ordinal = ordinal, ScoredAt = now, SupersededAt = HiddenAt,
        };
        db.Conversations.Add(conversation);
        await db.SaveChangesAsync(cancellationToken);
        var pages = new List<ConversationPage>();
        using var recorder = new ConversationRecorder(conversation.Id, transcript.UnitId, key, page =>
        {
            pages.Add(page);
            if (pages.Count == PagesAtOnce)
            {
                Save(pages);
            }
        });
        var report = scorer.Score(read, transcript.Language, recorder.Add, null, cancellationToken);
        Fill(conversation, report, RiskModel.Shipped.BandsFrom);
        conversation.SealedSummary = recorder.Finish(report, read.Warnings);
        conversation.InputsHash = recorder.InputsHash();
        Save(pages);
        db.Entry(conversation).State = EntityState.Detached;
        return conversation;
    }

    private static void Fill(ScoredConversation conversation, RiskReport report, IReadOnlyDictionary<string, double> bandsFrom)
    {
        conversation.Band = report.Conversation.Band;
        conversation.Risk = report.Conversation.Risk;
        conversation.Missing = report.Conversation.Missing;
        conversation.FirstWarning = report.Conversation.FirstWarning;
        conversation.Language = report.Language;
        conversation.Messages = report.Source.Messages;
        conversation.ModelVersion = report.Model.Version;
        conversation.WatchFrom = bandsFrom["watch"];
        conversation.WarnFrom = bandsFrom["warn"];
        conversation.UrgentFrom = bandsFrom["urgent"];
    }

    private void Save(List<ConversationPage> pages)
    {
        db.Pages.AddRange(pages);
        db.SaveChanges();
        foreach (var page in pages)
        {
            db.Entry(page).State = EntityState.Detached;
        }

        pages.Clear();
    }
}
