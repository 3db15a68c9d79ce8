using System.Globalization;
using Cesagram.KnowledgeHub.Data;

namespace Cesagram.KnowledgeHub.EditEntries;

/// <summary>The day that lists are sorted by, from the facts.</summary>
internal static class EntryDay
{
    public static DateOnly? Of(Entry entry) => entry.Kind switch
    {
        EntryKind.Resource => PartialDate.Day(entry.Facts.Resource?.Year?.ToString("0000", CultureInfo.InvariantCulture)),
        EntryKind.Event => PartialDate.Day(entry.Facts.Event?.Starts),
        EntryKind.News => PartialDate.Day(entry.Facts.Date) ?? (entry.PublishedAt is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null),
        _ => PartialDate.Day(entry.Facts.Date),
    };
}
