using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.EditEntries;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.BulkEdit;

/// <summary>Shows what a change would do to many entries, and does it: one revision an entry, what is large over the queue.</summary>
internal sealed class BulkEditor(KnowledgeHubDbContext db, EntryWriter writer, TimeProvider clock)
{
    public const int MostEntries = 5_000;
    private const int AtOnce = 50;
    private const int Block = 100;

    public async Task<BulkPreview> PreviewAsync(BulkChange change, IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var (changed, same) = (0, 0);
        List<BulkRefusal> refused = [];
        foreach (var block in ids.Chunk(Block))
        {
            // Not tracked: they are changed to see what would be different, and thrown away.
            foreach (var entry in await db.Entries.AsNoTracking().Include(e => e.Texts).Where(e => block.Contains(e.Id)).ToListAsync(cancellationToken))
            {
                var lacks = change.Demands(entry);
                if (lacks.Count > 0)
                {
                    refused.Add(new BulkRefusal(entry.Id, lacks));
                }
                else if (change.Apply(entry))
                {
                    changed++;
                }
                else
                {
                    same++;
                }
            }
        }

        return new BulkPreview(changed, same, refused);
    }

    /// <summary>Begins; up to fifty entries are done when it returns.</summary>
    public async Task<BulkJob> StartAsync(BulkChange change, IReadOnlyList<Guid> ids, string by, CancellationToken cancellationToken)
    {
        var job = new BulkJob { Id = Guid.CreateVersion7(), CreatedAt = clock.GetUtcNow(), By = by, Change = change, Entries = [.. ids] };
        db.Add(job);
        if (ids.Count > AtOnce)
        {
            db.Enqueue(BulkEditHandler.Kind, new BulkReference(job.Id), clock.GetUtcNow(), key: BulkEditHandler.OneAtATime);
        }

        await db.SaveChangesAsync(cancellationToken);
        while (ids.Count <= AtOnce && !job.IsDone)
        {
            await StepAsync(job, cancellationToken);
        }

        return job;
    }

    /// <summary>Changes the next entry and saves how far it came, together.</summary>
    public async Task StepAsync(BulkJob job, CancellationToken cancellationToken)
    {
        for (var tries = 0; ; tries++)
        {
            db.ChangeTracker.Clear();
            db.Attach(job);
            var (done, changed, refused) = (job.Done, job.Changed, job.Refused);
            try
            {
                await ChangeAsync(job, job.Entries[job.Done], cancellationToken);
                await db.SaveChangesAsync(cancellationToken);
                return;
            }
            catch (DbUpdateException) when (tries < 3)
            {
                // Somebody saved the same entry at this moment: it is read again, and changed as it is now.
                (job.Done, job.Changed, job.Refused) = (done, changed, refused);
            }
        }
    }

    private async Task ChangeAsync(BulkJob job, Guid id, CancellationToken cancellationToken)
    {
        var entry = await db.Entries.Include(e => e.Texts).FirstOrDefaultAsync(e => e.Id == id, cancellationToken);
        var lacks = entry is null ? [] : job.Change.Demands(entry);
        job.Done++;
        if (lacks.Count > 0)
        {
            job.Refused = [.. job.Refused, new BulkRefusal(id, lacks)];
        }
        else if (entry is not null && job.Change.Apply(entry))
        {
            await writer.RecordAsync(entry, job.By, $"{job.Change.Action}: {job.Change.Value}", cancellationToken);
            job.Changed++;
        }
    }
}

internal sealed record BulkReference(Guid JobId);

/// <summary>Works on a large change; goes on where it was when a worker is lost.</summary>
internal sealed class BulkEditHandler(KnowledgeHubDbContext db, BulkEditor editor) : IMessageHandler
{
    public const string Kind = "bulk-edit";
    public const string OneAtATime = "bulk";

    public async Task HandleAsync(LeasedMessage message, CancellationToken cancellationToken)
    {
        var id = message.Read<BulkReference>().JobId;
        var job = await db.Set<BulkJob>().FirstOrDefaultAsync(j => j.Id == id, cancellationToken);
        while (job is { IsDone: false })
        {
            await editor.StepAsync(job, cancellationToken);
        }
    }
}
