using System.Globalization;

namespace Cesagram.Linguistics.Evaluation.Printing;

/// <summary>Figures as people read them; a dash where there is none.</summary>
internal static class Shown
{
    private const string None = "–";

    public static string Figure(double? value) => value?.ToString("0.000", CultureInfo.InvariantCulture) ?? None;

    public static string Short(double? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? None;

    public static string PerThousand(double? value) => value?.ToString("0.0", CultureInfo.InvariantCulture) ?? None;

    public static string Percent(double? value) => value is { } share ? (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + " %" : None;

    public static string Count(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    public static string With(double? value, Interval? interval) =>
        interval is null ? Figure(value) : $"{Figure(value)} ({Figure(interval.Low)}–{Figure(interval.High)})";

    public static string At(GroupFigures group, int place) => place < group.PrecisionAt.Count ? Figure(group.PrecisionAt[place].Precision) : None;

    /// <summary>A language's English name, or the code where it has none of the six.</summary>
    public static string Language(string code) => code switch
    {
        "el" => "Greek",
        "en" => "English",
        "fr" => "French",
        "it" => "Italian",
        "lt" => "Lithuanian",
        "nl" => "Dutch",
        _ => code,
    };
}
