using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.RaiseWarning;
using Cesagram.Linguistics;
using Cesagram.Postgres;
using Cesagram.Transcripts;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.ScoreTranscript;

/// <summary>What was saved of a conversation.</summary>
/// <param name="Id">Of the scored conversation.</param>
/// <param name="Finding">What may be a warning.</param>
internal sealed record Scoring(Guid Id, Finding Finding);

/// <summary>Scores conversations of a transcript one by one and saves pages while it does, within the current transaction, so that one of any length needs little memory.</summary>
internal sealed class ConversationScoring(ChatAnalysisDbContext db, SubmittedTranscript transcript, TextKey key, DateTimeOffset now, WarningThresholds thresholds)
{
    private const int PagesAtOnce = 20;

    private readonly RiskScorer scorer = new(RiskModel.Shipped, thresholds.Risk);

    /// <summary>Hides what is scored until it takes the place of what is there; null: it is the present scoring at once.</summary>
    public DateTimeOffset? HiddenAt { get; init; }

    public async Task<Scoring> ScoreAsync(Transcript read, int ordinal, CancellationToken cancellationToken)
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
        Fill(conversation, report, scorer.BandsFrom);
        conversation.SealedSummary = recorder.Finish(report, read.Warnings, scorer.BandsFrom);
        conversation.InputsHash = recorder.InputsHash();
        Save(pages);
        db.Entry(conversation).State = EntityState.Detached;
        return new Scoring(conversation.Id, new Finding(
            transcript.UnitId, transcript.Id, ordinal, conversation.Band, conversation.Risk, conversation.Missing, recorder.RecentApproach,
            conversation.FirstWarning ?? 0, conversation.Messages, conversation.Language, thresholds));
    }

    private static void Fill(ScoredConversation conversation, RiskReport report, IReadOnlyDictionary<string, double> bandsFrom)
    {
        conversation.Band = report.Conversation.Band;
        conversation.Risk = report.Conversation.Risk;
        conversation.Missing = report.Conversation.Missing;
        conversation.FirstWarning = report.Conversation.FirstWarning;
        conversation.Reach = report.Conversation.Reach;
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
