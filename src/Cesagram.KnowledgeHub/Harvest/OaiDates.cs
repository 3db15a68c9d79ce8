using System.Globalization;

namespace Cesagram.KnowledgeHub.Harvest;

/// <summary>Dates of OAI-PMH 2.0 (section 3.3): UTC, to the day or to the second; both ends of a range count.</summary>
internal static class OaiDates
{
    private const string Second = "yyyy-MM-dd'T'HH:mm:ss'Z'";
    private const string Day = "yyyy-MM-dd";

    public static string Write(DateTimeOffset moment) => moment.UtcDateTime.ToString(Second, CultureInfo.InvariantCulture);

    /// <summary>First moment of a range and the first after it; the error says what is wrong.</summary>
    public static (DateTimeOffset? From, DateTimeOffset? Before, string? Error) Range(string? from, string? until)
    {
        if (from is not null && until is not null && from.Length != until.Length)
        {
            return (null, null, "'from' and 'until' must be of one granularity.");
        }

        var first = from is null ? null : Read(from);
        var last = until is null ? null : Read(until);
        if ((from is not null && first is null) || (until is not null && last is null))
        {
            return (null, null, "A date must be written YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ.");
        }

        var before = last is not { } end ? (DateTimeOffset?)null : until!.Length == Day.Length ? end.AddDays(1) : end.AddSeconds(1);
        return first >= before ? (null, null, "'from' is later than 'until'.") : (first, before, null);
    }

    private static DateTimeOffset? Read(string text) =>
        DateTimeOffset.TryParseExact(text, [Second, Day], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment) && moment.Year < 9999
            ? moment
            : null;
}
