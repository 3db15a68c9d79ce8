using Npgsql;

namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>
/// Makes a tsquery of what was typed. A word stands for what every configuration makes of it without accents, and the reader's also as it was typed, since the language
/// of what is looked for is not known; what the reader's configuration has no use for (stop words) is left out. Words that together are a term of the vocabulary, in any language and with any
/// ending, also stand for all that is tagged with it and for its labels in all languages.
/// </summary>
internal sealed class QueryPlanner(NpgsqlConnection connection, ConceptIndex concepts, string language)
{
    /// <summary>Words of the longest terms that are looked up.</summary>
    private const int LongestTerm = 5;

    private readonly string own = TextLanguages.Of(language);
    private readonly Dictionary<WordsToRead, string> read = [];
    private readonly List<SearchConcept> found = [];
    private readonly List<string> marked = [];
    private readonly List<(string Word, string Query)> plain = [];
    private readonly List<PlannedPart> split = [];

    public async Task<PlannedQuery> PlanAsync(TypedQuery typed, CancellationToken cancellationToken)
    {
        WordsToRead[] words = [.. typed.Alternatives.SelectMany(Readings).Distinct()];
        var lexemes = await LexemeReader.ReadAsync(connection, words, cancellationToken);
        for (var i = 0; i < words.Length; i++)
        {
            read[words[i]] = lexemes[i];
        }

        var alternatives = typed.Alternatives.Select(And).OfType<string>().ToList();
        // What is only left out is left out of something: PostgreSQL has to see both together.
        var isSplit = found.Count > 0 && split.Count == alternatives.Count;
        return new PlannedQuery(Any(alternatives), Any(marked.Distinct()), [.. found.Distinct()], plain, isSplit ? split : []);
    }

    private IEnumerable<WordsToRead> Readings(IReadOnlyList<TypedTerm> terms)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            foreach (var reading in Readings(terms[i].Text))
            {
                yield return reading;
            }

            for (var n = 2; n <= LongestTerm && IsRun(terms, i, n); n++)
            {
                var together = Together(terms, i, n);
                foreach (var configuration in TextLanguages.All)
                {
                    yield return new WordsToRead(configuration, together);
                }
            }
        }
    }

    private IEnumerable<WordsToRead> Readings(string text) =>
        TextLanguages.All.Select(configuration => new WordsToRead(configuration, Unaccented.Of(text))).Prepend(new WordsToRead(own, text)).Distinct();

    private string? And(IReadOnlyList<TypedTerm> terms)
    {
        var parts = new List<string>();
        var rest = new List<string>();
        var known = new List<(string Id, string? Other)>();
        // Where there are only stop words, they are looked for after all.
        var isOnlyStops = terms.All(term => IsStop(term));
        for (var i = 0; i < terms.Count;)
        {
            var (concept, length) = Concept(terms, i);
            var own = Enumerable.Range(i, length).Select(at => Term(terms[at], isOnlyStops)).OfType<string>().ToList();
            if (concept is not null)
            {
                found.Add(concept);
                var labels = concepts.LabelQueries(concept.Id);
                marked.AddRange(labels);
                parts.Add(Any([.. own.Count > 0 ? [All(own)] : (string[])[], concepts.TermQuery(concept.Id)])!);
                known.Add((concept.Id, own.Count == 0 ? null : length == 1 ? Any(Asked(terms[i]).Except(labels)) : All(own)));
            }
            else
            {
                parts.AddRange(own);
                rest.AddRange(own);
            }

            i += length;
        }

        if (parts.Count == 0)
        {
            return null;
        }

        if (rest.Count == 0 || rest.Any(query => query[0] != '!'))
        {
            split.Add(new PlannedPart(rest.Count == 0 ? null : All(rest), known));
        }

        return All(parts);
    }

    private string? Term(TypedTerm term, bool keepStops)
    {
        if (IsStop(term) && !keepStops)
        {
            return null;
        }

        var query = Any(Asked(term));
        if (query is null)
        {
            return null;
        }

        if (term.IsExcluded)
        {
            return $"!({query})";
        }

        marked.Add(query);
        if (term.IsPlain)
        {
            plain.Add((term.Text, query));
        }

        return query;
    }

    private IEnumerable<string> Asked(TypedTerm term) =>
        Readings(term.Text).SelectMany(reading => GreekEndings.Widened(reading.Configuration, read[reading])).Where(lexemes => lexemes.Length > 0).Distinct();

    private bool IsStop(TypedTerm term) => term.IsPlain && read[new WordsToRead(own, term.Text)].Length == 0;

    /// <summary>The longest term of the vocabulary that begins at a word, and how many words it has.</summary>
    private (SearchConcept? Concept, int Length) Concept(IReadOnlyList<TypedTerm> terms, int at)
    {
        for (var n = LongestTerm; n >= 1; n--)
        {
            if (!IsRun(terms, at, n))
            {
                continue;
            }

            var together = Together(terms, at, n);
            // The reader's own language first: what reads the same in two languages means what it means in theirs.
            foreach (var configuration in TextLanguages.All.OrderBy(configuration => configuration == own ? 0 : 1))
            {
                if (concepts.Find(configuration, read[new WordsToRead(configuration, together)]) is { } concept)
                {
                    return (concept, n);
                }
            }
        }

        return (null, 1);
    }

    /// <summary>Words in a row without signs; a phrase is a run of its own.</summary>
    private static bool IsRun(IReadOnlyList<TypedTerm> terms, int at, int length) =>
        at + length <= terms.Count && (length == 1 ? !terms[at].IsExcluded : Enumerable.Range(at, length).All(i => terms[i].IsPlain));

    private static string Together(IReadOnlyList<TypedTerm> terms, int at, int length) =>
        Unaccented.Of(string.Join(' ', Enumerable.Range(at, length).Select(i => terms[i].Text)));

    private static string All(List<string> queries) => queries.Count == 1 ? queries[0] : string.Join(" & ", queries.Select(query => $"({query})"));

    private static string? Any(IEnumerable<string> queries)
    {
        var list = queries.ToList();
        return list.Count == 0 ? null : list.Count == 1 ? list[0] : string.Join(" | ", list.Select(query => $"({query})"));
    }
}
