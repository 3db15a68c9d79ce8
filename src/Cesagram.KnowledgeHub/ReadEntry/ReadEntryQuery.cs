using Cesagram.KnowledgeHub.Data;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.ReadEntry;

/// <summary>What is at an address: an entry, the address that it has now, what was taken away, or nothing.</summary>
internal sealed record AtAddress(Entry? Entry, string? MovedTo, bool IsGone);

/// <summary>Finds what a visitor may read.</summary>
internal sealed class ReadEntryQuery(KnowledgeHubDbContext db)
{
    /// <summary>Finds a published entry with its texts. What was published once and is archived now is gone; what never was is not there.</summary>
    public async Task<AtAddress> FindAsync(EntryKind kind, string slug, CancellationToken cancellationToken)
    {
        var entry = await db.Entries.AsNoTracking().Include(e => e.Texts).FirstOrDefaultAsync(e => e.Kind == kind && e.Slug == slug, cancellationToken);
        if (entry is not null)
        {
            return entry.Status == EntryStatus.Published
                ? new AtAddress(entry, null, false)
                : new AtAddress(null, null, entry is { Status: EntryStatus.Archived, PublishedAt: not null });
        }

        var now = await db.Redirects.AsNoTracking().Where(redirect => redirect.Kind == kind && redirect.Slug == slug)
            .Join(db.Entries, redirect => redirect.EntryId, e => e.Id, (_, e) => new { e.Slug, e.Status, e.PublishedAt })
            .FirstOrDefaultAsync(cancellationToken);
        return now switch
        {
            { Status: EntryStatus.Published } => new AtAddress(null, now.Slug, false),
            { Status: EntryStatus.Archived, PublishedAt: not null } => new AtAddress(null, null, true),
            _ => new AtAddress(null, null, false),
        };
    }
}
