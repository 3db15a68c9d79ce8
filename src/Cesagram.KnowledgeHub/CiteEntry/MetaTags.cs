using System.Globalization;

namespace Cesagram.KnowledgeHub.CiteEntry;

/// <summary>What a page's head says to reference managers: Dublin Core and the tags that Google Scholar names.</summary>
internal static class MetaTags
{
    public static IEnumerable<(string Name, string Content, string? Language)> Of(CiteRecord record)
    {
        var year = record.Year?.ToString(CultureInfo.InvariantCulture);
        IEnumerable<(string Name, string? Content, string? Language)> tags =
        [
            ("citation_title", record.Title, record.TitleLanguage),
            .. record.Authors.Select(author => ("citation_author", (string?)author.ToString(), (string?)null)),
            ("citation_publication_date", year, null),
            ("citation_doi", record.Doi, null),
            ("citation_isbn", record.Isbn, null),
            ("citation_pmid", record.Identifiers.GetValueOrDefault("pmid"), null),
            ("citation_language", record.TitleLanguage, null),
            ("citation_publisher", record.Publisher, null),
            ("citation_technical_report_institution", record.Type is "report" or "guideline" or "policy" or "deliverable" ? record.Publisher ?? (record.Authors is [var first, ..] ? first.InOrder : null) : null, null),
            ("citation_public_url", record.Link, null),
            ("citation_abstract_html_url", record.Page, null),
            .. record.Keywords.Select(keyword => ("citation_keywords", (string?)keyword, (string?)record.Shown)),
            ("DC.title", record.Title, record.TitleLanguage),
            .. record.Authors.Select(author => ("DC.creator", (string?)author.ToString(), (string?)null)),
            .. record.Publishers.Select(publisher => ("DC.publisher", (string?)publisher, (string?)null)),
            ("DC.date", year, null),
            ("DC.type", record.Type, null),
            ("DC.identifier", record.Doi is { } doi ? "doi:" + doi : record.Link, null),
            ("DC.description", record.Abstract, record.Shown),
            .. record.Languages.Select(language => ("DC.language", (string?)language, (string?)null)),
            ("DC.rights", record.Licence, null),
        ];
        return tags.Where(tag => !string.IsNullOrEmpty(tag.Content)).Select(tag => (tag.Name, tag.Content!, tag.Language));
    }
}
