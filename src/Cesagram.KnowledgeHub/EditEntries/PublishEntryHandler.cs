using Cesagram.KnowledgeHub.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.EditEntries;

/// <summary>Publishes what is scheduled, when its time has come; what was cancelled or put off meanwhile stays as it is.</summary>
internal sealed class PublishEntryHandler(KnowledgeHubDbContext db, EntryWriter writer, TimeProvider clock) : IMessageHandler
{
    public const string Kind = "publish-entry";

    /// <summary>Who changed the entry, in its history.</summary>
    public const string By = "schedule";

    public async Task HandleAsync(LeasedMessage message, CancellationToken cancellationToken)
    {
        var id = message.Read<EntryReference>().EntryId;
        var now = clock.GetUtcNow();
        var entry = await db.Entries.Include(e => e.Texts).SingleOrDefaultAsync(e => e.Id == id, cancellationToken);
        if (entry is { Status: EntryStatus.Scheduled, PublishAt: { } at })
        {
            if (at <= now)
            {
                entry.Status = EntryStatus.Published;
                await writer.RecordAsync(entry, By, "", cancellationToken);
            }
            else
            {
                // Put off: the message of the later time does it. A clock that runs ahead, or a message that was lost, is made good by another.
                db.Enqueue(Kind, new EntryReference(id), now, delay: at - now);
            }
        }

        db.Complete(message);
        await db.SaveChangesAsync(cancellationToken);
    }
}
