using System.Globalization;
using Cesagram.KnowledgeHub.Data;

namespace Cesagram.KnowledgeHub.EditEntries;

/// <summary>From one typed value to what is kept; what cannot be read is named in <see cref="Problems"/>, by the form's field.</summary>
internal sealed class FieldReader
{
    public const int MostRows = 200;
    private const int LongestLine = 500;
    private const int LongestUrl = 2000;

    public Dictionary<string, string> Problems { get; } = [];

    public DateTimeOffset? Moment(string name, string? day, string? time, TimeZoneInfo zone, DateTimeOffset? was)
    {
        if (string.IsNullOrWhiteSpace(time))
        {
            return null;
        }

        var moment = DeskZones.Moment(day, time.Trim(), zone);
        Check(moment is not null, name, "Error.Time");
        // The same moment keeps the zone it was written in.
        return moment is { } m && was is { } before && m == before ? before : moment;
    }

    public string? PartialDay(string name, string? value)
    {
        var day = Line(name, value);
        Check(day is null || PartialDate.Day(day) is not null, name, "Error.Date");
        return PartialDate.Day(day) is null ? null : day;
    }

    public string? Url(string name, string? value)
    {
        var url = string.IsNullOrWhiteSpace(value) ? null : value.Trim();
        var isFine = url is null || (url.Length <= LongestUrl && Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https" && parsed.Host.Length > 0);
        Check(isFine, name, "Error.Url");
        return isFine ? url : null;
    }

    public int? Number(string name, string? value, int least, int most)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        var isFine = int.TryParse(value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most;
        Check(isFine, name, "Error.Number");
        return isFine ? number : null;
    }

    public Mark Marked(string name, string? value, Mark otherwise)
    {
        var isFine = Enum.TryParse<Mark>(value, out var mark) && Enum.IsDefined(mark);
        Check(isFine, name, "Error.Mark");
        return isFine ? mark : otherwise;
    }

    public string OneOf(string name, string? value, IReadOnlyList<string> all, string otherwise)
    {
        var isFine = value is not null && (all.Contains(value) || value == otherwise);
        Check(isFine, name, "Error.Choose");
        return isFine ? value! : otherwise;
    }

    public string? Line(string name, string? value)
    {
        var line = string.Join(' ', (value ?? "").Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)).Trim();
        Check(line.Length <= LongestLine, name, "Error.Long");
        return line.Length == 0 ? null : line;
    }

    public static IReadOnlyList<string> Lines(string? value) => [.. Rows(Text(value).Split('\n'))];

    public static IEnumerable<string> Rows(IEnumerable<string?> values) => values.Select(value => value?.Trim() ?? "").Where(value => value.Length > 0).Take(MostRows);

    /// <summary>What was chosen before stays in its order, and what the list does not offer stays; new choices follow.</summary>
    public static IReadOnlyList<string> Chosen(IEnumerable<string?> values, Func<string, bool> isKnown, IReadOnlyList<string> was)
    {
        var chosen = values.OfType<string>().Distinct().Where(isKnown).ToList();
        return [.. was.Where(value => chosen.Contains(value) || !isKnown(value)), .. chosen.Except(was)];
    }

    public static string Text(string? value) => (value ?? "").Replace("\r\n", "\n", StringComparison.Ordinal);

    public void Check(bool isFine, string name, string problem)
    {
        if (!isFine)
        {
            Problems.TryAdd(name, problem);
        }
    }
}
