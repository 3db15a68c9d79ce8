using System.Globalization;
using System.Text.Json.Nodes;
using Cesagram.KnowledgeHub.ReadEntry;

namespace Cesagram.KnowledgeHub.CiteEntry;

/// <summary>schema.org in JSON-LD; also what stands in the page, where "&lt;" is written as an escape.</summary>
internal static class SchemaOrg
{
    public static string Write(CiteRecord record)
    {
        var node = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = Type(record),
            ["@id"] = Identifiers.Persistent(record.Identifiers) ?? record.Page,
            ["name"] = record.Title,
            ["abstract"] = record.Abstract,
            ["mainEntityOfPage"] = record.Page,
        };
        Add(node, "headline", IsArticle(record) ? record.Title : null);
        Add(node, "alternateName", record.TranslatedTitle);
        Add(node, "url", record.Link);
        Add(node, "datePublished", record.Year?.ToString(CultureInfo.InvariantCulture));
        Add(node, "license", Licences.Address(record.Licence));
        Add(node, "isbn", record.Isbn);
        Add(node, "inLanguage", record.Languages.Select(language => (JsonNode)language));
        Add(node, "author", record.Authors.Select(Agent));
        Add(node, "publisher", record.Publishers.Select(publisher => Agent(new CiteName(publisher, null))));
        Add(node, "keywords", record.Keywords.Select(keyword => (JsonNode)keyword));
        Add(node, "identifier", record.Identifiers.Select(pair => (JsonNode)new JsonObject { ["@type"] = "PropertyValue", ["propertyID"] = pair.Key, ["value"] = pair.Value }));
        Add(node, "audience", record.Audience.Select(audience => (JsonNode)new JsonObject { ["@type"] = "Audience", ["audienceType"] = audience }));
        return node.ToJsonString(CslJson.Readable);
    }

    public static string Type(CiteRecord record) => record.Type switch
    {
        _ when record.Isbn is not null => "Book",
        "report" or "policy" or "deliverable" => "Report",
        "guideline" => "DigitalDocument",
        "training-material" => "LearningResource",
        "law" => "Legislation",
        "research-article" => "ScholarlyArticle",
        "tool" => "SoftwareApplication",
        "video" => "VideoObject",
        "news-article" => "NewsArticle",
        "project" => "ResearchProject",
        "campaign" or "web-page" => "WebPage",
        _ => "CreativeWork",
    };

    private static bool IsArticle(CiteRecord record) => record.Type is "research-article" or "news-article" or "report" or "policy" or "deliverable";

    private static JsonNode Agent(CiteName name) => name.Given is null
        ? new JsonObject { ["@type"] = "Organization", ["name"] = name.Family }
        : new JsonObject { ["@type"] = "Person", ["name"] = name.InOrder, ["familyName"] = name.Family, ["givenName"] = name.Given };

    private static void Add(JsonObject node, string field, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            node[field] = value;
        }
    }

    private static void Add(JsonObject node, string field, IEnumerable<JsonNode> values)
    {
        var list = new JsonArray([.. values]);
        if (list.Count > 0)
        {
            node[field] = list;
        }
    }
}
