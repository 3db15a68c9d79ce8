using Cesagram.KnowledgeHub.Data;

namespace Cesagram.KnowledgeHub.EditEntries;

internal enum TextState
{
    Missing,
    Original,
    Current,
    Older,
}

/// <summary>How an entry stands in one language.</summary>
/// <param name="Behind">How long after what the translation follows the original was changed; null unless it is older.</param>
internal sealed record LanguageState(string Language, TextState State, TimeSpan? Behind)
{
    public static LanguageState Of(Entry entry, string language)
    {
        var text = entry.Texts.Find(t => t.Language == language);
        var original = entry.Texts.Find(t => t.Language == entry.OriginalLanguage);
        return text switch
        {
            null => new LanguageState(language, TextState.Missing, null),
            _ when language == entry.OriginalLanguage => new LanguageState(language, TextState.Original, null),
            { Follows: { } follows } when original is not null && original.EditedAt > follows => new LanguageState(language, TextState.Older, original.EditedAt - follows),
            _ => new LanguageState(language, TextState.Current, null),
        };
    }
}
