using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReceiveForms;

namespace Cesagram.KnowledgeHub.Vocabulary;

/// <summary>A term in one language, as it is typed.</summary>
internal sealed class TypedTerm
{
    public string Language { get; set; } = "";

    public string? Label { get; set; }

    /// <summary>One a line.</summary>
    public string? Alternatives { get; set; }

    public string? Definition { get; set; }

    /// <summary>Something is typed, but not what it is called.</summary>
    public bool IsWithoutLabel => string.IsNullOrWhiteSpace(Label) && !(string.IsNullOrWhiteSpace(Alternatives) && string.IsNullOrWhiteSpace(Definition));

    public static TypedTerm Of(string language, ConceptText? text) => new()
    {
        Language = language,
        Label = text?.Label,
        Alternatives = text is null ? null : string.Join('\n', text.Alternatives),
        Definition = text?.Definition,
    };

    /// <summary>Changes the concept's text of this language; without a label it is taken away.</summary>
    public void WriteTo(Concept concept)
    {
        var text = concept.Texts.Find(t => t.Language == Language);
        var label = TypedText.CleanLine(Label);
        if (label.Length == 0)
        {
            if (text is not null)
            {
                concept.Texts.Remove(text);
            }

            return;
        }

        if (text is null)
        {
            text = new ConceptText { ConceptId = concept.Id, Language = Language, Label = label };
            concept.Texts.Add(text);
        }

        text.Label = label;
        text.Alternatives = [.. TypedText.Clean(Alternatives).Split('\n').Select(TypedText.CleanLine).Where(line => line.Length > 0).Distinct()];
        text.Definition = TypedText.Clean(Definition);
    }
}
