using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.EditEntries;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.CheckLinks;

/// <summary>How the links of entries do.</summary>
internal sealed class LinkHealth(KnowledgeHubDbContext db, EntryWriter writer, TimeProvider clock)
{
    private const int OneRound = 500;
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <summary>The links of one entry; empty where none was ever checked or waits for it.</summary>
    public async Task<IReadOnlyList<LinkCheck>> OfAsync(Guid entryId, CancellationToken cancellationToken = default) =>
        await db.Set<LinkCheck>().AsNoTracking().Where(link => link.EntryId == entryId).OrderBy(link => link.State).ThenBy(link => link.Url).ToListAsync(cancellationToken);

    /// <summary>Brings the list of links up to date with what is published, and sends those that are due to be checked, spread over a quarter of an hour.</summary>
    /// <returns>How many were sent.</returns>
    public async Task<int> PlanAsync(CancellationToken cancellationToken)
    {
        await ListAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var now = clock.GetUtcNow();
        // Another host that plans at the same moment skips what this one takes.
        var due = await db.Set<LinkCheck>()
            .FromSql($"""select * from knowledge_hub.link_checks where "DueAt" <= {now} order by "DueAt" limit {OneRound} for update skip locked""").ToListAsync(cancellationToken);
        for (var i = 0; i < due.Count; i++)
        {
            due[i].DueAt = now + Week + TimeSpan.FromHours((Spread(due[i].Url) - 0.5) * 24);
            Send(due[i], TimeSpan.FromSeconds(1 + (900.0 * i / due.Count)));
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return due.Count;
    }

    /// <summary>Sends one link to be checked at once.</summary>
    public async Task CheckNowAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await db.Set<LinkCheck>().FindAsync([id], cancellationToken) is { } link)
        {
            Send(link, TimeSpan.Zero);
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    /// <summary>Takes the address over that a link moved to.</summary>
    /// <returns>False where it did not move, or the entry does not hold it any more.</returns>
    public async Task<bool> TakeOverAsync(Guid id, string by, CancellationToken cancellationToken)
    {
        var link = await db.Set<LinkCheck>().FindAsync([id], cancellationToken);
        var entry = link is { State: LinkState.Moved, FinalUrl: not null } ? await db.Entries.Include(e => e.Texts).FirstOrDefaultAsync(e => e.Id == link.EntryId, cancellationToken) : null;
        if (entry is null || !EntryLinks.Of(entry.Facts, entry.Texts.Select(text => text.Body)).Contains(link!.Url))
        {
            return false;
        }

        entry.Facts = EntryLinks.Replace(entry.Facts, link.Url, link.FinalUrl!);
        // Translations stay as up to date as they are: the text says the same.
        entry.Texts.ForEach(text => text.Body = EntryLinks.Replace(text.Body, link.Url, link.FinalUrl!));
        if (EntryLinks.Of(entry.Facts, entry.Texts.Select(text => text.Body)).Contains(link.Url))
        {
            db.ChangeTracker.Clear();
            return false;
        }

        await writer.RecordAsync(entry, by, $"{link.Url} → {link.FinalUrl}"[..Math.Min(500, link.Url.Length + link.FinalUrl!.Length + 3)], cancellationToken);
        db.Remove(link);
        if (!await db.Set<LinkCheck>().AnyAsync(other => other.EntryId == entry.Id && other.Url == link.FinalUrl, cancellationToken))
        {
            var now = clock.GetUtcNow();
            db.Add(new LinkCheck { Id = Guid.CreateVersion7(), EntryId = entry.Id, Url = link.FinalUrl!, State = LinkState.Works, Status = link.Status, Since = now, CheckedAt = link.CheckedAt, DueAt = link.DueAt });
        }

        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <summary>A person opened it and found what it should be.</summary>
    public Task<int> SeenAsync(Guid id, string by, DateOnly on, CancellationToken cancellationToken) =>
        db.Set<LinkCheck>().Where(link => link.Id == id).ExecuteUpdateAsync(set => set.SetProperty(l => l.SeenBy, by).SetProperty(l => l.SeenOn, on), cancellationToken);

    /// <summary>Adds the links that are new and drops those that no published entry holds.</summary>
    internal async Task ListAsync(CancellationToken cancellationToken)
    {
        var known = (await db.Set<LinkCheck>().AsNoTracking().Select(link => new { link.Id, link.EntryId, link.Url }).ToListAsync(cancellationToken))
            .ToDictionary(link => (link.EntryId, link.Url), link => link.Id);
        var now = clock.GetUtcNow();
        foreach (var entry in await db.Published.Select(entry => new { entry.Id, entry.Facts, Bodies = entry.Texts.Where(text => text.Body.Contains("http")).Select(text => text.Body).ToList() }).ToListAsync(cancellationToken))
        {
            foreach (var url in EntryLinks.Of(entry.Facts, entry.Bodies).Where(url => !known.Remove((entry.Id, url))))
            {
                // New ones are spread over the week too, or all would come due together for ever.
                db.Add(new LinkCheck { Id = Guid.CreateVersion7(), EntryId = entry.Id, Url = url, DueAt = now + (Week * Spread(url)) });
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
        var gone = known.Values.ToList();
        await db.Set<LinkCheck>().Where(link => gone.Contains(link.Id)).ExecuteDeleteAsync(cancellationToken);
    }

    private void Send(LinkCheck link, TimeSpan delay) =>
        db.Enqueue(CheckLinkHandler.Kind, new LinkReference(link.Id), clock.GetUtcNow(), key: new Uri(link.Url).IdnHost is { Length: <= 200 } host ? host : null, delay: delay);

    /// <summary>From 0 to 1, the same for the same address at every start.</summary>
    private static double Spread(string url) => url.Aggregate(2166136261u, (hash, c) => (hash ^ c) * 16777619u) / (double)uint.MaxValue;
}
