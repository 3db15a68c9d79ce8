using System.Text;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.Ui.Languages;
using Microsoft.AspNetCore.Http;

namespace Cesagram.KnowledgeHub.Harvest;

/// <summary>What crawlers need not visit (RFC 9309), and where they find the rest.</summary>
internal static class Robots
{
    private static readonly string[] Closed = ["account", "analysis", "error", "knowledge/desk", "knowledge/preview"];

    public static IResult Answer(HttpRequest request, PublicSite site)
    {
        var text = new StringBuilder("User-agent: *\n");
        foreach (var path in Language.All.SelectMany(language => Closed.Select(part => $"/{language.Code}/{part}")))
        {
            text.Append("Disallow: ").Append(path).Append('\n');
        }

        text.Append("\nSitemap: ").Append(site.Root(request)).Append("/sitemap.xml\n");
        return Results.Text(text.ToString(), "text/plain", Encoding.UTF8);
    }
}
