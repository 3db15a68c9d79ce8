using System.Globalization;

namespace Cesagram.ChatAnalysis.ReadReport;

/// <summary>Points in time as records show them: the language's date, 24 hours, UTC.</summary>
internal static class Moments
{
    public static string Utc(DateTimeOffset moment) =>
        string.Create(CultureInfo.CurrentCulture, $"{moment.UtcDateTime:d} {moment.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture)} UTC");
}
