using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.RaiseWarning;
using Cesagram.ChatAnalysis.RescoreTranscript;
using Cesagram.ChatAnalysis.ScoreTranscript;
using Cesagram.Linguistics;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.FollowConversation;

/// <summary>
/// Makes the report of a live conversation as that of any file: all its messages in the order of their times. Where some came late, the running state
/// goes on from there. Messages that come meanwhile are not kept waiting; they are in the next report.
/// </summary>
internal sealed class ReportConversationHandler(
    ChatAnalysisDbContext db, TextVault vault, SettingsKeeper settings, WarningDesk desk, LiveReports reports, TimeProvider clock) : IMessageHandler
{
    public const string Kind = "report-conversation";

    public async Task HandleAsync(LeasedMessage message, CancellationToken cancellationToken)
    {
        var unit = message.UnitId!.Value;
        var id = message.Read<TranscriptReference>().TranscriptId;
        if (await BeginAsync(unit, id, cancellationToken) is { } begun)
        {
            db.ChangeTracker.Clear();
            await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
            // Of two that report the same at once, the second waits.
            await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({"report:" + id}, 0))", cancellationToken);
            var transcript = await db.Transcripts.SingleAsync(t => t.Id == id, cancellationToken);
            if (transcript.Status != TranscriptStatus.Erased)
            {
                await ReportAsync(transcript, begun, cancellationToken);
            }

            db.Complete(message);
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
    }

    /// <returns>The conversation as it stands now; null where it is gone.</returns>
    private async Task<LiveConversation?> BeginAsync(Guid unit, Guid id, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        if (await db.HoldAsync(id, cancellationToken) is not { } live)
        {
            return null;
        }

        live.ReportPending = false;
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return live;
    }

    private async Task ReportAsync(SubmittedTranscript transcript, LiveConversation begun, CancellationToken cancellationToken)
    {
        var thresholds = await settings.ThresholdsAsync(transcript, cancellationToken);
        using var key = vault.Unwrap(transcript.WrappedKey);
        await MakeRoomAsync(transcript, cancellationToken);
        // Only where messages came late does the running state have to be made anew.
        var state = begun.Late > begun.LateSettled ? new LiveState(thresholds.Risk) : null;
        var read = new LiveTranscript(db, transcript.Id, key, begun.Messages, inOrder: begun.Late == 0).Read(transcript.Language, message => state?.Add(message));
        var (_, finding) = await new ConversationScoring(db, transcript, key, clock.GetUtcNow(), thresholds).ScoreAsync(read, 0, cancellationToken);
        transcript.Status = TranscriptStatus.Scored;
        transcript.ScoredAt = clock.GetUtcNow();
        await db.SaveChangesAsync(cancellationToken);

        var live = (await db.HoldAsync(transcript.Id, cancellationToken))!;
        live.Reported = begun.Messages;
        if (state is not null)
        {
            state.Save(live, key);
            (live.Followed, live.LateSettled) = (begun.Messages, begun.Late);
        }

        var told = await desk.ConsiderAsync(finding, cancellationToken);
        if (live.Followed < live.Messages)
        {
            db.Enqueue(FollowConversationHandler.Kind, new TranscriptReference(live.TranscriptId), clock.GetUtcNow(), key: live.TranscriptId.ToString(), unit: live.UnitId);
        }
        else if (!told && (live.Messages > live.Reported || live.Late > live.LateSettled))
        {
            reports.Plan(live, told: false);
        }
    }

    /// <summary>A report with fewer messages is of no use any more; what another model said stays beside the new.</summary>
    private async Task MakeRoomAsync(SubmittedTranscript transcript, CancellationToken cancellationToken)
    {
        var version = RiskModel.Shipped.Info.Version;
        await db.Conversations.Where(c => c.TranscriptId == transcript.Id && c.ModelVersion == version).ExecuteDeleteAsync(cancellationToken);
        await db.SupersedeAsync(transcript, clock.GetUtcNow(), cancellationToken);
    }
}
