using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.KeepCases;

/// <summary>Cases of the unit that have to do with each other, and why.</summary>
internal sealed class CaseLinks(ChatAnalysisDbContext db, TextVault vault, NamelessReason nameless, TimeProvider clock)
{
    /// <param name="unit">Whose cases they are.</param>
    /// <param name="id">One of the two.</param>
    /// <param name="reference">Of the other.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<CaseAnswer> AddAsync(Guid unit, Guid id, string? reference, string? reason, string by, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        if (await db.LockCaseAsync(id, cancellationToken) is not { ErasedAt: null } one)
        {
            return new CaseAnswer.NotThere();
        }

        var wanted = reference?.Trim().Replace("\0", "", StringComparison.Ordinal).ToUpperInvariant() ?? "";
        var other = await db.Cases.AsNoTracking().Where(c => c.Reference == wanted && c.ErasedAt == null && c.Id != id).Select(c => (Guid?)c.Id).SingleOrDefaultAsync(cancellationToken);
        if (other is not { } otherId)
        {
            return CaseAnswer.Because("Reference", "Error.LinkReference");
        }

        if (await db.CaseLinks.AnyAsync(l => (l.CaseId == id && l.OtherId == otherId) || (l.CaseId == otherId && l.OtherId == id), cancellationToken))
        {
            return CaseAnswer.Because("Reference", "Error.Linked");
        }

        if (await nameless.CheckAsync(one, reason, cancellationToken) is { } refused)
        {
            return refused;
        }

        using var key = vault.Unwrap(one.WrappedKey);
        var now = clock.GetUtcNow();
        var link = Guid.CreateVersion7(now);
        db.CaseLinks.Add(new CaseLink { Id = link, CaseId = id, OtherId = otherId, UnitId = unit, SealedReason = SealedCase.Reason(key, link, reason!.Trim()), At = now, By = by });
        one.Touch(by, now);
        await db.SaveChangesAsync(cancellationToken);
        await db.RecordAuditAsync(CaseEvents.Linked(one, by, otherId, reason.Trim()), clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new CaseAnswer.Done(id);
    }

    /// <summary>From either of the two.</summary>
    public async Task<CaseAnswer> RemoveAsync(Guid unit, Guid id, Guid link, string by, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        if (await db.LockCaseAsync(id, cancellationToken) is not { ErasedAt: null } one)
        {
            return new CaseAnswer.NotThere();
        }

        if (await db.CaseLinks.SingleOrDefaultAsync(l => l.Id == link && (l.CaseId == id || l.OtherId == id), cancellationToken) is { } found)
        {
            db.CaseLinks.Remove(found);
            one.Touch(by, clock.GetUtcNow());
            await db.SaveChangesAsync(cancellationToken);
            await db.RecordAuditAsync(CaseEvents.Unlinked(one, by, found.CaseId == id ? found.OtherId : found.CaseId), clock, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return new CaseAnswer.Done(id);
    }
}
