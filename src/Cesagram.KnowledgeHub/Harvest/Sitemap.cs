using System.Globalization;
using System.Text;
using System.Xml;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.Ui.Languages;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.Harvest;

/// <summary>
/// All pages for search engines, each in the languages that it can be read in. One file as long as it may be (50,000 addresses, 50 MB), else an index of several.
/// </summary>
internal sealed class Sitemap(KnowledgeHubDbContext db)
{
    /// <summary>Entries in one file: with six addresses each and their alternates it stays under half of both limits.</summary>
    internal const int EntriesAFile = 4_000;

    private const string Ns = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    // Pages of the site and sections of the hub that are there whatever editors write.
    private static readonly string[] Fixed =
    [
        "", "/help", "/cesagramville", "/knowledge", "/knowledge/news", "/knowledge/events", "/knowledge/organisations",
        "/knowledge/questions", "/knowledge/materials", "/knowledge/glossary", "/knowledge/pages", "/knowledge/newsletter", "/knowledge/contact",
    ];

    private static readonly string[] Everywhere = [.. Language.All.Select(language => language.Code)];

    public static async Task RootAsync(HttpContext context, Sitemap sitemap, PublicSite site)
    {
        var files = await sitemap.CountFilesAsync(context.RequestAborted);
        await (files == 1 ? sitemap.WriteFileAsync(context, site.Root(context.Request), 0) : WriteIndexAsync(context, site.Root(context.Request), files));
    }

    public static async Task PartAsync(HttpContext context, int number, Sitemap sitemap, PublicSite site)
    {
        if (number > await sitemap.CountFilesAsync(context.RequestAborted))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await sitemap.WriteFileAsync(context, site.Root(context.Request), number - 1);
    }

    private static async Task WriteIndexAsync(HttpContext context, string root, int files)
    {
        await using var xml = Begin(context);
        await xml.WriteStartElementAsync(null, "sitemapindex", Ns);
        for (var number = 1; number <= files; number++)
        {
            await xml.WriteStartElementAsync(null, "sitemap", Ns);
            await xml.WriteElementStringAsync(null, "loc", Ns, string.Create(CultureInfo.InvariantCulture, $"{root}/sitemap-{number}.xml"));
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
    }

    private async Task<int> CountFilesAsync(CancellationToken cancellationToken) =>
        Math.Max(1, (await db.Published.CountAsync(cancellationToken) + EntriesAFile - 1) / EntriesAFile);

    private async Task WriteFileAsync(HttpContext context, string root, int file)
    {
        await using var xml = Begin(context);
        await xml.WriteStartElementAsync(null, "urlset", Ns);
        await xml.WriteAttributeStringAsync("xmlns", "xhtml", null, Xhtml);
        foreach (var path in file == 0 ? Fixed : [])
        {
            await WriteAsync(xml, language => $"{root}/{language}{path}", Everywhere, "en", null);
        }

        var entries = db.Published.OrderBy(entry => entry.Number).Skip(file * EntriesAFile).Take(EntriesAFile)
            .Select(entry => new { entry.Kind, entry.Slug, entry.UpdatedAt, entry.OriginalLanguage, Languages = entry.Texts.Select(text => text.Language).ToList() });
        await foreach (var entry in entries.AsAsyncEnumerable().WithCancellation(context.RequestAborted))
        {
            // Where there is no text, another language's is shown: that page is no page of its own.
            var languages = Everywhere.Where(entry.Languages.Contains).ToArray();
            await WriteAsync(xml, language => root + HubAddress.Of(entry.Kind, entry.Slug, language), languages, languages.Contains(entry.OriginalLanguage) ? entry.OriginalLanguage : null, entry.UpdatedAt);
        }

        await xml.WriteEndElementAsync();
    }

    private static async Task WriteAsync(XmlWriter xml, Func<string, string> address, string[] languages, string? original, DateTimeOffset? changed)
    {
        foreach (var language in languages)
        {
            await xml.WriteStartElementAsync(null, "url", Ns);
            await xml.WriteElementStringAsync(null, "loc", Ns, address(language));
            if (changed is { } moment)
            {
                await xml.WriteElementStringAsync(null, "lastmod", Ns, moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            }

            foreach (var other in languages)
            {
                await WriteAlternateAsync(xml, other, address(other));
            }

            if (original is not null)
            {
                await WriteAlternateAsync(xml, "x-default", address(original));
            }

            await xml.WriteEndElementAsync();
        }
    }

    private static async Task WriteAlternateAsync(XmlWriter xml, string language, string address)
    {
        await xml.WriteStartElementAsync("xhtml", "link", Xhtml);
        await xml.WriteAttributeStringAsync(null, "rel", null, "alternate");
        await xml.WriteAttributeStringAsync(null, "hreflang", null, language);
        await xml.WriteAttributeStringAsync(null, "href", null, address);
        await xml.WriteEndElementAsync();
    }

    private static XmlWriter Begin(HttpContext context)
    {
        context.Response.ContentType = "application/xml; charset=utf-8";
        return XmlWriter.Create(context.Response.Body, new XmlWriterSettings { Async = true, Encoding = new UTF8Encoding(false), CloseOutput = false });
    }
}
