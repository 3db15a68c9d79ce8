namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>What is asked of PostgreSQL.</summary>
/// <param name="Match">A tsquery; null where nothing of what was typed can be asked for.</param>
/// <param name="Marked">A tsquery of the words that are highlighted; null: none.</param>
/// <param name="Concepts">Terms of the vocabulary that were typed.</param>
/// <param name="Words">The plain words, each with what is asked for it.</param>
/// <param name="Parts">The same as <paramref name="Match"/>, any of them: with the terms of the vocabulary apart from the words. None where there are no terms.</param>
internal sealed record PlannedQuery(string? Match, string? Marked, IReadOnlyList<SearchConcept> Concepts, IReadOnlyList<(string Word, string Query)> Words, IReadOnlyList<PlannedPart> Parts)
{
    public static PlannedQuery Nothing { get; } = new(null, null, [], [], []);

    /// <summary>Exactly these identifiers.</summary>
    public static PlannedQuery Of(IReadOnlyList<string> identifiers) => new(string.Join(" | ", identifiers.Select(Lexemes.Quoted)), null, [], [], []);
}

/// <summary>All of these.</summary>
/// <param name="Rest">A tsquery of the words that are no term of the vocabulary; null: there are none.</param>
/// <param name="Terms">Each term, and a tsquery of what else of it is looked for than <see cref="TermSets"/> knows; null: nothing else.</param>
internal sealed record PlannedPart(string? Rest, IReadOnlyList<(string Id, string? Other)> Terms);
