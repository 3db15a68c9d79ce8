using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.RaiseWarning;
using Cesagram.Linguistics;
using Cesagram.Postgres;
using Cesagram.Transcripts;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.ScoreTranscript;

/// <summary>Scores a conversation and saves what was found, page by page within the caller's transaction, so that one of any length needs little memory.</summary>
internal sealed class ConversationScoring(ChatAnalysisDbContext db)
{
    private const int PagesAtOnce = 20;

    /// <returns>What may be a warning.</returns>
    public async Task<Finding> ScoreAsync(
        SubmittedTranscript transcript, Transcript read, int ordinal, RiskScorer scorer, WarningThresholds thresholds, TextKey key, CancellationToken cancellationToken)
    {
        var conversation = new ScoredConversation { Id = Guid.CreateVersion7(), TranscriptId = transcript.Id, UnitId = transcript.UnitId, Ordinal = ordinal };
        db.Conversations.Add(conversation);
        await db.SaveChangesAsync(cancellationToken);
        var pages = new List<ConversationPage>();
        var recorder = new ConversationRecorder(conversation.Id, transcript.UnitId, key, page =>
        {
            pages.Add(page);
            if (pages.Count == PagesAtOnce)
            {
                Save(pages);
            }
        });
        var report = scorer.Score(read, transcript.Language, recorder.Add, null, cancellationToken);
        conversation.SealedSummary = recorder.Finish(report, read.Warnings);
        conversation.Band = report.Conversation.Band;
        conversation.Risk = report.Conversation.Risk;
        conversation.Missing = report.Conversation.Missing;
        conversation.FirstWarning = report.Conversation.FirstWarning;
        conversation.Language = report.Language;
        conversation.Reach = report.Conversation.Reach;
        conversation.Messages = report.Source.Messages;
        conversation.ModelVersion = report.Model.Version;
        Save(pages);
        db.Entry(conversation).State = EntityState.Detached;
        return new Finding(
            transcript.UnitId, transcript.Id, ordinal, null, conversation.Band, conversation.Risk, conversation.Missing, recorder.RecentApproach,
            conversation.FirstWarning ?? 0, conversation.Messages, conversation.Language, thresholds);
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
