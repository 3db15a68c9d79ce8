namespace Cesagram.KnowledgeHub.CiteEntry;

/// <summary>A format that a citation can be had in.</summary>
/// <param name="Extension">Of the file; also how it is asked for.</param>
/// <param name="Name">As libraries call it.</param>
/// <param name="MediaType">Registered, or in common use.</param>
internal sealed record CiteFormat(string Extension, string Name, string MediaType, Func<CiteRecord, string> Write);

internal static class CiteFormats
{
    public static IReadOnlyList<CiteFormat> All { get; } =
    [
        new("bib", "BibTeX", "application/x-bibtex", BibTex.Write),
        new("ris", "RIS", "application/x-research-info-systems", Ris.Write),
        new("json", "CSL-JSON", "application/vnd.citationstyles.csl+json", CslJson.Write),
        new("xml", "Dublin Core", "application/xml", record => DublinCore.Write(DublinCore.Of(record))),
        new("jsonld", "JSON-LD", "application/ld+json", SchemaOrg.Write),
    ];
}
