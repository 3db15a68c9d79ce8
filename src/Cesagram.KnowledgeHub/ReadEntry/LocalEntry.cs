using Cesagram.KnowledgeHub.Data;

namespace Cesagram.KnowledgeHub.ReadEntry;

/// <summary>An entry as it is read in one language: in it where there is a text, else in the original language, and said so.</summary>
/// <param name="Entry">With its texts loaded.</param>
/// <param name="Text">What is shown.</param>
/// <param name="Wanted">The reader's language.</param>
internal sealed record LocalEntry(Entry Entry, EntryText Text, string Wanted)
{
    /// <summary>The text is not in the reader's language.</summary>
    public bool IsFallback => Text.Language != Wanted;

    /// <summary>The original was changed after this translation was made.</summary>
    public bool IsOlderThanOriginal =>
        Text.Follows is { } follows && Entry.Texts.Find(text => text.Language == Entry.OriginalLanguage) is { } original && original.EditedAt > follows;

    /// <summary>Path of the entry in the reader's language.</summary>
    public string Address => HubAddress.Of(Entry.Kind, Entry.Slug, Wanted);

    public static LocalEntry Of(Entry entry, string language) => new(
        entry,
        entry.Texts.Find(text => text.Language == language)
            ?? entry.Texts.Find(text => text.Language == entry.OriginalLanguage)
            ?? entry.Texts.Find(text => text.Language == "en")
            ?? entry.Texts.FirstOrDefault()
            ?? new EntryText { Language = language, Title = entry.Slug },
        language);
}
