using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.EditEntries;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.KnowledgeHub;

/// <summary>Events that tests make.</summary>
internal static class ExampleEvents
{
    public static readonly DateTimeOffset Start = new(2031, 5, 6, 10, 0, 0, TimeSpan.FromHours(3));

    public static async Task<Entry> AddAsync(RunningHost host, int? capacity, DateTimeOffset? startsAt = null, DateTimeOffset? registrationEnds = null, string? starts = null)
    {
        var (id, slug) = (Guid.CreateVersion7(), "example-" + Guid.NewGuid().ToString("N")[..10]);
        var time = starts is null ? startsAt ?? Start : (DateTimeOffset?)null;
        var entry = new Entry
        {
            Id = id, Kind = EntryKind.Event, Slug = slug, Status = EntryStatus.Published, CreatedAt = DateTimeOffset.UtcNow, Type = "event", Date = time is { } known ? DateOnly.FromDateTime(known.Date) : null,
            Facts = new EntryFacts
            {
                Event = new EventFacts
                {
                    Starts = starts ?? $"{time:yyyy-MM-dd}", StartsAt = time, EndsAt = time?.AddHours(2), Country = "GR", Place = "Example town", Capacity = capacity, RegistrationEnds = registrationEnds,
                },
            },
            Texts = [new EntryText { EntryId = id, Language = "en", Title = $"Example event {slug}", Summary = "An example; with commas, and \"quotes\"." }],
        };
        await host.WithAsync<IServiceProvider>(async services =>
        {
            await services.GetRequiredService<EntryWriter>().RecordAsync(entry, "test", "", CancellationToken.None);
            await services.GetRequiredService<KnowledgeHubDbContext>().SaveChangesAsync();
        });
        return entry;
    }

    public static async Task ChangeAsync(RunningHost host, Guid id, Func<EventFacts, EventFacts> change) => await host.WithAsync<IServiceProvider>(async services =>
    {
        var db = services.GetRequiredService<KnowledgeHubDbContext>();
        var entry = await db.Entries.Include(e => e.Texts).SingleAsync(e => e.Id == id);
        entry.Facts = entry.Facts with { Event = change(entry.Facts.Event!) };
        await services.GetRequiredService<EntryWriter>().RecordAsync(entry, "test", "", CancellationToken.None);
        await db.SaveChangesAsync();
    });

    public static async Task<List<Registration>> RegistrationsAsync(RunningHost host, Guid id)
    {
        List<Registration> all = [];
        await host.WithAsync<KnowledgeHubDbContext>(async db => all = await db.Set<Registration>().AsNoTracking().Where(r => r.EntryId == id).OrderBy(r => r.Number).ToListAsync());
        return all;
    }

    public static (string, string)[] Form(string email, string name = "Example Person", string organisation = "", string needs = "", string agreed = "true") =>
        [("Name", name), ("Email", email), ("Organisation", organisation), ("Needs", needs), ("Agreed", agreed)];
}
