using System.Text.Json;
using Cesagram.KnowledgeHub.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Cesagram.KnowledgeHub.Events;

/// <summary>An event that was changed.</summary>
/// <param name="EntryId">Which.</param>
/// <param name="Before">Number of the revision before the change.</param>
internal sealed record EventChange(Guid EntryId, int Before);

/// <summary>Writes to everybody who registered when the date or place of an event changes, or whether it takes place.</summary>
internal sealed class EventChangeHandler(KnowledgeHubDbContext db, EventMails mails, IOptions<KnowledgeHubOptions> options, TimeProvider clock) : IMessageHandler
{
    public const string Kind = "event-changed";

    /// <summary>Adds a message to what is saved with the change, where it is one that people must know of.</summary>
    public static void Enqueue(DbContext db, Entry entry, Revision before, DateTimeOffset now)
    {
        if (entry.Facts.Event is { } facts && EventNotice.News(before.Snapshot, facts, entry.Status, now) is not null)
        {
            db.Enqueue(Kind, new EventChange(entry.Id, before.Number), now, EventUpkeepHandler.KeyOf(entry.Id));
        }
    }

    public async Task HandleAsync(LeasedMessage message, CancellationToken cancellationToken)
    {
        var change = message.Read<EventChange>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"""select 1 from knowledge_hub.entries where "Id" = {change.EntryId} for update""", cancellationToken);
        var entry = await db.Entries.AsNoTracking().Include(e => e.Texts).FirstOrDefaultAsync(e => e.Id == change.EntryId, cancellationToken);
        var before = await db.Revisions.AsNoTracking().FirstOrDefaultAsync(r => r.EntryId == change.EntryId && r.Number == change.Before, cancellationToken);
        if (entry?.Facts.Event is { } facts && before is not null && EventNotice.News(before.Snapshot, facts, entry.Status, clock.GetUtcNow()) is { } news)
        {
            await TellAsync(entry, news, before.Snapshot.Facts.Event!, cancellationToken);
        }

        // What was changed once more before anybody was told is told with it: one mail, of what holds now.
        await db.Set<QueueMessage>().Where(m => m.Kind == Kind && m.Key == message.Key && m.Id > message.Id).ExecuteDeleteAsync(cancellationToken);
        db.Complete(message);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task TellAsync(Entry entry, EventNews news, EventFacts before, CancellationToken cancellationToken)
    {
        var people = await db.Set<Registration>().Where(r => r.EntryId == entry.Id && r.ErasedAt == null && r.State != RegistrationState.Cancelled).OrderBy(r => r.Number).ToListAsync(cancellationToken);
        if (people.Count == 0)
        {
            return;
        }

        var address = await AddressAsync(entry.Id, cancellationToken);
        foreach (var person in people)
        {
            await mails.AddAsync(person, entry, news, address, cancellationToken, before);
        }
    }

    /// <summary>The beginning of the addresses in mails: the operator's, else that at which somebody registered.</summary>
    private async Task<string> AddressAsync(Guid entryId, CancellationToken cancellationToken)
    {
        if (options.Value.PublicAddress is { } known)
        {
            return known.GetLeftPart(UriPartial.Authority);
        }

        var key = EventUpkeepHandler.KeyOf(entryId);
        var upkeep = await db.Set<QueueMessage>().Where(m => m.Kind == EventUpkeepHandler.Kind && m.Key == key).Select(m => m.Payload).FirstAsync(cancellationToken);
        return JsonSerializer.Deserialize<EventUpkeep>(upkeep, JsonSerializerOptions.Web)!.PublicAddress;
    }
}
