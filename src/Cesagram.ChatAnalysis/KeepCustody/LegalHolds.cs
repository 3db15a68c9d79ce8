using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.KeepCustody;

/// <summary>A transcript under legal hold is not erased, whatever its retention, until the hold is lifted.</summary>
internal sealed class LegalHolds(ChatAnalysisDbContext db, TimeProvider clock)
{
    /// <returns>False where the unit has no such transcript, it is erased, or it is held already.</returns>
    public async Task<bool> SetAsync(Guid unit, Guid id, string by, string reason, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var now = clock.GetUtcNow();
        var set = await db.Transcripts
            .Where(t => t.Id == id && t.HeldAt == null && t.Status != TranscriptStatus.Erased && t.Status != TranscriptStatus.Receiving)
            .ExecuteUpdateAsync(s => s.SetProperty(t => t.HeldAt, now).SetProperty(t => t.HeldBy, by).SetProperty(t => t.HoldReason, reason), cancellationToken);
        if (set == 0)
        {
            return false;
        }

        await db.RecordAuditAsync(TranscriptEvents.Held(unit, id, by, reason), clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <returns>False where it is not held.</returns>
    public async Task<bool> LiftAsync(Guid unit, Guid id, string by, string reason, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var lifted = await db.Transcripts
            .Where(t => t.Id == id && t.HeldAt != null)
            .ExecuteUpdateAsync(s => s.SetProperty(t => t.HeldAt, (DateTimeOffset?)null).SetProperty(t => t.HeldBy, (string?)null).SetProperty(t => t.HoldReason, (string?)null), cancellationToken);
        if (lifted == 0)
        {
            return false;
        }

        await db.RecordAuditAsync(TranscriptEvents.Released(unit, id, by, reason), clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
