using System.Globalization;

namespace Cesagram.KnowledgeHub.ReadEntry;

/// <summary>Days as a reader writes them, without the day of the week.</summary>
internal static class ReadDate
{
    public static string Of(DateOnly day) => day.ToString(Pattern, CultureInfo.CurrentCulture);

    public static string Of(DateTimeOffset moment) => Of(DateOnly.FromDateTime(moment.UtcDateTime));

    private static string Pattern => CultureInfo.CurrentCulture.TwoLetterISOLanguageName == "lt" ? "yyyy 'm.' MMMM d 'd.'" : "d MMMM yyyy";
}
