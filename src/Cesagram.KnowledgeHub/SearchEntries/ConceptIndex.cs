using Cesagram.Ui.Languages;

namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>A term as it is looked for.</summary>
/// <param name="Id">Its id.</param>
/// <param name="IsTopic">Entries are tagged with it.</param>
/// <param name="Labels">By language.</param>
/// <param name="Alternatives">By language: other words for it.</param>
internal sealed record SearchConcept(string Id, bool IsTopic, IReadOnlyDictionary<string, string> Labels, IReadOnlyDictionary<string, string[]> Alternatives)
{
    public string Label(string language) => Labels.GetValueOrDefault(language) ?? Labels.GetValueOrDefault(Language.Default) ?? Id;
}

/// <summary>The vocabulary as search uses it: found by any word for it in any language, whatever its ending.</summary>
internal sealed class ConceptIndex
{
    /// <summary>A term is suggested by another word for it only from so many letters on: its label does not show why.</summary>
    private const int ShownByOtherWords = 4;

    private readonly Dictionary<(string Configuration, string Words), SearchConcept> byWords;
    private readonly Dictionary<string, string[]> labelQueries;
    private readonly Dictionary<string, (string Key, bool IsLabel, SearchConcept Concept)[]> typed;

    /// <param name="concepts">All terms.</param>
    /// <param name="read">Each word for a term: the term, the configuration that read it, what it read (a tsquery), and whether it is the label.</param>
    public ConceptIndex(IReadOnlyList<SearchConcept> concepts, IReadOnlyList<(SearchConcept Concept, string Configuration, string Words, bool IsLabel)> read)
    {
        Concepts = concepts;
        byWords = [];
        // A label wins over another term's alternative.
        foreach (var (concept, configuration, words, _) in read.OrderByDescending(each => each.IsLabel).ThenByDescending(each => each.Concept.IsTopic))
        {
            if (words.Length > 0)
            {
                byWords.TryAdd((configuration, GreekEndings.Key(configuration, words)), concept);
            }
        }

        labelQueries = read.Where(each => each.IsLabel && each.Words.Length > 0).GroupBy(each => each.Concept.Id)
            .ToDictionary(group => group.Key, group => group.Select(each => each.Words).Distinct().ToArray());
        TopicIds = [.. concepts.Where(concept => concept.IsTopic).Select(concept => concept.Id).Order(StringComparer.Ordinal)];
        typed = Language.All.ToDictionary(language => language.Code, language => Typed(concepts, language.Code));
    }

    public static ConceptIndex Empty { get; } = new([], []);

    public IReadOnlyList<SearchConcept> Concepts { get; }

    public IReadOnlyList<string> TopicIds { get; }

    public SearchConcept? Find(string configuration, string words) => byWords.GetValueOrDefault((configuration, GreekEndings.Key(configuration, words)));

    public SearchConcept? ById(string id) => Concepts.FirstOrDefault(concept => concept.Id == id);

    /// <summary>The labels of a term in all languages, each as a tsquery.</summary>
    public IReadOnlyList<string> LabelQueries(string id) => labelQueries.GetValueOrDefault(id, []);

    /// <summary>What finds what a term stands for in other words: its tag and its labels.</summary>
    public string TermQuery(string id) => string.Join(" | ", LabelQueries(id).Select(label => $"({label})").Prepend(Lexemes.Quoted(Lexemes.Topic(id))));

    /// <summary>Terms with a label or another word for it, in the reader's language, in which a word begins with what is typed. Labels that begin with it first.</summary>
    public IEnumerable<SearchConcept> Starting(string language, string key) =>
        (typed.GetValueOrDefault(language) ?? typed[Language.Default])
            .Where(each => each.IsLabel || key.Length >= ShownByOtherWords)
            .Where(each => each.Key.StartsWith(key, StringComparison.Ordinal) || each.Key.Contains(" " + key, StringComparison.Ordinal))
            .OrderByDescending(each => each.IsLabel).ThenBy(each => each.Key.StartsWith(key, StringComparison.Ordinal) ? 0 : 1).ThenBy(each => each.Key.Length)
            .Select(each => each.Concept).Distinct();

    private static (string Key, bool IsLabel, SearchConcept Concept)[] Typed(IReadOnlyList<SearchConcept> concepts, string language) =>
    [
        .. concepts.SelectMany(concept => concept.Alternatives.GetValueOrDefault(language, []).Select(words => (Unaccented.Key(words), false, concept)).Prepend((Unaccented.Key(concept.Label(language)), true, concept))),
    ];
}
