namespace Cesagram.KnowledgeHub.Data;

/// <summary>A term of the vocabulary: a topic that entries are tagged with, or a word of the glossary only.</summary>
internal sealed class Concept
{
    /// <summary>Lower-case words with hyphens; also its place in the glossary's address.</summary>
    public required string Id { get; init; }

    public string? Broader { get; set; }

    public bool IsTopic { get; set; }

    public List<ConceptText> Texts { get; init; } = [];
}

/// <summary>A term in one language.</summary>
internal sealed class ConceptText
{
    public string ConceptId { get; init; } = "";

    public required string Language { get; init; }

    public required string Label { get; set; }

    /// <summary>Other words for it, as people type them.</summary>
    public List<string> Alternatives { get; set; } = [];

    public string Definition { get; set; } = "";
}
