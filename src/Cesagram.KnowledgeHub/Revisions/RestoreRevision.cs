using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.EditEntries;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.Revisions;

internal enum RestoreOutcome
{
    Done,
    NotFound,

    /// <summary>Visitors see the entry, and the earlier content lacks what is demanded of what they see.</summary>
    Incomplete,
}

/// <summary>Brings back what an entry said earlier, as a new revision; its address and status stay.</summary>
internal sealed class RestoreRevision(KnowledgeHubDbContext db, EntryWriter writer, TimeProvider clock)
{
    public async Task<RestoreOutcome> RestoreAsync(Guid id, int number, string by, CancellationToken cancellationToken)
    {
        var entry = await db.Entries.Include(e => e.Texts).SingleOrDefaultAsync(e => e.Id == id, cancellationToken);
        var revision = await db.Revisions.AsNoTracking().SingleOrDefaultAsync(r => r.EntryId == id && r.Number == number, cancellationToken);
        if (entry is null || revision is null)
        {
            return RestoreOutcome.NotFound;
        }

        if (entry.Status is EntryStatus.Published or EntryStatus.Scheduled && Workflow.Demands(revision.Snapshot).Count > 0)
        {
            return RestoreOutcome.Incomplete;
        }

        new EntryEdit(entry, revision.Snapshot, SavedMoment.Of(clock.GetUtcNow())).Restore(revision.Snapshot);
        await writer.RecordAsync(entry, by, $"← {number}", cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return RestoreOutcome.Done;
    }
}
