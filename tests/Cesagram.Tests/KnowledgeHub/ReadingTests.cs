using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Cesagram.KnowledgeHub.Data;
using Cesagram.Tests.Hosting;

namespace Cesagram.Tests.KnowledgeHub;

[Collection(HostCollection.Name)]
public partial class ReadingTests(RunningHost host)
{
    [Fact]
    public async Task Get_OfAResource_ShowsFactsCitationsAndSignposts()
    {
        var slug = New();
        await host.SaveAsync(MadeResource.Of(slug, new ResourceFacts
        {
            OriginalTitle = "Παράδειγμα μελέτης",
            OriginalLanguage = "el",
            Url = "https://example.org/study",
            Identifiers = new Dictionary<string, string> { ["doi"] = "10.1234/example" },
            Authors = ["Example, Given"],
            Year = 2024,
            Licence = "CC BY 4.0",
            SeenOn = new DateOnly(2026, 11, 22),
        }, "research-article", ("en", "An example study", "What the study is.")));
        using var client = host.Anonymous();
        using var answer = await client.GetAsync(At($"/en/knowledge/resources/{slug}"));
        var page = await answer.Content.ReadAsStringAsync();

        page.Should().Contain("<cite lang=\"el\">Παράδειγμα μελέτης</cite>");
        page.Should().Contain("href=\"https://doi.org/10.1234/example\"");
        page.Should().Contain("Example, G. (2024). <i>Παράδειγμα μελέτης</i>. https://doi.org/10.1234/example");
        page.Should().Contain($"<link rel=\"canonical\" href=\"{host.Address}en/knowledge/resources/{slug}\">");
        page.Should().Contain("<meta name=\"citation_doi\" content=\"10.1234/example\"").And.Contain("class=\"Z3988\"").And.Contain("22 November 2026");
        using var json = JsonDocument.Parse(DataBlock().Match(page).Groups[1].Value);
        json.RootElement.GetProperty("@type").GetString().Should().Be("ScholarlyArticle");

        var links = answer.Headers.GetValues("Link").Single();
        links.Should().Contain("<https://doi.org/10.1234/example>; rel=\"cite-as\"").And.Contain($"/en/knowledge/resources/{slug}/cite.bib>; rel=\"describedby\"; type=\"application/x-bibtex\"")
            .And.Contain("<https://schema.org/ScholarlyArticle>; rel=\"type\"").And.Contain("<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"");
    }

    [Fact]
    public async Task Get_InALanguageWithoutText_SaysSo_AndNamesTheLanguage()
    {
        var slug = New();
        await host.SaveAsync(MadeResource.Of(slug));
        using var client = host.Anonymous();
        var page = await client.GetStringAsync(At($"/lt/knowledge/resources/{slug}"));
        page.Should().Contain("<h1 lang=\"en\">");
        page.Should().MatchRegex("class=\"notice\"");
    }

    [Fact]
    public async Task Get_WhenTheSlugChanged_Redirects()
    {
        var (old, now) = (New(), New());
        var entry = MadeResource.Of(old);
        await host.SaveAsync(entry);
        await host.ChangeAsync(entry.Id, (changed, db) =>
        {
            changed.Slug = now;
            db.Add(new SlugRedirect { Kind = EntryKind.Resource, Slug = old, EntryId = changed.Id });
        });
        using var client = host.Anonymous();
        foreach (var rest in new[] { "", "/cite.ris" })
        {
            using var answer = await client.GetAsync(At($"/it/knowledge/resources/{old}{rest}"));
            answer.StatusCode.Should().Be(HttpStatusCode.MovedPermanently);
            answer.Headers.Location!.ToString().Should().Be($"/it/knowledge/resources/{now}{rest}");
        }
    }

    [Theory]
    [InlineData("Draft", HttpStatusCode.NotFound)]
    [InlineData("Review", HttpStatusCode.NotFound)]
    [InlineData("Archived", HttpStatusCode.Gone)]
    public async Task Get_WhenNotPublished_ShowsNothing(string status, HttpStatusCode expected)
    {
        var entry = MadeResource.Of(New());
        await host.SaveAsync(entry);
        await host.ChangeAsync(entry.Id, (changed, _) => changed.Status = Enum.Parse<EntryStatus>(status));
        using var client = host.Anonymous();
        foreach (var rest in new[] { "", "/cite.bib" })
        {
            using var answer = await client.GetAsync(At($"/en/knowledge/resources/{entry.Slug}{rest}"));
            answer.StatusCode.Should().Be(expected);
            (await answer.Content.ReadAsStringAsync()).Should().NotContain("What the example report is.");
        }
    }

    [Fact]
    public async Task Get_WhenReplaced_NamesTheNewerOne_AndTheNewerNamesTheOlder()
    {
        var (old, now) = (New(), New());
        await host.SaveAsync(MadeResource.Of(now), MadeResource.Of(old, new ResourceFacts { OriginalTitle = "Old example", Url = "https://example.org/old", Newer = now }));
        using var client = host.Anonymous();
        (await client.GetStringAsync(At($"/en/knowledge/resources/{old}"))).Should().Contain("A newer version exists").And.Contain($"/en/knowledge/resources/{now}\"");
        (await client.GetStringAsync(At($"/en/knowledge/resources/{now}"))).Should().Contain("Replaces").And.Contain($"/en/knowledge/resources/{old}\"");
    }

    [Fact]
    public async Task Get_WhenARecordBringsScript_ShowsItAsText()
    {
        var slug = New();
        await host.SaveAsync(MadeResource.Of(slug, new ResourceFacts { OriginalTitle = "<script>alert(1)</script>", Url = "javascript:alert(1)", Licence = "\"><script>alert(2)</script>", Authors = ["<img src=x onerror=alert(3)>, A"] }, "report", ("en", "</title><script>alert(4)</script>", "<script>alert(5)</script>")));
        using var client = host.Anonymous();
        using var answer = await client.GetAsync(At($"/en/knowledge/resources/{slug}"));
        var page = await answer.Content.ReadAsStringAsync();
        page.Should().NotContain("<script>alert").And.NotContain("<img src=x").And.NotContain("href=\"javascript");
        answer.Headers.GetValues("Link").Single().Should().NotContain("javascript");
    }

    [Theory]
    [InlineData("bib", "application/x-bibtex; charset=utf-8")]
    [InlineData("ris", "application/x-research-info-systems; charset=utf-8")]
    [InlineData("json", "application/vnd.citationstyles.csl+json; charset=utf-8")]
    [InlineData("xml", "application/xml; charset=utf-8")]
    [InlineData("jsonld", "application/ld+json; charset=utf-8")]
    public async Task Cite_AsAFile_HasItsTypeAndName(string extension, string mediaType)
    {
        var slug = New();
        await host.SaveAsync(MadeResource.Of(slug));
        using var client = host.Anonymous();
        using var answer = await client.GetAsync(At($"/en/knowledge/resources/{slug}/cite.{extension}"));
        answer.Content.Headers.ContentType!.ToString().Should().Be(mediaType);
        answer.Content.Headers.ContentDisposition!.FileName.Should().Be($"{slug}.{extension}");
        (await answer.Content.ReadAsStringAsync()).Should().Contain($"Example report {slug}");
    }

    [Fact]
    public async Task Cite_InAnUnknownFormat_IsNotFound()
    {
        using var client = host.Anonymous();
        using var answer = await client.GetAsync(At("/en/knowledge/resources/anything/cite.exe"));
        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Sitemap_NamesEachLanguageThatHasAText()
    {
        var slug = New();
        await host.SaveAsync(MadeResource.Of(slug, null, "report", ("en", "Example", "x"), ("el", "Παράδειγμα", "x")));
        using var client = host.Anonymous();
        var map = XDocument.Parse(await client.GetStringAsync(At("/sitemap.xml"))).Root!;
        var ours = map.Elements().Where(url => url.Elements().First().Value.EndsWith("/" + slug, StringComparison.Ordinal)).ToList();
        ours.Select(url => url.Elements().First().Value).Should().Equal($"{host.Address}en/knowledge/resources/{slug}", $"{host.Address}el/knowledge/resources/{slug}");
        ours[0].Elements("{http://www.w3.org/1999/xhtml}link").Select(link => link.Attribute("hreflang")!.Value).Should().Equal("en", "el", "x-default");
        ours[0].Element("{http://www.sitemaps.org/schemas/sitemap/0.9}lastmod").Should().NotBeNull();
    }

    [Fact]
    public async Task Robots_ClosesTheDesk_AndNamesTheSitemap()
    {
        using var client = host.Anonymous();
        var robots = await client.GetStringAsync(At("/robots.txt"));
        robots.Should().Contain("Disallow: /lt/knowledge/desk\n").And.Contain($"Sitemap: {host.Address}sitemap.xml");
    }

    private static string New() => $"example-{Guid.NewGuid():N}";

    private static Uri At(string path) => new(path, UriKind.Relative);

    [GeneratedRegex("<script type=\"application/ld(?:\\+|&#x2B;)json\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex DataBlock();
}
