using Cesagram.ChatAnalysis.Data;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.KeepCases;

internal static class CaseLocks
{
    /// <summary>The case, locked until the transaction ends: an erasure, a hold and a change never cross. Null where the unit has none.</summary>
    public static async Task<Case?> LockCaseAsync(this ChatAnalysisDbContext db, Guid id, CancellationToken cancellationToken)
    {
        // What a request read before it waited for the lock may be old.
        db.ChangeTracker.Clear();
        return await db.Cases.FromSql($"select * from chat_analysis.cases where \"Id\" = {id} for update").SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Says who changed something of the case last, for lists; it is no new revision of its facts.</summary>
    public static void Touch(this Case one, string by, DateTimeOffset now) => (one.ChangedAt, one.ChangedBy) = (now, by);
}
