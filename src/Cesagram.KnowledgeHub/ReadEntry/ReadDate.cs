using System.Globalization;
using Cesagram.KnowledgeHub.Data;

namespace Cesagram.KnowledgeHub.ReadEntry;

/// <summary>Days as a reader writes them, without the day of the week.</summary>
internal static class ReadDate
{
    public static string Of(DateOnly day) => day.ToString(Pattern, CultureInfo.CurrentCulture);

    public static string Of(DateTimeOffset moment) => Of(DateOnly.FromDateTime(moment.UtcDateTime));

    /// <summary>A date as far as it is known, as "October 2024"; what is no date is shown as it is.</summary>
    public static string AsKnown(string? date) => PartialDate.Day(date) is not { } day ? date ?? "" : date!.Length switch
    {
        4 => date,
        7 => day.ToString("Y", CultureInfo.CurrentCulture),
        _ => Of(day),
    };

    /// <summary>In a table: the month in short, in Lithuanian in figures.</summary>
    public static string Short(DateOnly day) => day.ToString(ShortPattern, CultureInfo.CurrentCulture);

    public static string Short(DateTimeOffset moment) => Short(DateOnly.FromDateTime(moment.DateTime));

    /// <summary>With the time of day, both of the moment's own zone.</summary>
    public static string ShortWithTime(DateTimeOffset moment) => $"{Short(moment)}, {moment.ToString("HH:mm", CultureInfo.InvariantCulture)}";

    private static string ShortPattern => IsLithuanian ? "yyyy-MM-dd" : "d MMM yyyy";

    private static bool IsLithuanian => CultureInfo.CurrentCulture.TwoLetterISOLanguageName == "lt";

    private static string Pattern => IsLithuanian ? "yyyy 'm.' MMMM d 'd.'" : "d MMMM yyyy";
}
