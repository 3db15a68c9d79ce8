namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>
/// Of two entries that match alike, what people came for stands first: what can be read in the reader's language, and evidence before announcements.
/// A clearly better match still wins.
/// </summary>
internal sealed class Preference(FacetSnapshot facets, string language)
{
    private const float InOwnLanguage = 1.5f;
    private const float Announcement = 0.5f;

    private readonly NumberSet? own = facets.Values(Facet.Language).GetValueOrDefault(language);
    private readonly NumberSet?[] announcements = [facets.Values(Facet.Type).GetValueOrDefault("news"), facets.Values(Facet.Type).GetValueOrDefault("event")];

    /// <summary>Factor of the weight that the words give.</summary>
    public float Of(int number) =>
        (own?[number] == true ? InOwnLanguage : 1) * (Array.Exists(announcements, set => set?[number] == true) ? Announcement : 1);
}
