namespace Cesagram.KnowledgeHub.Vocabulary;

/// <summary>The glossary for programs, with the words of SKOS.</summary>
/// <param name="Scheme">Address of the vocabulary as a whole.</param>
/// <param name="Languages">ISO 639-1, those in which terms are kept.</param>
/// <param name="Concepts">By id.</param>
internal sealed record GlossaryDocument(string Scheme, IReadOnlyList<string> Languages, IReadOnlyList<GlossaryConcept> Concepts);

/// <param name="Id">Stable; also the anchor in the glossary's pages.</param>
/// <param name="Uri">Address of the term in the English glossary.</param>
/// <param name="IsTopic">Resources are tagged with it.</param>
/// <param name="Broader">Id of the wider concept; null: none.</param>
/// <param name="Narrower">Ids.</param>
/// <param name="PrefLabel">The term, by language.</param>
/// <param name="AltLabel">Other words for it, by language.</param>
/// <param name="Definition">One to three sentences, by language.</param>
/// <param name="Resources">How many published resources carry it.</param>
internal sealed record GlossaryConcept(
    string Id,
    string Uri,
    bool IsTopic,
    string? Broader,
    IReadOnlyList<string> Narrower,
    IReadOnlyDictionary<string, string> PrefLabel,
    IReadOnlyDictionary<string, IReadOnlyList<string>> AltLabel,
    IReadOnlyDictionary<string, string> Definition,
    int Resources);
