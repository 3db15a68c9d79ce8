using Cesagram.KnowledgeHub.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Cesagram.KnowledgeHub.Events;

/// <summary>Which event, and the beginning of the addresses in mails about it.</summary>
internal sealed record EventUpkeep(Guid EntryId, string PublicAddress);

/// <summary>
/// Once a day for each event with people registered: gives free places to those who wait, and erases who they were when the event is long over.
/// Daily, since an editor may move the event.
/// </summary>
internal sealed class EventUpkeepHandler(KnowledgeHubDbContext db, EventRegistrar registrar, IOptions<KnowledgeHubOptions> options, TimeProvider clock) : IMessageHandler
{
    public const string Kind = "event-upkeep";

    public static readonly TimeSpan Interval = TimeSpan.FromDays(1);

    public static string KeyOf(Guid entryId) => entryId.ToString("N");

    public static void Enqueue(DbContext db, EventUpkeep upkeep, DateTimeOffset now, TimeSpan delay) => db.Enqueue(Kind, upkeep, now, KeyOf(upkeep.EntryId), delay);

    public async Task HandleAsync(LeasedMessage message, CancellationToken cancellationToken)
    {
        var upkeep = message.Read<EventUpkeep>();
        await registrar.FillAsync(upkeep.EntryId, upkeep.PublicAddress, cancellationToken);
        var now = clock.GetUtcNow();
        var entry = await db.Entries.AsNoTracking().FirstOrDefaultAsync(e => e.Id == upkeep.EntryId, cancellationToken);
        var known = await db.Set<Registration>().Where(r => r.EntryId == upkeep.EntryId && r.ErasedAt == null).ToListAsync(cancellationToken);
        foreach (var registration in known.Where(r => IsOld(r, entry?.Facts.Event, now)))
        {
            registration.Erase(now);
        }

        db.Complete(message);
        if (known.Exists(r => r.ErasedAt is null))
        {
            Enqueue(db, upkeep, now, Interval);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private bool IsOld(Registration registration, EventFacts? facts, DateTimeOffset now) =>
        ((facts is null ? null : EventTimes.End(facts)) ?? registration.RegisteredAt) + TimeSpan.FromDays(options.Value.KeepRegistrationsDays) <= now;
}
