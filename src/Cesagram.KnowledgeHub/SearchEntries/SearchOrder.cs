namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>Orders that need no words.</summary>
internal static class SearchOrder
{
    /// <summary>Fewer than this share of all are sorted, more are looked for along the order of all.</summary>
    private const int Sparse = 64;

    /// <summary>A page of what was found, the newest first.</summary>
    public static IReadOnlyList<int> Newest(FacetSnapshot facets, NumberSet found, int total, int first, int count) =>
        [.. InOrder(facets, found, total).Skip(first).Take(count)];

    /// <summary>The first of what was found: those with the words in a title, the newest of them first, then the others, the newest first.</summary>
    public static IReadOnlyList<int> Promising(FacetSnapshot facets, NumberSet found, NumberSet inTitle, int total, int count)
    {
        var titles = inTitle.Count();
        var list = titles == 0 ? [] : InOrder(facets, inTitle, titles).Take(count).ToList();
        list.AddRange(InOrder(facets, found, total).Where(number => titles == 0 || !inTitle[number]).Take(count - list.Count));
        return list;
    }

    private static IEnumerable<int> InOrder(FacetSnapshot facets, NumberSet found, int total) =>
        total < facets.Newest.Count / Sparse ? found.Numbers().OrderByDescending(facets.Age) : facets.Newest.Where(number => found[number]);
}
