namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>What is asked of PostgreSQL.</summary>
/// <param name="Match">A tsquery; null where nothing of what was typed can be asked for.</param>
/// <param name="Marked">A tsquery of the words that are highlighted; null: none.</param>
/// <param name="Concepts">Terms of the vocabulary that were typed.</param>
/// <param name="Words">The plain words, each with what is asked for it.</param>
/// <param name="Parts">The same as <paramref name="Match"/>, any of them: each word and each term of the vocabulary apart. None where only PostgreSQL can tell.</param>
internal sealed record PlannedQuery(string? Match, string? Marked, IReadOnlyList<SearchConcept> Concepts, IReadOnlyList<(string Word, string Query)> Words, IReadOnlyList<PlannedPart> Parts)
{
    public static PlannedQuery Nothing { get; } = new(null, null, [], [], []);

    /// <summary>Exactly these identifiers.</summary>
    public static PlannedQuery Of(IReadOnlyList<string> identifiers) => new(string.Join(" | ", identifiers.Select(Lexemes.Quoted)), null, [], [], []);
}

/// <summary>All of these, at least one word or term.</summary>
/// <param name="Words">A tsquery for each word or phrase that is no term of the vocabulary.</param>
/// <param name="LeftOut">A tsquery for each that must not be there.</param>
/// <param name="Terms">Each term, and a tsquery of what else of it is looked for than <see cref="TermSets"/> knows; null: nothing else.</param>
internal sealed record PlannedPart(IReadOnlyList<string> Words, IReadOnlyList<string> LeftOut, IReadOnlyList<(string Id, string? Other)> Terms);
