using System.Globalization;
using System.Text;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Http.Extensions;

namespace Cesagram.Accounts.ReadAudit;

/// <summary>What somebody looks for in the trail, as it stands in the address.</summary>
internal sealed class AuditFilter
{
    public string? Kind { get; set; }

    public string? Person { get; set; }

    public string? Subject { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public string? KnownKind => AuditKinds.All.Contains(Kind) ? Kind : null;

    public string? TypedPerson => Typed(Person);

    public string? TypedSubject => Typed(Subject);

    public DateTimeOffset? FirstDay => Day(From);

    public DateTimeOffset? LastDay => Day(To);

    public bool HasBadFrom => FirstDay is null && !string.IsNullOrWhiteSpace(From);

    public bool HasBadTo => LastDay is null && !string.IsNullOrWhiteSpace(To);

    /// <summary>No day is in it: the first comes after the last.</summary>
    public bool IsBackwards => FirstDay > LastDay;

    public bool IsBad => HasBadFrom || HasBadTo || IsBackwards;

    /// <summary>What counts, by its name in the address; nothing for everything.</summary>
    public IReadOnlyDictionary<string, string> Parts() => new (string Name, string? Value)[]
    {
        ("kind", KnownKind), ("person", TypedPerson), ("subject", TypedSubject), ("from", FirstDay is null ? null : From), ("to", LastDay is null ? null : To),
    }
    .Where(part => part.Value is not null).ToDictionary(part => part.Name, part => part.Value!);

    /// <summary>The query of this choice on a page, or as an export.</summary>
    public string Query(int page, string? handler)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("handler", handler), ("kind", Kind), ("person", Person), ("subject", Subject), ("from", From), ("to", To), ("p", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null) })
        {
            if (value is { Length: > 0 })
            {
                query.Add(name, value);
            }
        }

        return query.ToString();
    }

    private static string? Typed(string? text) =>
        text?.Replace("\0", "", StringComparison.Ordinal).Trim() is { Length: > 0 } typed ? typed.Normalize(NormalizationForm.FormC) : null;

    private static DateTimeOffset? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < DateOnly.MaxValue
            ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)
            : null;
}
