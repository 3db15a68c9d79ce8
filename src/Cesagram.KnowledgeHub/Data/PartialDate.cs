using System.Globalization;
using System.Text.RegularExpressions;

namespace Cesagram.KnowledgeHub.Data;

/// <summary>A date that may be known to the month or year only: "2024", "2024-10", "2024-10-09".</summary>
internal static partial class PartialDate
{
    [GeneratedRegex(@"^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$")]
    private static partial Regex Pattern();

    /// <summary>The first day that it can mean; null where it is no date.</summary>
    public static DateOnly? Day(string? date) =>
        date is not null && Pattern().Match(date) is { Success: true } match
        && DateOnly.TryParseExact($"{match.Groups[1].Value}-{Part(match.Groups[2])}-{Part(match.Groups[3])}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    public static bool IsWhole(string? date) => date is { Length: 10 } && Day(date) is not null;

    private static string Part(Group group) => group.Success ? group.Value : "01";
}
