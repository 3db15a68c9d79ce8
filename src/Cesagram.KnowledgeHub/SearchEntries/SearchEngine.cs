using Cesagram.KnowledgeHub.Data;
using Npgsql;

namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>
/// Finds entries. PostgreSQL says which numbers match (GIN); facets and counts are made of them in memory, so counts are exact whatever the number of matches.
/// Ranking is bounded: the best order is found among the <see cref="Ranked"/> most promising (those with the words in a title first, then the newest), what comes
/// after them follows in that order.
/// </summary>
internal sealed class SearchEngine(SearchCatalogue catalogue, NpgsqlDataSource source, TitleOrders titles)
{
    public const int Ranked = 100;
    public const int PageSize = 10;

    /// <param name="request">What is looked for.</param>
    /// <param name="language">The reader's.</param>
    /// <param name="pageSize">Entries on a page.</param>
    /// <param name="staysInRange">A page beyond the last shows the last; else nothing.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<SearchResult> FindAsync(SearchRequest request, string language, int pageSize, bool staysInRange, CancellationToken cancellationToken)
    {
        var known = await catalogue.GetAsync(cancellationToken);
        var facets = known.Facets;
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        var (planned, matches, corrected, leftOut) = await MatchAsync(connection, request, language, known, cancellationToken);
        var filter = new FacetFilter(facets, request, matches);
        var total = filter.Found.Count();
        var pages = Math.Max(1, (total + pageSize - 1) / pageSize);
        var page = staysInRange ? Math.Min(request.Page, pages) : request.Page;
        var first = (long)(page - 1) * pageSize;
        var numbers = first >= total ? [] : await PageAsync(connection, request, language, known, filter.Found, planned, total, (int)first, pageSize, cancellationToken);
        return new SearchResult
        {
            Request = request with { Page = page },
            Total = total,
            Numbers = numbers,
            Pages = pages,
            Facets = Enum.GetValues<Facet>().ToDictionary(facet => facet, filter.Count),
            Years = filter.CountYears(),
            Version = facets.Version,
            Corrected = corrected,
            LeftOut = leftOut,
            Concepts = planned.Concepts,
            WithOneLess = total == 0 && request.HasFilter ? filter.WithOneLess() : [],
            Marked = planned.Marked,
        };
    }

    private static async Task<(PlannedQuery Planned, NumberSet Matches, string? Corrected, IReadOnlyList<string> LeftOut)> MatchAsync(
        NpgsqlConnection connection, SearchRequest request, string language, Catalogue known, CancellationToken cancellationToken)
    {
        var (facets, concepts) = known;
        var matcher = new Matcher(connection, known);
        if (request.Query.Length == 0)
        {
            return (PlannedQuery.Nothing, facets.Published, null, []);
        }

        if (Identifiers.Read(request.Query) is { Count: > 0 } identifiers && PlannedQuery.Of(identifiers) is var exact
            && await MatchReader.DocumentsAsync(connection, exact.Match!, facets.Size, cancellationToken) is var identified && identified.Count() > 0)
        {
            return (exact, identified, null, []);
        }

        var typed = TypedQuery.Read(request.Query);
        var planned = await new QueryPlanner(connection, concepts, language).PlanAsync(typed, cancellationToken);
        var matches = await matcher.DocumentsAsync(planned, cancellationToken);
        if (request.IsExact || planned.Match is null || matches.Count() > 0)
        {
            return (planned, matches, null, []);
        }

        var instead = await Correction.FindAsync(connection, planned.Words, cancellationToken);
        var other = typed.With(instead);
        if (instead.Count == 0 || other.IsEmpty)
        {
            return (planned, matches, null, []);
        }

        planned = await new QueryPlanner(connection, concepts, language).PlanAsync(other, cancellationToken);
        var isCorrected = instead.Values.Any(word => word.Length > 0);
        return (planned, await matcher.DocumentsAsync(planned, cancellationToken), isCorrected ? other.ToString() : null, [.. instead.Where(pair => pair.Value.Length == 0).Select(pair => pair.Key)]);
    }

    private async Task<IReadOnlyList<int>> PageAsync(
        NpgsqlConnection connection, SearchRequest request, string language, Catalogue known, NumberSet found, PlannedQuery planned, int total, int first, int pageSize, CancellationToken cancellationToken)
    {
        var facets = known.Facets;
        if (request.Order == SearchSort.Title)
        {
            return await titles.TakeAsync(connection, facets, language, found, first, pageSize, cancellationToken);
        }

        if (request.Order == SearchSort.Newest || planned.Match is null)
        {
            return SearchOrder.Newest(facets, found, total, first, pageSize);
        }

        // With no more than can be ranked, the order of candidates does not matter.
        var inTitle = total <= Ranked ? new NumberSet(0) : (await new Matcher(connection, known).TitlesAsync(planned, cancellationToken)).And(found);
        var candidates = SearchOrder.Promising(facets, found, inTitle, total, Math.Max(Ranked, first + pageSize));
        if (first >= Ranked)
        {
            return [.. candidates.Skip(first).Take(pageSize)];
        }

        var weights = await MatchReader.WeighAsync(connection, planned.Match, [.. candidates.Take(Ranked)], cancellationToken);
        var preference = new Preference(facets, language);
        return
        [
            .. candidates.Take(Ranked).OrderByDescending(number => weights.GetValueOrDefault(number) * preference.Of(number)).ThenByDescending(facets.Age)
                .Concat(candidates.Skip(Ranked)).Skip(first).Take(pageSize),
        ];
    }
}
