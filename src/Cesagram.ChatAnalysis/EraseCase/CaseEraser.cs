using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.EraseTranscript;
using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Cesagram.ChatAnalysis.EraseCase;

/// <summary>
/// Destroys a case's key and what it sealed, in one transaction: a case has few rows. Who opened it, worked on it and handed it over, and when, stays.
/// Its transcripts have a retention of their own.
/// </summary>
internal sealed partial class CaseEraser(ChatAnalysisDbContext db, NamelessReason nameless, TimeProvider clock, ILogger<CaseEraser> logger)
{
    /// <param name="unit">The unit it belongs to.</param>
    /// <param name="id">Which case.</param>
    /// <param name="by">Who asks for it, for the record.</param>
    /// <param name="reason">Why it is erased early; null: only if its retention is over.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<ErasureResult> EraseAsync(Guid unit, Guid id, string by, string? reason, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        if (await db.LockCaseAsync(id, cancellationToken) is not { } found)
        {
            return ErasureResult.NotThere;
        }

        if (found.ErasedAt is not null)
        {
            return ErasureResult.Erased;
        }

        if (found.HeldAt is not null)
        {
            return ErasureResult.Held;
        }

        var now = clock.GetUtcNow();
        if (reason is null && found.RetainUntil >= DateOnly.FromDateTime(now.UtcDateTime))
        {
            return ErasureResult.NotThere;
        }

        (found.WrappedKey, found.SealedTitle) = ([], []);
        (found.ErasedAt, found.ErasedBy, found.ErasureReason) = (now, by, reason);
        found.Revision++;
        found.Touch(by, now);
        await db.CaseNotes.Where(n => n.CaseId == id).ExecuteDeleteAsync(cancellationToken);
        // Their terms in the index go with them.
        await db.CasePeople.Where(p => p.CaseId == id).ExecuteDeleteAsync(cancellationToken);
        await db.CaseLinks.Where(l => l.CaseId == id || l.OtherId == id).ExecuteDeleteAsync(cancellationToken);
        await db.CaseTranscripts.Where(t => t.CaseId == id).ExecuteDeleteAsync(cancellationToken);
        await db.CaseHandOvers.Where(h => h.CaseId == id).ExecuteUpdateAsync(set => set.SetProperty(h => h.Sealed, Array.Empty<byte>()), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await db.RecordAuditAsync(CaseEvents.Erased(found, by, reason), clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        LogErased(logger, id);
        return ErasureResult.Erased;
    }

    /// <summary>Erases a case before its time, because somebody says why.</summary>
    public async Task<CaseAnswer> EraseEarlyAsync(Guid unit, Guid id, string by, string? reason, CancellationToken cancellationToken)
    {
        await using (await db.BeginUnitTransactionAsync(unit, cancellationToken))
        {
            if (await db.Cases.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id && c.ErasedAt == null, cancellationToken) is not { } one)
            {
                return new CaseAnswer.NotThere();
            }

            if (await nameless.CheckAsync(one, reason, cancellationToken) is { } refused)
            {
                return refused;
            }
        }

        return await EraseAsync(unit, id, by, reason!.Trim(), cancellationToken) switch
        {
            ErasureResult.Erased => new CaseAnswer.Done(id),
            ErasureResult.Held => CaseAnswer.Because("", "Error.EraseHeld"),
            _ => new CaseAnswer.NotThere(),
        };
    }

    /// <summary>Erases what is past its retention and not held.</summary>
    /// <returns>How many.</returns>
    public async Task<int> SweepAsync(Guid unit, CancellationToken cancellationToken)
    {
        var swept = 0;
        foreach (var id in await DueAsync(unit, cancellationToken))
        {
            swept += await EraseAsync(unit, id, AuditEvent.System, null, cancellationToken) == ErasureResult.Erased ? 1 : 0;
        }

        return swept;
    }

    private async Task<List<Guid>> DueAsync(Guid unit, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        return await db.Cases.Where(c => c.ErasedAt == null && c.HeldAt == null && c.RetainUntil < today).Select(c => c.Id).ToListAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The key of case {Id} was destroyed")]
    private static partial void LogErased(ILogger logger, Guid id);
}
