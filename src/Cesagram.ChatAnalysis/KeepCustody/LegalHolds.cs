using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.KeepCustody;

/// <summary>A transcript under legal hold is not erased, whatever its retention, until the hold is lifted. While a case of it is held, it stays held.</summary>
internal sealed class LegalHolds(ChatAnalysisDbContext db, TimeProvider clock)
{
    /// <summary>The reason of a transcript's hold that comes from its case.</summary>
    public static string ReasonOf(Case held)
    {
        var reason = $"{held.Reference}: {held.HoldReason}";
        return reason.Length <= 1000 ? reason : reason[..1000];
    }

    /// <returns>False where the unit has no such transcript, it is erased, or it is held already.</returns>
    public async Task<bool> SetAsync(Guid unit, Guid id, string by, string reason, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        if (!await SetHereAsync(id, by, reason, cancellationToken))
        {
            return false;
        }

        await db.RecordAuditAsync(TranscriptEvents.Held(unit, id, by, reason), clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>The same in the unit's transaction that is open; who calls it records it, after all rows are changed.</summary>
    public async Task<bool> SetHereAsync(Guid id, string by, string reason, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var set = await db.Transcripts
            .Where(t => t.Id == id && t.HeldAt == null && t.Status != TranscriptStatus.Erased && t.Status != TranscriptStatus.Receiving)
            .ExecuteUpdateAsync(s => s.SetProperty(t => t.HeldAt, now).SetProperty(t => t.HeldBy, by).SetProperty(t => t.HoldReason, reason), cancellationToken);
        return set > 0;
    }

    /// <returns>False where it is not held, or a case of it is.</returns>
    public async Task<bool> LiftAsync(Guid unit, Guid id, string by, string reason, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        if (!await LiftHereAsync(id, cancellationToken))
        {
            return false;
        }

        await db.RecordAuditAsync(TranscriptEvents.Released(unit, id, by, reason), clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>The same in the unit's transaction that is open; who calls it records it, after all rows are changed.</summary>
    public async Task<bool> LiftHereAsync(Guid id, CancellationToken cancellationToken)
    {
        var lifted = await db.Transcripts
            .Where(t => t.Id == id && t.HeldAt != null && !db.CaseTranscripts.Any(c => c.TranscriptId == id && db.Cases.Any(held => held.Id == c.CaseId && held.HeldAt != null)))
            .ExecuteUpdateAsync(s => s.SetProperty(t => t.HeldAt, (DateTimeOffset?)null).SetProperty(t => t.HeldBy, (string?)null).SetProperty(t => t.HoldReason, (string?)null), cancellationToken);
        return lifted > 0;
    }
}
