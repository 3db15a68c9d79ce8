using System.Globalization;

namespace Cesagram.ChatAnalysis.KeepSources;

/// <summary>Limits as people type them: hundredths between 0.01 and 0.99, with a point or a comma.</summary>
internal static class LimitText
{
    public static string Of(double limit) => Math.Clamp(limit, 0.01, 0.99).ToString("0.00", CultureInfo.CurrentCulture);

    /// <returns>Null where it is no limit.</returns>
    public static double? Read(string? text) =>
        double.TryParse(text?.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var limit) && limit is >= 0.01 and <= 0.99 ? Math.Round(limit, 2) : null;
}
