using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Events;
using Cesagram.KnowledgeHub.SearchEntries;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.EditEntries;

/// <summary>
/// The one way in which entries are changed: with a revision, a message that brings search up to date, a redirect from an address that
/// was left, and a message that publishes what is scheduled, in one SaveChanges.
/// </summary>
internal sealed class EntryWriter(KnowledgeHubDbContext db, TimeProvider clock)
{
    /// <summary>Adds the entry's revision and its messages to what the next SaveChanges saves; a new entry is added too.</summary>
    /// <param name="entry">With its texts loaded.</param>
    /// <param name="by">Name of the account, or "seed", "import", "schedule".</param>
    /// <param name="note">What the change was for.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task RecordAsync(Entry entry, string by, string note, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var isNew = db.Entry(entry).State == EntityState.Detached;
        if (isNew)
        {
            db.Add(entry);
        }

        entry.UpdatedAt = now;
        entry.UpdatedBy = by;
        if (entry.Status == EntryStatus.Published)
        {
            entry.PublishedAt ??= now;
        }

        entry.Date = EntryDay.Of(entry) ?? entry.Date;
        if (!isNew)
        {
            await RedirectAsync(entry, cancellationToken);
        }

        Schedule(entry, isNew, now);
        var last = isNew ? 0 : await db.Revisions.Where(r => r.EntryId == entry.Id).MaxAsync(r => (int?)r.Number, cancellationToken) ?? 0;
        if (last > 0 && entry.Kind == EntryKind.Event)
        {
            EventChangeHandler.Enqueue(db, entry, await db.Revisions.AsNoTracking().SingleAsync(r => r.EntryId == entry.Id && r.Number == last, cancellationToken), now);
        }

        db.Add(new Revision { EntryId = entry.Id, Number = last + 1, At = now, By = by, Note = note, Snapshot = EntrySnapshot.Of(entry) });
        db.Enqueue(IndexEntryHandler.Kind, new EntryReference(entry.Id), now);
    }

    /// <summary>The address that is left leads on to the entry; an address that is taken up again is no redirect any more.</summary>
    private async Task RedirectAsync(Entry entry, CancellationToken cancellationToken)
    {
        var left = db.Entry(entry).Property(e => e.Slug).OriginalValue;
        if (left == entry.Slug)
        {
            return;
        }

        if (await db.Redirects.FindAsync([entry.Kind, entry.Slug], cancellationToken) is { } own && own.EntryId == entry.Id)
        {
            db.Remove(own);
        }

        // Where an entry came to stand on the old address of another one, the row is there already and its owner keeps it.
        if (await db.Redirects.FindAsync([entry.Kind, left], cancellationToken) is null)
        {
            db.Add(new SlugRedirect { Kind = entry.Kind, Slug = left, EntryId = entry.Id });
        }
    }

    private void Schedule(Entry entry, bool isNew, DateTimeOffset now)
    {
        if (entry.Status != EntryStatus.Scheduled)
        {
            entry.PublishAt = null;
            return;
        }

        var before = db.Entry(entry);
        if (entry.PublishAt is { } at && (isNew || before.Property(e => e.Status).OriginalValue != EntryStatus.Scheduled || before.Property(e => e.PublishAt).OriginalValue != at))
        {
            db.Enqueue(PublishEntryHandler.Kind, new EntryReference(entry.Id), now, delay: at - now);
        }
    }
}

internal sealed record EntryReference(Guid EntryId);
