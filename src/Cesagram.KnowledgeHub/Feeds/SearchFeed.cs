using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.KnowledgeHub.SearchEntries;
using Cesagram.KnowledgeHub.Text;
using Cesagram.Ui.Languages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Cesagram.KnowledgeHub.Feeds;

/// <summary>A search as an Atom feed: what matches, the newest first.</summary>
internal static class SearchFeed
{
    private const int Entries = 30;
    private const string ContentType = "application/atom+xml; charset=utf-8";

    public static async Task<IResult> GetAsync(
        string lang, HttpContext context, [FromServices] SearchEngine engine, [FromServices] SearchCatalogue catalogue, [FromServices] EntryLoader loader,
        [FromServices] IStringLocalizer<SearchText> texts, [FromServices] PublicSite site, CancellationToken cancellationToken)
    {
        var language = Language.IsKnown(lang) ? lang : Language.Default;
        var request = SearchParameters.Read(context.Request.Query, (await catalogue.GetAsync(cancellationToken)).Concepts.TopicIds, out _) with { Sort = SearchSort.Newest, Page = 1 };
        var result = await engine.FindAsync(request, language, Entries, staysInRange: true, cancellationToken);
        var entries = await loader.LoadAsync(result.Numbers, language, cancellationToken);
        var host = site.Root(context.Request);
        var shown = request with { Sort = null };
        var feed = new SyndicationFeed(entries.Select(entry => Item(entry, host)))
        {
            Id = $"{host}/{language}/knowledge/feed{shown.QueryString()}",
            Title = new TextSyndicationContent(request.Query.Length > 0 ? texts["Feed.Title.For", request.Query] : texts["Feed.Title"]),
            Language = language,
            LastUpdatedTime = entries.Select(entry => entry.Entry.UpdatedAt).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max(),
            Authors = { new SyndicationPerson { Name = "Cesagram" } },
            Links =
            {
                new SyndicationLink(new Uri($"{host}/{language}/knowledge/feed{shown.QueryString()}")) { RelationshipType = "self", MediaType = "application/atom+xml" },
                new SyndicationLink(new Uri(host + shown.Address(language))) { RelationshipType = "alternate", MediaType = "text/html" },
            },
        };
        context.Response.Headers.CacheControl = "public, max-age=300";
        return Results.Bytes(Write(feed), ContentType);
    }

    private static SyndicationItem Item(LocalEntry entry, string host)
    {
        var item = new SyndicationItem
        {
            Id = $"urn:uuid:{entry.Entry.Id}",
            Title = new TextSyndicationContent(Xml(entry.Text.Title)),
            Summary = new TextSyndicationContent(Xml(entry.Text.Summary)),
            LastUpdatedTime = entry.Entry.UpdatedAt,
            PublishDate = entry.Entry.PublishedAt ?? entry.Entry.CreatedAt,
            Links = { new SyndicationLink(new Uri(host + entry.Address)) { RelationshipType = "alternate", MediaType = "text/html" } },
        };
        IEnumerable<string> names = entry.Entry.Facts.Resource is { } resource ? resource.Authors.Count > 0 ? resource.Authors : resource.Organisations : [];
        foreach (var name in names)
        {
            item.Authors.Add(new SyndicationPerson { Name = Xml(name) });
        }

        foreach (var topic in entry.Entry.Topics)
        {
            item.Categories.Add(new SyndicationCategory(topic));
        }

        return item;
    }

    private static byte[] Write(SyndicationFeed feed)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            feed.SaveAsAtom10(writer);
        }

        return stream.ToArray();
    }

    /// <summary>Without the characters that XML has no way to write.</summary>
    private static string Xml(string text) => string.Concat(Lexemes.Clean(text).Where(c => char.IsSurrogate(c) || XmlConvert.IsXmlChar(c)));
}
