namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>A value of a facet and how many results it has, whatever else of this facet is chosen.</summary>
internal sealed record FacetCount(string Value, int Count, bool IsChosen);

/// <summary>What was found.</summary>
internal sealed record SearchResult
{
    /// <summary>As asked, with the page that is shown.</summary>
    public required SearchRequest Request { get; init; }

    /// <summary>Exact.</summary>
    public required int Total { get; init; }

    /// <summary>Numbers of this page's entries, in order.</summary>
    public required IReadOnlyList<int> Numbers { get; init; }

    public required int Pages { get; init; }

    public required IReadOnlyDictionary<Facet, IReadOnlyList<FacetCount>> Facets { get; init; }

    /// <summary>By year, the newest first.</summary>
    public required IReadOnlyList<(int Year, int Count)> Years { get; init; }

    /// <summary>The version of search that it stands on.</summary>
    public required long Version { get; init; }

    /// <summary>What was looked for instead of what was typed; null: what was typed.</summary>
    public string? Corrected { get; init; }

    /// <summary>Words that were left out because nothing has them.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>Terms of the vocabulary that were typed.</summary>
    public IReadOnlyList<SearchConcept> Concepts { get; init; } = [];

    /// <summary>Of no result: one filter whose removal gives some, and how many; the most first.</summary>
    public IReadOnlyList<(Facet? Facet, string Value, SearchRequest Request, int Count)> WithOneLess { get; init; } = [];

    /// <summary>A tsquery of the words to highlight.</summary>
    public string? Marked { get; init; }
}
