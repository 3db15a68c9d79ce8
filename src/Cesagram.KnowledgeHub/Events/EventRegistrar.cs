using Cesagram.KnowledgeHub.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.Events;

/// <summary>What somebody typed who wants to come; checked already.</summary>
internal sealed record RegistrationRequest(string Name, string Email, string Organisation, string Needs, string Language);

/// <summary>Gives places, in order, and never more than there are: whatever changes an event's registrations locks the event's row first.</summary>
internal sealed class EventRegistrar(KnowledgeHubDbContext db, EventMails mails, TimeProvider clock)
{
    /// <summary>Who gives a known address again is answered by mail, but not more often than this.</summary>
    private static readonly TimeSpan BetweenMails = TimeSpan.FromMinutes(10);

    /// <summary>Registers, or puts on the waiting list. What came of it is told by mail alone: the page must not say which addresses are known.</summary>
    /// <returns>False where registration is not open.</returns>
    public async Task<bool> RegisterAsync(Guid entryId, RegistrationRequest request, string publicAddress, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var now = clock.GetUtcNow();
        if (await LockAsync(entryId, cancellationToken) is not { } entry || EventRegistrations.Of(entry.Facts.Event!, now) != EventRegistration.Open)
        {
            return false;
        }

        await MoveUpAsync(entry, publicAddress, cancellationToken);
        var key = request.Email.ToLowerInvariant();
        if (await db.Set<Registration>().FirstOrDefaultAsync(r => r.EntryId == entryId && r.EmailKey == key, cancellationToken) is { } known)
        {
            if (now - known.WrittenAt >= BetweenMails)
            {
                await mails.AddAsync(known, entry, EventNews.Again, publicAddress, cancellationToken);
            }
        }
        else
        {
            await AddAsync(entry, request, key, publicAddress, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>Cancels by the link of a mail, erases who it was, and gives the place to the first who waits.</summary>
    /// <returns>False where it was cancelled before, or the event has begun.</returns>
    public async Task<bool> CancelAsync(Registration found, string publicAddress, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var entry = await LockAsync(found.EntryId, cancellationToken);
        var registration = await db.Set<Registration>().SingleAsync(r => r.Id == found.Id, cancellationToken);
        var now = clock.GetUtcNow();
        if (registration.State == RegistrationState.Cancelled || entry?.Facts.Event?.StartsAt <= now)
        {
            return false;
        }

        registration.State = RegistrationState.Cancelled;
        registration.Erase(now);
        await db.SaveChangesAsync(cancellationToken);
        if (entry is not null)
        {
            await MoveUpAsync(entry, publicAddress, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>Gives places that are free, since there are more of them now, to those who wait.</summary>
    public async Task FillAsync(Guid entryId, string publicAddress, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await LockAsync(entryId, cancellationToken) is { } entry)
        {
            await MoveUpAsync(entry, publicAddress, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task AddAsync(Entry entry, RegistrationRequest request, string key, string publicAddress, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var ofEvent = db.Set<Registration>().Where(r => r.EntryId == entry.Id);
        var hasPlace = await ofEvent.CountAsync(r => r.State == RegistrationState.Confirmed, cancellationToken) < entry.Facts.Event!.Capacity
            && !await ofEvent.AnyAsync(r => r.State == RegistrationState.Waiting, cancellationToken);
        var registration = new Registration
        {
            EntryId = entry.Id,
            State = hasPlace ? RegistrationState.Confirmed : RegistrationState.Waiting,
            Name = request.Name,
            Email = request.Email,
            EmailKey = key,
            Organisation = request.Organisation,
            Needs = request.Needs,
            Language = request.Language,
            RegisteredAt = now,
        };
        db.Add(registration);
        await mails.AddAsync(registration, entry, hasPlace ? EventNews.Confirmed : EventNews.Waiting, publicAddress, cancellationToken);
        var upkeepKey = EventUpkeepHandler.KeyOf(entry.Id);
        if (!await db.Set<QueueMessage>().AnyAsync(m => m.Kind == EventUpkeepHandler.Kind && m.Key == upkeepKey, cancellationToken))
        {
            EventUpkeepHandler.Enqueue(db, new EventUpkeep(entry.Id, publicAddress), now, EventUpkeepHandler.Interval);
        }
    }

    private async Task MoveUpAsync(Entry entry, string publicAddress, CancellationToken cancellationToken)
    {
        if (entry.Facts.Event is not { Cancelled: false, Capacity: { } capacity, StartsAt: { } starts } || starts <= clock.GetUtcNow())
        {
            return;
        }

        var ofEvent = db.Set<Registration>().Where(r => r.EntryId == entry.Id);
        var free = capacity - await ofEvent.CountAsync(r => r.State == RegistrationState.Confirmed, cancellationToken);
        foreach (var first in await ofEvent.Where(r => r.State == RegistrationState.Waiting).OrderBy(r => r.Number).Take(Math.Max(free, 0)).ToListAsync(cancellationToken))
        {
            first.State = RegistrationState.Confirmed;
            await mails.AddAsync(first, entry, EventNews.MovedUp, publicAddress, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Holds the event's row until the transaction ends; null where it is no published event.</summary>
    private async Task<Entry?> LockAsync(Guid entryId, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync($"""select 1 from knowledge_hub.entries where "Id" = {entryId} for update""", cancellationToken);
        return await db.Published.Include(entry => entry.Texts).FirstOrDefaultAsync(entry => entry.Id == entryId && entry.Kind == EntryKind.Event, cancellationToken) is { Facts.Event: not null } found ? found : null;
    }
}
