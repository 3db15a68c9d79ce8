namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>What is asked of PostgreSQL.</summary>
/// <param name="Match">A tsquery; null where nothing of what was typed can be asked for.</param>
/// <param name="Marked">A tsquery of the words that are highlighted; null: none.</param>
/// <param name="Concepts">Terms of the vocabulary that were typed.</param>
/// <param name="Words">The plain words, each with what is asked for it.</param>
internal sealed record PlannedQuery(string? Match, string? Marked, IReadOnlyList<SearchConcept> Concepts, IReadOnlyList<(string Word, string Query)> Words)
{
    public static PlannedQuery Nothing { get; } = new(null, null, [], []);

    /// <summary>Exactly these identifiers.</summary>
    public static PlannedQuery Of(IReadOnlyList<string> identifiers) => new(string.Join(" | ", identifiers.Select(Lexemes.Quoted)), null, [], []);
}
