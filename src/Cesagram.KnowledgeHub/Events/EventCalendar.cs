using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadEntry;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.Events;

/// <summary>Events as iCalendar (RFC 5545): for one's own calendar, and as a feed that calendars fetch again and again.</summary>
internal sealed class EventCalendar(KnowledgeHubDbContext db)
{
    public const string MediaType = "text/calendar; charset=utf-8";

    /// <summary>Of a month or a year alone no calendar entry can be made that is true.</summary>
    public static bool Has(EventFacts? facts) => facts is not null && (facts.StartsAt is not null || facts.Starts.Length == 10);

    public async Task<string> WriteAsync(IReadOnlyList<Entry> entries, string language, string publicAddress, string? name, CancellationToken cancellationToken)
    {
        var calendar = new Calendar { Method = "PUBLISH", ProductId = "-//Cesagram//Knowledge Hub//EN" };
        if (name is not null)
        {
            calendar.AddProperty("X-WR-CALNAME", name);
        }

        var shown = entries.Where(entry => Has(entry.Facts.Event)).ToList();
        foreach (var zone in shown.Where(entry => entry.Facts.Event!.StartsAt is not null).Select(entry => EventTimes.Zone(entry.Facts.Event!)).Distinct())
        {
            calendar.AddTimeZone(VTimeZone.FromDateTimeZone(zone));
        }

        var ids = shown.ConvertAll(entry => entry.Id);
        var changes = await db.Revisions.Where(r => ids.Contains(r.EntryId)).GroupBy(r => r.EntryId).Select(group => new { group.Key, Last = group.Max(r => r.Number) })
            .ToDictionaryAsync(pair => pair.Key, pair => pair.Last, cancellationToken);
        calendar.Events.AddRange(shown.Select(entry => Of(LocalEntry.Of(entry, language), changes.GetValueOrDefault(entry.Id, 1) - 1, publicAddress)));
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static CalendarEvent Of(LocalEntry local, int changes, string publicAddress)
    {
        var (facts, entry) = (local.Entry.Facts.Event!, local.Entry);
        var address = publicAddress + local.Address;
        var made = new CalendarEvent
        {
            // By the entry and no address: it stays when the site moves.
            Uid = $"{entry.Id}@events.cesagram",
            Sequence = changes,
            DtStamp = Utc(entry.UpdatedAt),
            LastModified = Utc(entry.UpdatedAt),
            Summary = local.Text.Title,
            Description = $"{local.Text.Summary}\n{address}".Trim(),
            Url = new Uri(address),
            Location = facts.Place,
            Status = facts.Cancelled || entry.Status == EntryStatus.Archived ? "CANCELLED" : null,
        };
        (made.Start, made.End) = facts.StartsAt is { } start ? (InZone(facts, start), facts.EndsAt is { } end ? InZone(facts, end) : null) : Days(facts);
        return made;
    }

    /// <summary>Whole days; the end is the day after the last one.</summary>
    private static (CalDateTime Start, CalDateTime End) Days(EventFacts facts)
    {
        var first = PartialDate.Day(facts.Starts)!.Value;
        var last = facts.Ends is { Length: 10 } ends && PartialDate.Day(ends) is { } day && day >= first ? day : first;
        return (new CalDateTime(first), new CalDateTime(last.AddDays(1)));
    }

    private static CalDateTime InZone(EventFacts facts, DateTimeOffset time) => new(EventTimes.Local(facts, time).DateTime, EventTimes.Zone(facts));

    private static CalDateTime Utc(DateTimeOffset time) => new(time.UtcDateTime);
}
