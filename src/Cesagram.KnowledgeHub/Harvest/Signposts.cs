using Cesagram.KnowledgeHub.CiteEntry;
using Cesagram.KnowledgeHub.ReadEntry;
using Microsoft.Extensions.Primitives;

namespace Cesagram.KnowledgeHub.Harvest;

/// <summary>FAIR Signposting, level 1: typed links in the header of a resource's page, for programs that read no HTML.</summary>
internal static class Signposts
{
    public static StringValues Of(CiteRecord record)
    {
        var path = record.Page + "/cite.";
        List<string> links =
        [
            Link(Identifiers.Persistent(record.Identifiers) ?? record.Link ?? record.Page, "cite-as"),
            .. CiteFormats.All.Select(format => Link(path + format.Extension, "describedby", format.MediaType)),
            Link("https://schema.org/" + SchemaOrg.Type(record), "type"),
            Link("https://schema.org/AboutPage", "type"),
        ];
        if (record.Link is { } item)
        {
            links.Add(Link(item, "item"));
        }

        if (Licences.Address(record.Licence) is { } licence)
        {
            links.Add(Link(licence, "license"));
        }

        return new StringValues(string.Join(", ", links));
    }

    private static string Link(string address, string relation, string? mediaType = null) =>
        $"<{address.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>; rel=\"{relation}\"" + (mediaType is null ? "" : $"; type=\"{mediaType}\"");
}
