namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>Narrows matches down and counts what each further choice would leave.</summary>
internal sealed class FacetFilter
{
    private static readonly Facet[] All = Enum.GetValues<Facet>();
    private readonly FacetSnapshot facets;
    private readonly SearchRequest request;
    private readonly NumberSet matches;
    private readonly Dictionary<Facet, NumberSet> chosen;
    private readonly NumberSet? years;

    /// <param name="facets">All published entries.</param>
    /// <param name="request">What is chosen.</param>
    /// <param name="matches">What the words match.</param>
    public FacetFilter(FacetSnapshot facets, SearchRequest request, NumberSet matches)
    {
        this.facets = facets;
        this.request = request;
        this.matches = matches;
        chosen = All.Where(facet => request.Of(facet).Count > 0)
            .ToDictionary(facet => facet, facet => NumberSet.Any(request.Of(facet).Select(value => facets.Values(facet).GetValueOrDefault(value)).OfType<NumberSet>()));
        years = request.From is null && request.To is null
            ? null
            : NumberSet.Any(facets.Years.Where(year => year.Key >= (request.From ?? int.MinValue) && year.Key <= (request.To ?? int.MaxValue)).Select(year => year.Value));
        Found = Without(null, withYears: true);
    }

    /// <summary>What is left.</summary>
    public NumberSet Found { get; }

    /// <summary>Values that have results, or are chosen; the most first.</summary>
    public IReadOnlyList<FacetCount> Count(Facet facet)
    {
        var rest = chosen.ContainsKey(facet) ? Without(facet, withYears: true) : Found;
        var values = facets.Values(facet);
        return
        [
            .. values.Keys.Concat(request.Of(facet)).Distinct()
                .Select(value => new FacetCount(value, values.TryGetValue(value, out var set) ? rest.CountWith(set) : 0, request.Of(facet).Contains(value)))
                .Where(count => count.Count > 0 || count.IsChosen)
                .OrderByDescending(count => count.Count).ThenBy(count => count.Value, StringComparer.Ordinal),
        ];
    }

    public IReadOnlyList<(int Year, int Count)> CountYears()
    {
        var rest = years is null ? Found : Without(null, withYears: false);
        return [.. facets.Years.Select(year => (Year: year.Key, Count: rest.CountWith(year.Value))).Where(year => year.Count > 0).OrderByDescending(year => year.Year)];
    }

    /// <summary>For each filter: how many there would be without it; only those that give some.</summary>
    public IReadOnlyList<(Facet? Facet, string Value, SearchRequest Request, int Count)> WithOneLess()
    {
        var less = chosen.Keys.Select(facet => ((Facet?)facet, string.Join(",", request.Of(facet)), request.With(facet, []), Without(facet, withYears: true).Count())).ToList();
        if (years is not null)
        {
            less.Add((null, "", request with { From = null, To = null, Page = 1 }, Without(null, withYears: false).Count()));
        }

        return [.. less.Where(each => each.Item4 > 0).OrderByDescending(each => each.Item4)];
    }

    private NumberSet Without(Facet? left, bool withYears)
    {
        var set = matches.And(facets.Published);
        foreach (var (facet, values) in chosen)
        {
            if (facet != left)
            {
                set = set.And(values);
            }
        }

        return withYears && years is not null ? set.And(years) : set;
    }
}
