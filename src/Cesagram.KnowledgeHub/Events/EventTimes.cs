using Cesagram.KnowledgeHub.ReadEntry;
using System.Globalization;
using Cesagram.KnowledgeHub.Data;

namespace Cesagram.KnowledgeHub.Events;

/// <summary>When an event is, as far as it is known.</summary>
internal static class EventTimes
{
    private static readonly Dictionary<string, string> Zones = new() { ["BE"] = "Europe/Brussels", ["GR"] = "Europe/Athens", ["IT"] = "Europe/Rome", ["LT"] = "Europe/Vilnius" };

    /// <summary>IANA name of the zone that its times are told in: the country's, Brussels' where there is none.</summary>
    public static string Zone(EventFacts facts) => Zones.GetValueOrDefault(facts.Country ?? "", "Europe/Brussels");

    public static DateTimeOffset Local(EventFacts facts, DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, TimeZoneInfo.FindSystemTimeZoneById(Zone(facts)));

    /// <summary>The last day that it can be on: the end of a month or year where that is all that is known.</summary>
    public static DateOnly? LastDay(EventFacts facts)
    {
        if (facts.EndsAt is { } end)
        {
            return DateOnly.FromDateTime(Local(facts, end).Date);
        }

        if (facts.Ends is null && facts.StartsAt is { } start)
        {
            return DateOnly.FromDateTime(Local(facts, start).Date);
        }

        var known = facts.Ends is { Length: > 0 } ? facts.Ends : facts.Starts;
        return PartialDate.Day(known) is not { } day ? null : known.Length switch
        {
            4 => day.AddYears(1).AddDays(-1),
            7 => day.AddMonths(1).AddDays(-1),
            _ => day,
        };
    }

    public static bool IsOver(EventFacts facts, DateTimeOffset now) =>
        (facts.EndsAt ?? (facts.Ends is null ? facts.StartsAt : null)) is { } end ? end < now : LastDay(facts) < DateOnly.FromDateTime(Local(facts, now).Date);

    /// <summary>From when on what names the people who registered is counted as old.</summary>
    public static DateTimeOffset? End(EventFacts facts) =>
        facts.EndsAt ?? facts.StartsAt ?? (LastDay(facts) is { } day ? new DateTimeOffset(day.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null);

    /// <summary>In the reader's language: "9 December 2024", "October 2024", "2024", or a span of two days.</summary>
    public static string Text(EventFacts facts)
    {
        if (facts.StartsAt is { } starts)
        {
            return Span(Local(facts, starts), facts.EndsAt is { } ends ? Local(facts, ends) : null);
        }

        var first = ReadDate.AsKnown(facts.Starts);
        var last = facts.Ends is { Length: > 0 } && facts.Ends != facts.Starts ? ReadDate.AsKnown(facts.Ends) : null;
        return last is null ? first : $"{first} – {last}";
    }

    private static string Span(DateTimeOffset start, DateTimeOffset? end)
    {
        var first = $"{ReadDate.Of(DateOnly.FromDateTime(start.Date))}, {Time(start)}";
        return end is not { } last ? first
            : last.Date == start.Date ? $"{first}–{Time(last)}"
            : $"{first} – {ReadDate.Of(DateOnly.FromDateTime(last.Date))}, {Time(last)}";
    }

    /// <summary>All six languages write the time of an event like this.</summary>
    private static string Time(DateTimeOffset time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
