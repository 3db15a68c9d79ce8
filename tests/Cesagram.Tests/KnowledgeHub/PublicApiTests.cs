using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Xml.Linq;
using Cesagram.Tests.Hosting;

namespace Cesagram.Tests.KnowledgeHub;

[Collection(HostCollection.Name)]
public sealed class PublicApiTests(RunningHost host)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("type=poem", "type", "guideline")]
    [InlineData("country=XX", "country", "BE")]
    [InlineData("language=english", "language", "ISO 639-1")]
    [InlineData("sort=best", "sort", "newest")]
    [InlineData("page=0", "page", "1 to")]
    [InlineData("pageSize=101", "pageSize", "100")]
    [InlineData("from=last", "from", "2999")]
    [InlineData("lang=xx", "lang", "el")]
    public async Task List_WhenAParameterMeansNothing_NamesItAndWhatItCanBe(string query, string parameter, string allowed)
    {
        using var client = host.Anonymous();

        using var answer = await client.GetAsync(new Uri("/api/knowledge/resources?" + query, UriKind.Relative));
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        problem.GetProperty("errors").GetProperty(parameter)[0].GetString().Should().Contain(allowed);
    }

    [Fact]
    public async Task List_WhenReadAgain_IsKnownByItsTagAndOpenToOtherSites()
    {
        using var client = host.Anonymous();
        using var first = await client.GetAsync(new Uri("/api/knowledge/resources/no-such-resource-here", UriKind.Relative));
        first.StatusCode.Should().Be(HttpStatusCode.NotFound);
        await MadeEntries.SaveAsync(host, MadeEntries.Resource("api-known", "en", "Quibblestone", "A summary.", url: "https://example.org/quibble"));
        await MadeEntries.UntilAsync(client, "/api/knowledge/resources?q=quibblestone", text => text.Contains("api-known", StringComparison.Ordinal));

        using var detail = await client.GetAsync(new Uri("/api/knowledge/resources/api-known", UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/knowledge/resources/api-known", UriKind.Relative));
        request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(detail.Headers.ETag!.ToString()));
        using var again = await client.SendAsync(request);
        var json = JsonDocument.Parse(await detail.Content.ReadAsStringAsync()).RootElement;

        detail.Headers.CacheControl!.Public.Should().BeTrue();
        detail.Headers.GetValues("Access-Control-Allow-Origin").Should().Equal("*");
        again.StatusCode.Should().Be(HttpStatusCode.NotModified);
        json.GetProperty("texts").GetProperty("en").GetProperty("title").GetString().Should().Be("Quibblestone");
        json.GetProperty("links").GetProperty("lt").GetString().Should().EndWith("/lt/knowledge/resources/api-known");
        json.GetProperty("facts").GetProperty("url").GetString().Should().Be("https://example.org/quibble");
    }

    [Fact]
    public async Task List_WhenFollowedByNext_GivesEveryEntryOnce()
    {
        await MadeEntries.SaveAsync(host, [.. Enumerable.Range(0, 5).Select(i => MadeEntries.Resource($"api-next-{i}", "en", $"Flumberry {i}"))]);
        using var client = host.Anonymous();
        await MadeEntries.UntilAsync(client, "/api/knowledge/resources?q=flumberry", text => JsonDocument.Parse(text).RootElement.GetProperty("total").GetInt32() == 5);

        var slugs = new List<string>();
        for (var next = $"{host.Address}api/knowledge/resources?q=flumberry&pageSize=2"; next is not null;)
        {
            var page = JsonDocument.Parse(await client.GetStringAsync(new Uri(next))).RootElement;
            slugs.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("slug").GetString()!));
            next = page.TryGetProperty("next", out var address) ? address.GetString() : null;
        }

        slugs.Should().BeEquivalentTo(Enumerable.Range(0, 5).Select(i => $"api-next-{i}"));
    }

    [Fact]
    public async Task Description_WhenRead_AsksForNoSecretForTheHub()
    {
        using var client = host.Anonymous();

        var paths = JsonDocument.Parse(await client.GetStringAsync(new Uri("/api/docs/v1.json", UriKind.Relative))).RootElement.GetProperty("paths");

        paths.GetProperty("/api/knowledge/resources").GetProperty("get").TryGetProperty("security", out _).Should().BeFalse();
        paths.GetProperty("/api/transcripts").GetProperty("get").GetProperty("security").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public async Task Feed_WhenASearchIsFollowed_KeepsAtomsRules()
    {
        await MadeEntries.SaveAsync(host, MadeEntries.Resource("feed-entry", "en", "Gingersnapper & sons \u0003", "Summary."));
        using var client = host.Anonymous();

        var feed = XDocument.Parse(await MadeEntries.UntilAsync(client, "/en/knowledge/feed?q=gingersnapper", text => text.Contains("feed-entry", StringComparison.Ordinal))).Root!;

        feed.Name.Should().Be(Atom + "feed");
        feed.Elements(Atom + "id").Should().ContainSingle();
        feed.Elements(Atom + "title").Should().ContainSingle();
        feed.Elements(Atom + "updated").Should().ContainSingle();
        feed.Elements(Atom + "author").Should().NotBeEmpty("entries without an author need the feed's");
        feed.Elements(Atom + "link").Should().Contain(link => (string?)link.Attribute("rel") == "self" && ((string?)link.Attribute("href"))!.Contains("q=gingersnapper"));
        var entry = feed.Elements(Atom + "entry").Should().ContainSingle().Subject;
        foreach (var name in (string[])["id", "title", "updated"])
        {
            entry.Elements(Atom + name).Should().ContainSingle();
        }

        DateTimeOffset.Parse((string)entry.Element(Atom + "updated")!, System.Globalization.CultureInfo.InvariantCulture).Should().BeAfter(DateTimeOffset.UnixEpoch);
        entry.Elements(Atom + "link").Should().Contain(link => (string?)link.Attribute("rel") == "alternate");
    }
}
