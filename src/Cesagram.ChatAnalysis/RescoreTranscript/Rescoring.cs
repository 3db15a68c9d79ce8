using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCustody;
using Cesagram.Linguistics;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.RescoreTranscript;

/// <summary>Puts scored transcripts back into the queue, to be scored by the model that ships now. What was found stays readable until then, and beside it after.</summary>
internal sealed class Rescoring(ChatAnalysisDbContext db, AuditReader audit, TimeProvider clock)
{
    /// <returns>False where the unit has no such transcript, it is not scored, or it waits already.</returns>
    public async Task<bool> QueueAsync(Guid unit, Guid id, string by, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var transcript = await db.Transcripts.FromSql($"select * from chat_analysis.transcripts where \"Id\" = {id} for update").SingleOrDefaultAsync(cancellationToken);
        if (transcript is not { Status: TranscriptStatus.Scored, RescoringSince: null })
        {
            return false;
        }

        var now = clock.GetUtcNow();
        transcript.RescoringSince = now;
        db.Enqueue(RescoreTranscriptHandler.Kind, new TranscriptReference(id), now, key: id.ToString(), unit: unit);
        await db.SaveChangesAsync(cancellationToken);
        await db.RecordAuditAsync(TranscriptEvents.RescoringAsked(unit, id, by), clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>After an update of the model.</summary>
    /// <param name="only">Only this unit's; null: every unit's.</param>
    /// <param name="all">Also what the present model scored; else only what another did.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="cancellationToken">Ends it early; what is queued by then stays so.</param>
    /// <returns>How many were queued.</returns>
    public async Task<int> QueueAllAsync(Guid? only, bool all, string by, CancellationToken cancellationToken)
    {
        var queued = 0;
        foreach (var unit in only is { } one ? [one] : await audit.UnitsAsync(cancellationToken))
        {
            foreach (var id in await ChosenAsync(unit, all, cancellationToken))
            {
                queued += await QueueAsync(unit, id, by, cancellationToken) ? 1 : 0;
            }
        }

        return queued;
    }

    private async Task<List<Guid>> ChosenAsync(Guid unit, bool all, CancellationToken cancellationToken)
    {
        var version = RiskModel.Shipped.Info.Version;
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        return await db.Transcripts
            .Where(t => t.Status == TranscriptStatus.Scored && t.RescoringSince == null && (all || t.Conversations.Any(c => c.ModelVersion != version)))
            .OrderBy(t => t.SubmittedAt)
            .Select(t => t.Id)
            .ToListAsync(cancellationToken);
    }
}
