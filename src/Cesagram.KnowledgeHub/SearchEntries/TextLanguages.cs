namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>Which of PostgreSQL's text search configurations reads which language.</summary>
internal static class TextLanguages
{
    /// <summary>Splits into words and changes nothing else; for names, and for words whose language is not known.</summary>
    public const string Simple = "simple";

    /// <summary>In the order in which a document's parts are indexed.</summary>
    public static IReadOnlyList<string> All { get; } = ["english", "french", "dutch", "greek", "italian", "lithuanian", Simple];

    public static string Of(string language) => language switch
    {
        "en" => "english",
        "fr" => "french",
        "nl" => "dutch",
        "el" => "greek",
        "it" => "italian",
        "lt" => "lithuanian",
        _ => Simple,
    };
}
