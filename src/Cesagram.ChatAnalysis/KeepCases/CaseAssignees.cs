using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.KeepCases;

/// <summary>Who works on a case.</summary>
internal sealed class CaseAssignees(ChatAnalysisDbContext db, Colleagues colleagues, TimeProvider clock)
{
    /// <param name="unit">Whose case it is.</param>
    /// <param name="id">Which case.</param>
    /// <param name="name">User name of somebody of the unit who has signed in before; who asks may always take it on.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<CaseAnswer> AddAsync(Guid unit, Guid id, string? name, string by, CancellationToken cancellationToken)
    {
        if (await colleagues.FindOrSelfAsync(unit, name, by, cancellationToken) is not { } found)
        {
            return CaseAnswer.Because("Name", "Error.Assignee");
        }

        return await ChangeAsync(unit, id, by, async one =>
        {
            if (await db.CaseAssignees.AnyAsync(a => a.CaseId == id && a.UserName == found, cancellationToken))
            {
                return null;
            }

            db.CaseAssignees.Add(new CaseAssignee { CaseId = id, UnitId = unit, UserName = found, AddedAt = clock.GetUtcNow(), AddedBy = by });
            return CaseEvents.Assigned(one, by, found);
        }, cancellationToken);
    }

    public Task<CaseAnswer> RemoveAsync(Guid unit, Guid id, string name, string by, CancellationToken cancellationToken) => ChangeAsync(unit, id, by, async one =>
        await db.CaseAssignees.Where(a => a.CaseId == id && a.UserName == name).ExecuteDeleteAsync(cancellationToken) > 0 ? CaseEvents.Unassigned(one, by, name) : null, cancellationToken);

    /// <param name="unit">Whose case it is.</param>
    /// <param name="id">Which case.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="change">What to do; null: there was nothing to do.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    private async Task<CaseAnswer> ChangeAsync(Guid unit, Guid id, string by, Func<Case, Task<AuditEvent?>> change, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        if (await db.LockCaseAsync(id, cancellationToken) is not { ErasedAt: null } one)
        {
            return new CaseAnswer.NotThere();
        }

        if (await change(one) is { } audit)
        {
            one.Touch(by, clock.GetUtcNow());
            await db.SaveChangesAsync(cancellationToken);
            await db.RecordAuditAsync(audit, clock, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return new CaseAnswer.Done(id);
    }
}
