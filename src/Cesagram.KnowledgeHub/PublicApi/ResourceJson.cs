using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.KnowledgeHub.SearchEntries;

namespace Cesagram.KnowledgeHub.PublicApi;

/// <summary>A page of results.</summary>
/// <param name="Total">How many match; exact.</param>
/// <param name="Page">From 1.</param>
/// <param name="PageSize">At most so many items.</param>
/// <param name="Corrected">What was looked for instead of <c>q</c>, where a word of it stands nowhere.</param>
/// <param name="Items">In order.</param>
/// <param name="Facets">For each facet its values with the number of results each would have, whatever of this facet is chosen.</param>
/// <param name="Years">Results by year.</param>
/// <param name="Next">Address of the next page; null on the last.</param>
internal sealed record ResourcePage(
    int Total, int Page, int PageSize, string? Corrected, IReadOnlyList<ResourceItem> Items, IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Facets, IReadOnlyDictionary<int, int> Years, string? Next);

/// <summary>An entry in a list.</summary>
internal sealed record ResourceItem(
    string Kind, string Slug, string Type, string Title, string Summary, string Language, IReadOnlyList<string> Topics, IReadOnlyList<string> Audience, IReadOnlyList<string> Countries,
    int? Year, Mark Mark, string Url, string? Api)
{
    public static ResourceItem Of(LocalEntry entry, string host) => new(
        HubAddress.Segment(entry.Entry.Kind), entry.Entry.Slug, entry.Entry.Type, entry.Text.Title, entry.Text.Summary, entry.Text.Language, entry.Entry.Topics, entry.Entry.Audience, entry.Entry.Countries,
        entry.Entry.Date?.Year, entry.Entry.Mark, host + entry.Address, entry.Entry.Kind == EntryKind.Resource ? $"{host}/api/knowledge/resources/{entry.Entry.Slug}" : null);
}

/// <summary>All that is known of one resource.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Type">What it is.</param>
/// <param name="OriginalLanguage">What translations here follow.</param>
/// <param name="Mark">How sure its facts are.</param>
/// <param name="Topics">Ids of terms of the glossary.</param>
/// <param name="Audience">For whom.</param>
/// <param name="Countries">BE, GR, IT, LT, EU or INT.</param>
/// <param name="PublishedAt">When it first appeared here.</param>
/// <param name="UpdatedAt">When it was changed last.</param>
/// <param name="Facts">Title, address, identifiers, organisations, authors, year, languages, licence.</param>
/// <param name="Sources">What its statements rest on.</param>
/// <param name="Related">Kind and slug of what to read next.</param>
/// <param name="Texts">By language.</param>
/// <param name="Links">Its pages, by language.</param>
internal sealed record ResourceDetail(
    string Slug, string Type, string OriginalLanguage, Mark Mark, IReadOnlyList<string> Topics, IReadOnlyList<string> Audience, IReadOnlyList<string> Countries, DateTimeOffset? PublishedAt, DateTimeOffset UpdatedAt,
    ResourceFacts Facts, IReadOnlyList<Source> Sources, IReadOnlyList<string> Related, IReadOnlyDictionary<string, ResourceText> Texts, IReadOnlyDictionary<string, string> Links)
{
    public static ResourceDetail Of(Entry entry, string host) => new(
        entry.Slug, entry.Type, entry.OriginalLanguage, entry.Mark, entry.Topics, entry.Audience, entry.Countries, entry.PublishedAt, entry.UpdatedAt, entry.Facts.Resource!, entry.Facts.Sources, entry.Facts.Related,
        entry.Texts.ToDictionary(text => text.Language, text => new ResourceText(text.Title, text.Summary, text.Body)),
        Ui.Languages.Language.All.ToDictionary(language => language.Code, language => host + HubAddress.Of(entry.Kind, entry.Slug, language.Code)));
}

/// <summary>A text; the body is Markdown.</summary>
internal sealed record ResourceText(string Title, string Summary, string Body);
