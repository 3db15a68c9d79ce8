using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Cesagram.KnowledgeHub.CiteEntry;

/// <summary>CSL-JSON: what citation processors read.</summary>
internal static class CslJson
{
    internal static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true };

    /// <summary>Schemes whose values are printed as a document's number.</summary>
    private static readonly string[] Numbers = ["com", "number", "document", "fek"];

    /// <summary>A list of one item.</summary>
    public static string Write(CiteRecord record) => new JsonArray(Item(record)).ToJsonString(Readable);

    public static JsonObject Item(CiteRecord record)
    {
        var item = new JsonObject { ["id"] = record.Slug, ["type"] = Kind(record), ["title"] = record.Title };
        if (record.Authors.Count > 0)
        {
            item["author"] = new JsonArray([.. record.Authors.Select(Name)]);
        }

        Add(item, "publisher", string.Join("; ", record.Publishers));
        Add(item, "DOI", record.Doi);
        Add(item, "ISBN", record.Isbn);
        Add(item, "PMID", record.Identifiers.GetValueOrDefault("pmid"));
        Add(item, "number", Numbers.Select(record.Identifiers.GetValueOrDefault).FirstOrDefault(value => value is not null));
        Add(item, "URL", record.Link);
        Add(item, "language", record.TitleLanguage);
        Add(item, "abstract", record.Abstract);
        Add(item, "keyword", string.Join(", ", record.Keywords));
        if (record.Year is { } year)
        {
            item["issued"] = Date(year);
        }

        if (record.SeenOn is { } seen)
        {
            item["accessed"] = Date(seen.Year, seen.Month, seen.Day);
        }

        return item;
    }

    private static string Kind(CiteRecord record) => record.Type switch
    {
        _ when record.Isbn is not null => "book",
        "report" or "guideline" or "policy" or "deliverable" => "report",
        "law" => "legislation",
        "research-article" => "article-journal",
        "tool" => "software",
        "video" => "motion_picture",
        "news-article" => "article-newspaper",
        "campaign" or "project" or "web-page" => "webpage",
        _ => "document",
    };

    private static JsonNode Name(CiteName name) =>
        name.Given is null ? new JsonObject { ["literal"] = name.Family } : new JsonObject { ["family"] = name.Family, ["given"] = name.Given };

    private static JsonObject Date(params int[] parts) => new() { ["date-parts"] = new JsonArray(new JsonArray([.. parts.Select(part => (JsonNode)part)])) };

    private static void Add(JsonObject item, string field, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            item[field] = value;
        }
    }
}
