using System.Globalization;
using System.Text;
using Cesagram.KnowledgeHub.Data;

namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>What lists are narrowed down by. Several values of one facet are OR, facets are AND.</summary>
internal enum Facet
{
    Type,
    Topic,
    Country,
    Language,
    Audience,
    Mark,
}

internal enum SearchSort
{
    Relevance,
    Newest,
    Title,
}

/// <summary>One search, as its address says it.</summary>
internal sealed record SearchRequest
{
    public const int LongestQuery = 300;

    private static readonly IReadOnlyDictionary<Facet, IReadOnlyList<string>> Nothing = new Dictionary<Facet, IReadOnlyList<string>>();

    /// <summary>What was typed; at most <see cref="LongestQuery"/> characters.</summary>
    public string Query { get; init; } = "";

    /// <summary>Nothing is corrected.</summary>
    public bool IsExact { get; init; }

    public IReadOnlyDictionary<Facet, IReadOnlyList<string>> Chosen { get; init; } = Nothing;

    public int? From { get; init; }

    public int? To { get; init; }

    /// <summary>Null: by relevance where there are words, else the newest first.</summary>
    public SearchSort? Sort { get; init; }

    public int Page { get; init; } = 1;

    public SearchSort Order => (Sort ?? SearchSort.Relevance) is var wanted && wanted == SearchSort.Relevance && Query.Length == 0 ? SearchSort.Newest : wanted;

    public bool HasFilter => Chosen.Any(pair => pair.Value.Count > 0) || From is not null || To is not null;

    public bool IsEmpty => Query.Length == 0 && !HasFilter && Sort is null && Page == 1;

    public IReadOnlyList<string> Of(Facet facet) => Chosen.GetValueOrDefault(facet, []);

    public SearchRequest With(Facet facet, IReadOnlyList<string> values) =>
        this with { Page = 1, Chosen = new Dictionary<Facet, IReadOnlyList<string>>(Chosen) { [facet] = values } };

    public SearchRequest Without(Facet facet, string value) => With(facet, [.. Of(facet).Where(chosen => chosen != value)]);

    public SearchRequest WithoutFilters() => this with { Page = 1, Chosen = Nothing, From = null, To = null };

    /// <summary>A mark as it stands in addresses.</summary>
    public static string Name(Mark mark) => Name<Mark>(mark);

    public static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>The same search always has the same: it is what is shared, and what caches know it by.</summary>
    public string QueryString()
    {
        var text = new StringBuilder();
        Add(text, "q", Query.Length > 0 ? Query : null);
        foreach (var facet in Enum.GetValues<Facet>())
        {
            foreach (var value in Of(facet))
            {
                Add(text, Name(facet), value);
            }
        }

        Add(text, "from", From?.ToString(CultureInfo.InvariantCulture));
        Add(text, "to", To?.ToString(CultureInfo.InvariantCulture));
        Add(text, "sort", Sort is { } sort ? Name(sort) : null);
        Add(text, "exact", IsExact ? "true" : null);
        Add(text, "page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null);
        return text.ToString();
    }

    public string Address(string language) => $"/{language}/knowledge{QueryString()}";

    private static void Add(StringBuilder text, string name, string? value)
    {
        if (value is not null)
        {
            text.Append(text.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        }
    }
}
