using System.Globalization;

namespace Cesagram.KnowledgeHub.ReadSections;

/// <summary>A date as far as it is known, in the reader's language.</summary>
internal static class KnownDate
{
    /// <param name="date">"2024", "2024-10" or "2024-10-09"; anything else is shown as it is.</param>
    public static string Text(string? date)
    {
        var culture = CultureInfo.CurrentCulture;
        return date?.Length switch
        {
            7 when DateOnly.TryParseExact(date, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) => month.ToString("Y", culture),
            10 when DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day.ToString(LongWithoutWeekday(culture), culture),
            _ => date ?? "",
        };
    }

    private static string LongWithoutWeekday(CultureInfo culture) =>
        culture.DateTimeFormat.LongDatePattern.Replace("dddd, ", "", StringComparison.Ordinal).Replace("dddd ", "", StringComparison.Ordinal).Replace(", dddd", "", StringComparison.Ordinal);
}
