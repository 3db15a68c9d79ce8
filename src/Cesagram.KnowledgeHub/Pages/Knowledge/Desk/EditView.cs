using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.EditEntries;
using Cesagram.KnowledgeHub.Revisions;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Desk;

/// <summary>All that the edit page shows.</summary>
internal sealed record EditView
{
    public required Entry Entry { get; init; }

    /// <summary>The language whose text is written.</summary>
    public required string TextLanguage { get; init; }

    public required EntryForm Form { get; init; }

    public required FieldNames Names { get; init; }

    public required IReadOnlyList<(string Id, string Label)> Topics { get; init; }

    public required IReadOnlyList<PreviewLink> Links { get; init; }

    public required TimeZoneInfo Zone { get; init; }

    public required DateTimeOffset Now { get; init; }

    public SaveResult Result { get; init; } = new();

    /// <summary>Of another editor's save, where both changed the same.</summary>
    public (string By, DateTimeOffset At)? Other { get; init; }

    /// <summary>What became of the original since this translation was made; null unless it is older.</summary>
    public IReadOnlyList<(EntryField Field, IReadOnlyList<DiffPiece> Pieces)>? OriginalSince { get; init; }

    /// <summary>Of a link that was just made.</summary>
    public string? NewToken { get; init; }

    public bool IsOriginal => TextLanguage == Entry.OriginalLanguage;

    public EntryText? Original => Entry.Texts.Find(text => text.Language == Entry.OriginalLanguage);

    public LanguageState State => LanguageState.Of(Entry, TextLanguage);

    public string? Problem(string field) => Result.Problems.GetValueOrDefault(field);

    public DeskField Field(string name, string? value, string? label = null) =>
        new(name, value, Problem(name)) { Label = "Field." + (label ?? char.ToLowerInvariant(name[0]) + name[1..]), Prefix = "Form." };
}
