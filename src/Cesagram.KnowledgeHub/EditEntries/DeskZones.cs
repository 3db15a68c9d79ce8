using System.Globalization;
using Cesagram.KnowledgeHub.ReadEntry;

namespace Cesagram.KnowledgeHub.EditEntries;

/// <summary>The zones that an editor may state times in: those of the four countries, as far as the machine knows them, and UTC.</summary>
internal static class DeskZones
{
    public static IReadOnlyList<TimeZoneInfo> All { get; } =
    [
        .. new[] { "Europe/Brussels", "Europe/Athens", "Europe/Rome", "Europe/Vilnius" }.Select(id => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : null).OfType<TimeZoneInfo>(),
        TimeZoneInfo.Utc,
    ];

    public static TimeZoneInfo Find(string? id) => All.FirstOrDefault(zone => zone.Id == id) ?? TimeZoneInfo.Utc;

    /// <summary>The one that is offered first to readers of a language.</summary>
    public static TimeZoneInfo Usual(string language) =>
        All.FirstOrDefault(zone => zone.Id == language switch { "el" => "Europe/Athens", "it" => "Europe/Rome", "lt" => "Europe/Vilnius", _ => "Europe/Brussels" }) ?? TimeZoneInfo.Utc;

    /// <summary>A moment from a day and a time of day in a zone; null where one of them is none, or the hour does not exist there (clocks put forward).</summary>
    public static DateTimeOffset? Moment(string? day, string? time, TimeZoneInfo zone)
    {
        if (!DateTime.TryParseExact($"{day} {time}", ["yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) || zone.IsInvalidTime(local))
        {
            return null;
        }

        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }

    /// <summary>As a person reads it, with the zone said: "3 Dec 2026, 09:00 (Europe/Brussels)".</summary>
    public static string Say(DateTimeOffset moment, TimeZoneInfo zone) =>
        $"{ReadDate.ShortWithTime(TimeZoneInfo.ConvertTime(moment, zone))} ({zone.Id})";
}
