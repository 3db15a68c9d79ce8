using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.EditEntries;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.KnowledgeHub;

[Collection(HostCollection.Name)]
public sealed class SearchTests(RunningHost host)
{
    private static readonly string[] OrOfTwo = ["search-facet-2", "search-facet-1"];

    [Theory]
    [InlineData("en", "Guidelines about harmonious fletchings", "fletching harmony")]
    [InlineData("fr", "Les protégés des girouettes", "protégée girouette")]
    [InlineData("nl", "Handreikingen voor vuurtorens", "vuurtoren handreiking")]
    [InlineData("el", "Οδηγίες για φάρους", "φάρος οδηγία")]
    [InlineData("it", "Indicazioni sui fari costieri", "faro costiero")]
    [InlineData("lt", "Švyturių prižiūrėtojai", "švyturys prižiūrėtojas")]
    public async Task Search_WhenAnotherFormOfAWordIsTyped_FindsIt(string language, string title, string typed)
    {
        var slug = $"search-form-{language}";
        await MadeEntries.SaveAsync(host, MadeEntries.Resource(slug, language, title));
        using var client = host.Anonymous();

        var page = await MadeEntries.UntilAsync(client, $"/{language}/knowledge?q={Uri.EscapeDataString(typed)}", text => text.Contains(slug, StringComparison.Ordinal));

        page.Should().Contain("<mark>");
    }

    [Theory]
    [InlineData("fr", "Etude zébrulonne de l'été", "zebrulonne etude")]
    [InlineData("lt", "Ąžuolynėlis prie jūros", "azuolynelis")]
    [InlineData("el", "Ζεφυρολόγιο", "ζεφυρολογιο")]
    public async Task Search_WhenTypedWithoutAccents_FindsIt(string language, string title, string typed)
    {
        var slug = $"search-accents-{language}";
        await MadeEntries.SaveAsync(host, MadeEntries.Resource(slug, language, title));
        using var client = host.Anonymous();

        await MadeEntries.UntilAsync(client, $"/{language}/knowledge?q={Uri.EscapeDataString(typed)}", text => text.Contains(slug, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Search_WhenTwoMatchAlike_TheOneInTheReadersLanguageIsFirst()
    {
        await MadeEntries.SaveAsync(host, MadeEntries.Resource("prefer-en", "en", "Vorlundia", year: 2022), MadeEntries.Resource("prefer-lt", "lt", "Vorlundia", year: 2010));
        using var client = host.Anonymous();

        foreach (var (language, first, second) in new[] { ("lt", "resources/prefer-lt", "resources/prefer-en"), ("en", "resources/prefer-en", "resources/prefer-lt") })
        {
            var page = await MadeEntries.UntilAsync(client, $"/{language}/knowledge?q=vorlundia", text => text.Contains(first, StringComparison.Ordinal) && text.Contains(second, StringComparison.Ordinal));
            page.IndexOf(first, StringComparison.Ordinal).Should().BeLessThan(page.IndexOf(second, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Search_Results_SayTheLanguagesTheReadersFirst()
    {
        var entry = MadeEntries.Resource("search-languages", "en", "The plurivary handbook");
        entry.Facts = entry.Facts with { Resource = entry.Facts.Resource! with { Languages = ["en", "fr", "lt"] } };
        await MadeEntries.SaveAsync(host, entry);
        using var client = host.Anonymous();

        var page = WebUtility.HtmlDecode(await MadeEntries.UntilAsync(client, "/lt/knowledge?q=plurivary", text => text.Contains("search-languages", StringComparison.Ordinal)));

        page.Should().Contain("lietuvių, anglų, prancūzų");
        var facet = page[page.IndexOf("name=\"language\"", StringComparison.Ordinal)..];
        facet.Should().StartWith("name=\"language\" value=\"lt\"", "the language of the page is listed first");
    }

    [Fact]
    public async Task Home_Newest_LeavesTheExampleOfADemonstrationOut()
    {
        using var client = host.Anonymous();
        await MadeEntries.UntilAsync(client, "/en/knowledge?q=example&type=event&sort=newest", text => text.Contains("events/example-event", StringComparison.Ordinal));

        var home = await client.GetStringAsync(new Uri("/en/knowledge", UriKind.Relative));

        var newest = home[home.IndexOf("id=\"newest\"", StringComparison.Ordinal)..home.IndexOf("id=\"topics\"", StringComparison.Ordinal)];
        newest.Should().NotContain("example-event");
        Regex.Count(newest, "class=\"entry-line\"").Should().Be(5);
        Regex.Count(home[..home.IndexOf("<details>", home.IndexOf("id=\"topics\"", StringComparison.Ordinal), StringComparison.Ordinal)], "/en/knowledge\\?topic=").Should().Be(8, "the rest of the topics is folded");
    }

    [Fact]
    public async Task Search_WhenAWordIsMistyped_SaysWhatItShowsAndLeadsToWhatWasTyped()
    {
        await MadeEntries.SaveAsync(host, MadeEntries.Resource("search-typo", "en", "The quillonary handbook"));
        using var client = host.Anonymous();

        var page = await MadeEntries.UntilAsync(client, "/en/knowledge?q=qillonary", text => text.Contains("search-typo", StringComparison.Ordinal));

        page.Should().Contain("<strong>quillonary</strong>").And.Contain("q=qillonary&amp;exact=true");
        (await client.GetStringAsync(new Uri("/en/knowledge?q=qillonary&exact=true", UriKind.Relative))).Should().NotContain("search-typo");
    }

    [Fact]
    public async Task Search_WhenATermOfTheVocabularyIsTypedInAnotherLanguage_FindsWhatIsTaggedWithIt()
    {
        await host.WithAsync<KnowledgeHubDbContext>(async db =>
        {
            db.Add(new Concept
            {
                Id = "search-lanternry",
                IsTopic = true,
                Texts =
                [
                    new ConceptText { ConceptId = "search-lanternry", Language = "el", Label = "φαναρολογία", Alternatives = ["φανάρι του δρόμου"] },
                    new ConceptText { ConceptId = "search-lanternry", Language = "it", Label = "lampionistica" },
                ],
            });
            await db.SaveChangesAsync();
        });
        await MadeEntries.SaveAsync(
            host,
            MadeEntries.Resource("search-tagged", "it", "Linea di esempio", topics: ["search-lanternry"]),
            MadeEntries.Resource("search-labelled", "it", "La lampionistica oggi"));
        using var client = host.Anonymous();

        var page = await MadeEntries.UntilAsync(client, "/el/knowledge?q=" + Uri.EscapeDataString("φανάρι του δρόμου"), text => text.Contains("search-tagged", StringComparison.Ordinal));

        page.Should().Contain("search-labelled");
    }

    [Fact]
    public async Task Api_WhenFacetsAreChosen_CountsExactly()
    {
        await MadeEntries.SaveAsync(
            host,
            MadeEntries.Resource("search-facet-1", "en", "Brindlewick one", type: "guideline", countries: ["IT"], year: 2021),
            MadeEntries.Resource("search-facet-2", "en", "Brindlewick two", type: "law", countries: ["IT", "EU"], year: 2022),
            MadeEntries.Resource("search-facet-3", "en", "Brindlewick three", type: "law", countries: ["LT"], year: 2023));
        using var client = host.Anonymous();
        await MadeEntries.UntilAsync(client, "/api/knowledge/resources?q=brindlewick", text => Total(text) == 3);

        var chosen = Json(await client.GetStringAsync(new Uri("/api/knowledge/resources?q=brindlewick&country=IT&type=law&type=guideline&sort=newest", UriKind.Relative)));
        var narrow = Json(await client.GetStringAsync(new Uri("/api/knowledge/resources?q=brindlewick&country=IT&type=law&from=2022&to=2022", UriKind.Relative)));

        chosen.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("slug").GetString()).Should().Equal(OrOfTwo);
        chosen.GetProperty("facets").GetProperty("country").GetProperty("LT").GetInt32().Should().Be(1, "a facet's counts ignore what is chosen of it");
        chosen.GetProperty("facets").GetProperty("type").GetProperty("law").GetInt32().Should().Be(1);
        narrow.GetProperty("total").GetInt32().Should().Be(1);
        narrow.GetProperty("years").GetProperty("2022").GetInt32().Should().Be(1);
        narrow.GetProperty("facets").GetProperty("type").TryGetProperty("guideline", out _).Should().BeFalse("the one guideline is of another year");
    }

    [Fact]
    public async Task Search_WhenAnEntryIsArchived_NoLongerFindsIt()
    {
        var entry = await MadeEntries.SaveAsync(host, MadeEntries.Resource("search-archived", "en", "Mumblethorpe"));
        await MadeEntries.SaveAsync(host, Draft());
        using var client = host.Anonymous();
        await MadeEntries.UntilAsync(client, "/api/knowledge/resources?q=mumblethorpe", text => Total(text) == 1);

        await using (var scope = host.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<KnowledgeHubDbContext>();
            var kept = await db.Entries.Include(e => e.Texts).SingleAsync(e => e.Id == entry.Id);
            kept.Status = EntryStatus.Archived;
            await scope.ServiceProvider.GetRequiredService<EntryWriter>().RecordAsync(kept, "test", "", CancellationToken.None);
            await db.SaveChangesAsync();
        }

        var gone = await MadeEntries.UntilAsync(client, "/api/knowledge/resources?q=mumblethorpe", text => Total(text) == 0);
        gone.Should().NotContain("search-draft");
        (await client.GetAsync(new Uri("/api/knowledge/resources/search-archived", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("10.99999/Search.Test-7")]
    [InlineData("https://doi.org/10.99999/Search.Test-7")]
    [InlineData("39999L9876")]
    [InlineData("https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A39999L9876")]
    [InlineData("https://www.example.org/search/test/")]
    public async Task Search_WhenAnIdentifierIsPasted_FindsExactlyIt(string typed)
    {
        await using (var scope = host.Services.CreateAsyncScope())
        {
            if (!await scope.ServiceProvider.GetRequiredService<KnowledgeHubDbContext>().Entries.AnyAsync(entry => entry.Slug == "search-identified"))
            {
                await MadeEntries.SaveAsync(host, MadeEntries.Resource(
                    "search-identified", "en", "An identified example", identifiers: new() { ["doi"] = "10.99999/search.test-7", ["celex"] = "39999L9876" }, url: "https://example.org/search/test"));
            }
        }

        using var client = host.Anonymous();

        var found = await MadeEntries.UntilAsync(client, "/api/knowledge/resources?q=" + Uri.EscapeDataString(typed), text => text.Contains("search-identified", StringComparison.Ordinal));

        Total(found).Should().Be(1);
    }

    [Theory]
    [InlineData("'); drop table knowledge_hub.entries; --")]
    [InlineData("a:* & !b | <-> ( ' \\ ")]
    [InlineData("\"never closed")]
    [InlineData("- -- OR OR \"\" '")]
    [InlineData("\u0000\u0007 \ud83d\udd6f ﷽ ‮abc")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("%_\\%")]
    public async Task Search_WhenTheQueryIsOdd_AnswersAPage(string typed)
    {
        using var client = host.Anonymous();

        using var answer = await client.GetAsync(new Uri("/en/knowledge?q=" + Uri.EscapeDataString(typed), UriKind.Relative));
        var page = await answer.Content.ReadAsStringAsync();
        using var suggestions = await client.GetAsync(new Uri("/api/knowledge/suggestions?lang=lt&q=" + Uri.EscapeDataString(typed), UriKind.Relative));

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        suggestions.StatusCode.Should().Be(HttpStatusCode.OK);
        page.Should().NotContain("<script>alert");
    }

    [Fact]
    public async Task Search_WhenTheQueryIsVeryLong_AnswersAPage()
    {
        using var client = host.Anonymous();

        using var answer = await client.GetAsync(new Uri("/en/knowledge?q=" + string.Join('+', Enumerable.Range(0, 900).Select(i => $"w{i}")), UriKind.Relative));

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Search_WhenThePageIsBeyondTheLast_ShowsTheLast()
    {
        await MadeEntries.SaveAsync(host, MadeEntries.Resource("search-lastpage", "en", "Wobblestone"));
        using var client = host.Anonymous();

        await MadeEntries.UntilAsync(client, "/en/knowledge?q=wobblestone&page=999", text => text.Contains("search-lastpage", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Search_WhenNothingIsFoundForAFilter_SaysWhatDroppingItGives()
    {
        await MadeEntries.SaveAsync(host, MadeEntries.Resource("search-dropped", "en", "Crumplehorn", countries: ["BE"]));
        using var client = host.Anonymous();
        await MadeEntries.UntilAsync(client, "/api/knowledge/resources?q=crumplehorn", text => Total(text) == 1);

        var page = await client.GetStringAsync(new Uri("/en/knowledge?q=crumplehorn&country=LT", UriKind.Relative));

        page.Should().Contain("href=\"/en/knowledge?q=crumplehorn\"").And.Contain("/en/help").And.Contain("/en/knowledge/contact");
    }

    [Fact]
    public async Task Search_WhenAWordStandsInAMarkedText_EncodesTheRest()
    {
        await MadeEntries.SaveAsync(host, MadeEntries.Resource("search-encoded", "en", "Encoded", "A <img src=x onerror=alert(1)> beside snorkelwood"));
        using var client = host.Anonymous();

        var page = await MadeEntries.UntilAsync(client, "/en/knowledge?q=snorkelwood", text => text.Contains("search-encoded", StringComparison.Ordinal));

        page.Should().NotContain("<img src=x").And.Contain("&lt;img");
    }

    [Fact]
    public async Task Suggestions_WhenATitleIsBegun_OfferIt()
    {
        await MadeEntries.SaveAsync(host, MadeEntries.Resource("search-suggested", "en", "Thistledown chronicles"));
        using var client = host.Anonymous();

        var found = await MadeEntries.UntilAsync(client, "/api/knowledge/suggestions?lang=en&q=thistled", text => text.Contains("search-suggested", StringComparison.Ordinal));

        found.Should().Contain("Thistledown chronicles");
    }

    private static Entry Draft()
    {
        var draft = MadeEntries.Resource("search-draft", "en", "Mumblethorpe in draft");
        draft.Status = EntryStatus.Draft;
        return draft;
    }

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;

    private static int Total(string text) => Json(text).GetProperty("total").GetInt32();
}
