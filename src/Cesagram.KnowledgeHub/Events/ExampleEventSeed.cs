using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.EditEntries;
using Cesagram.KnowledgeHub.SeedContent;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.Events;

/// <summary>For demo mode alone: an event to register for, plainly an example, since none that is known is to come.</summary>
internal sealed class ExampleEventSeed(KnowledgeHubDbContext db, EntryWriter writer, TimeProvider clock)
{
    public const string Slug = "example-event";
    public const int Places = 3;

    private const string By = "demo";

    /// <summary>Whether an entry is the example: it is no news, and the newest of the hub leave it out.</summary>
    public static bool IsExample(Entry entry) => entry is { Kind: EntryKind.Event, Slug: Slug };

    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var known = await db.Entries.Include(e => e.Texts).FirstOrDefaultAsync(e => e.Kind == EntryKind.Event && e.Slug == Slug, cancellationToken);
        if (known is null)
        {
            await writer.RecordAsync(Make(now), By, "", cancellationToken);
        }
        else if (known.UpdatedBy == By && known.Facts.Event!.StartsAt < now)
        {
            // A demonstration that was left alone for a while still has something to come.
            (known.Facts, known.Date) = Facts(now);
            await writer.RecordAsync(known, By, "", cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }

    private static Entry Make(DateTimeOffset now)
    {
        var texts = ExampleEventTexts.All.ConvertAll(pair => (pair.Language, pair.Text));
        var entry = HubContentSeed.Make(EntryKind.Event, new SeedEntry { Slug = Slug, Countries = ["EU"], Audience = ["professionals"] }, texts, now);
        (entry.Facts, entry.Date) = Facts(now);
        return entry;
    }

    private static (EntryFacts Facts, DateOnly Date) Facts(DateTimeOffset now)
    {
        var place = new EventFacts { Starts = "", Online = true };
        var day = DateOnly.FromDateTime(now.UtcDateTime).AddDays(60);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(EventTimes.Zone(place));
        DateTimeOffset At(int hour) => new(day.ToDateTime(new TimeOnly(hour, 0)), zone.GetUtcOffset(day.ToDateTime(new TimeOnly(hour, 0))));
        var known = $"{day:yyyy-MM-dd}";
        return (new EntryFacts { Date = known, Event = place with { Starts = known, StartsAt = At(10), EndsAt = At(12), Capacity = Places } }, day);
    }
}
