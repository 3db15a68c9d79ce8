using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCustody;
using Cesagram.ChatAnalysis.RaiseWarning;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.WorkWarnings;

/// <summary>Takes a wrong decision back: the warning is open as it was at first, and what was decided stays beside it.</summary>
internal sealed class WarningReopener(ChatAnalysisDbContext db, TextVault vault, WarningEvents events, TimeProvider clock)
{
    /// <param name="unit">The unit.</param>
    /// <param name="id">Which warning.</param>
    /// <param name="by">Who reopens it: a supervisor, or who decided it.</param>
    /// <param name="isSupervisor">Of the unit.</param>
    /// <param name="reason">Why; see <see cref="WarningDecider.IsReason"/>.</param>
    /// <param name="revision">As it was when it was looked at.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<WarningChange> ReopenAsync(Guid unit, Guid id, string by, bool isSupervisor, string reason, int revision, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        if (await WarningDecider.HoldAsync(db, id, cancellationToken) is not { } warning)
        {
            return WarningChange.NotThere;
        }

        var round = DecisionRound.Of(await db.Decisions.AsNoTracking().Where(d => d.WarningId == id).ToListAsync(cancellationToken));
        var wrapped = await db.Transcripts.Where(t => t.Id == warning.TranscriptId).Select(t => t.WrappedKey).SingleAsync(cancellationToken);
        if (Hindrance(warning, round, by, isSupervisor, revision, wrapped) is { } hindrance)
        {
            return hindrance;
        }

        using var key = vault.Unwrap(wrapped);
        var (decision, before) = (Guid.CreateVersion7(), warning.Outcome!.Value);
        db.Decisions.Add(new Decision
        {
            Id = decision,
            WarningId = id,
            UnitId = unit,
            By = by,
            At = clock.GetUtcNow(),
            Outcome = WarningOutcome.Reopened,
            SealedReason = key.SealText(reason, WarningDecider.ReasonPlace(decision)),
            Band = warning.Band,
            Messages = warning.Messages,
        });
        (warning.Status, warning.Outcome, warning.DecidedAt) = (WarningStatus.Open, null, null);
        // Whoever had it was done with it.
        warning.AssignedTo = null;
        warning.Revision++;
        await db.RecordAuditAsync(TranscriptEvents.WarningReopened(unit, warning.TranscriptId, by, warning.Ordinal, before.ToString().ToLowerInvariant()), clock, cancellationToken);
        await events.AppendAsync(warning, "reopened", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return WarningChange.Done;
    }

    private static WarningChange? Hindrance(Warning warning, DecisionRound round, string by, bool isSupervisor, int revision, byte[] wrapped) =>
        warning.Status != WarningStatus.Decided ? WarningChange.NotDecided
        : revision != warning.Revision ? WarningChange.Stale
        : wrapped.Length == 0 ? WarningChange.Erased
        // The last one decided it; the first of two readers did not.
        : !isSupervisor && (round.Since.Count == 0 || round.Since[^1].By != by) ? WarningChange.NotYours
        : null;
}
