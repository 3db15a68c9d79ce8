using System.Net;
using System.Text.Json;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Vocabulary;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.KnowledgeHub;

[Collection(HostCollection.Name)]
public class GlossaryTests(RunningHost host)
{
    [Fact]
    public async Task Get_Api_HasEveryTermWithBroaderAndNarrowerThatAgree()
    {
        await AddTermAsync("example-wide", null);
        await AddTermAsync("example-narrow", "example-wide");
        using var client = host.Anonymous();
        using var document = JsonDocument.Parse(await client.GetStringAsync(SectionVisitor.Path("/api/knowledge/glossary")));
        document.RootElement.GetProperty("languages").EnumerateArray().Select(l => l.GetString()).Should().Equal("en", "fr", "nl", "el", "it", "lt");
        var concepts = document.RootElement.GetProperty("concepts").EnumerateArray().ToDictionary(c => c.GetProperty("id").GetString()!);
        concepts["example-narrow"].GetProperty("broader").GetString().Should().Be("example-wide");
        concepts["example-wide"].GetProperty("narrower").EnumerateArray().Select(n => n.GetString()).Should().Equal("example-narrow");
        concepts["example-wide"].GetProperty("prefLabel").GetProperty("el").GetString().Should().Be("παράδειγμα example-wide");
        concepts["example-wide"].GetProperty("uri").GetString().Should().EndWith("/en/knowledge/glossary#example-wide");
    }

    [Fact]
    public async Task Get_OpenApi_DescribesTheGlossary()
    {
        using var client = host.Anonymous();
        using var document = JsonDocument.Parse(await client.GetStringAsync(SectionVisitor.Path("/api/docs/v1.json")));
        document.RootElement.GetProperty("paths").GetProperty("/api/knowledge/glossary").GetProperty("get").GetProperty("operationId").GetString().Should().Be("GetGlossary");
    }

    [Fact]
    public async Task Get_Page_HasAnAnchorATermAndLinkedData()
    {
        await AddTermAsync("example-anchor", null);
        using var client = host.Anonymous();
        var page = await client.GetStringAsync(SectionVisitor.Path("/el/knowledge/glossary"));
        page.Should().Contain("id=\"example-anchor\"").And.Contain("href=\"/en/knowledge/glossary#example-anchor\"").And.Contain("id=\"letter-Π\"");
        var start = page.IndexOf("{\"@context\"", StringComparison.Ordinal);
        using var data = JsonDocument.Parse(page[start..page.IndexOf("</script>", start, StringComparison.Ordinal)]);
        data.RootElement.GetProperty("@type").GetString().Should().Be("DefinedTermSet");
        data.RootElement.GetProperty("hasDefinedTerm").EnumerateArray().Should().Contain(term => term.GetProperty("termCode").GetString() == "example-anchor");
    }

    [Theory]
    [InlineData("el", "παιδί", "παιδι|Παιδιά|παιδια|παιδιά|grooming|ΕΕ", "Παιδιά|grooming|ΕΕ")]
    [InlineData("el", "όρια", "ακροαση παιδιου|το όριο|νομοι", "το όριο")]
    [InlineData("fr", "mineur protégé", "mineur protege|Mineur protégé|enfant", "enfant")]
    public void Forms_ThatDifferInAccentsOnly_StayInTheIndex(string language, string label, string all, string shown) =>
        ShownForms.Of(new ConceptText { Language = language, Label = label, Alternatives = [.. all.Split('|')] }).Should().Equal(shown.Split('|'));

    [Theory]
    [InlineData("Άλφα", "el", "Α")]
    [InlineData("žodis", "lt", "Ž")]
    [InlineData("école", "fr", "E")]
    [InlineData("116 000", "en", "#")]
    public void Letter_IsThatOfTheLanguagesDictionary(string label, string language, string expected) =>
        GlossaryReader.Letter(label, language).Should().Be(expected);

    [Fact]
    public async Task Save_TermThatAnotherChanged_IsRefusedAndKeepsWhatWasTyped()
    {
        await AddTermAsync("example-both", null);
        using var editor = await host.SignedInAsync("editor");
        const string path = "/en/knowledge/desk/vocabulary/term/example-both";
        var form = await editor.GetStringAsync(SectionVisitor.Path(path));
        (await SaveAsync(editor, path, form, "first")).Status.Should().Be(HttpStatusCode.Redirect);
        var (status, page) = await SaveAsync(editor, path, form, "second");
        status.Should().Be(HttpStatusCode.OK);
        page.Should().Contain("Somebody changed this term").And.Contain("value=\"second\"");
        using var client = host.Anonymous();
        (await client.GetStringAsync(SectionVisitor.Path("/en/knowledge/glossary"))).Should().Contain(">first</a>").And.NotContain(">second</a>");
    }

    [Fact]
    public async Task Save_TermWithAnotherWord_IndexesAgainWhatCarriesIt()
    {
        var (term, before, after) = ($"term-{Guid.NewGuid():N}", $"w{Guid.NewGuid():N}", $"w{Guid.NewGuid():N}");
        var path = $"/en/knowledge/desk/vocabulary/term/{term}";
        await AddTermAsync(term, null);
        using var editor = await host.SignedInAsync("editor");
        (await SaveAsync(editor, path, await editor.GetStringAsync(SectionVisitor.Path(path)), before)).Status.Should().Be(HttpStatusCode.Redirect);
        var entry = MadeResource.Of($"carries-{term}");
        entry.Topics = [term];
        await host.SaveAsync(entry);
        await IsIndexedAsync(before, true);

        (await SaveAsync(editor, path, await editor.GetStringAsync(SectionVisitor.Path(path)), after)).Status.Should().Be(HttpStatusCode.Redirect);

        await IsIndexedAsync(after, true);
        await IsIndexedAsync(before, false);

        Task IsIndexedAsync(string word, bool isThere) => Waiting.UntilAsync(async () =>
        {
            var found = !isThere;
            await host.WithAsync<KnowledgeHubDbContext>(async db => found = await db.Database
                .SqlQuery<bool>($"""select exists (select 1 from knowledge_hub.search_documents where id = {entry.Id} and document::text like {'%' + word + '%'}) as "Value" """).SingleAsync());
            return found == isThere;
        });
    }

    [Fact]
    public async Task Save_TermThatWouldBeAboveItself_IsRefused()
    {
        await AddTermAsync("example-top", null);
        await AddTermAsync("example-below", "example-top");
        await host.WithAsync<TermEditor>(async terms =>
        {
            (await terms.WouldCircleAsync("example-top", "example-below", CancellationToken.None)).Should().BeTrue();
            (await terms.WouldCircleAsync("example-below", "example-top", CancellationToken.None)).Should().BeFalse();
            (await terms.DeleteAsync("example-top", CancellationToken.None)).Should().BeFalse("another term stands below it");
            (await terms.DeleteAsync("example-below", CancellationToken.None)).Should().BeTrue();
        });
    }

    private static async Task<(HttpStatusCode Status, string Page)> SaveAsync(HttpClient editor, string path, string form, string label)
    {
        var stamp = System.Text.RegularExpressions.Regex.Match(form, "name=\"Stamp\" value=\"([^\"]+)\"").Groups[1].Value;
        using var body = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = Html.AntiforgeryToken(form), ["Stamp"] = stamp, ["IsTopic"] = "true",
            ["Texts[0].Language"] = "en", ["Texts[0].Label"] = label, ["Texts[0].Alternatives"] = "one\ntwo", ["Texts[0].Definition"] = "An example.",
        });
        using var answer = await editor.PostAsync(SectionVisitor.Path(path), body);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private Task AddTermAsync(string id, string? broader) => host.WithAsync<IServiceProvider>(async services =>
    {
        var editor = services.GetRequiredService<TermEditor>();
        await editor.DeleteAsync(id, CancellationToken.None);
        await editor.SaveAsync(
            new Concept
            {
                Id = id,
                Broader = broader,
                Texts = [new ConceptText { ConceptId = id, Language = "en", Label = $"example {id}", Definition = "An example." }, new ConceptText { ConceptId = id, Language = "el", Label = $"παράδειγμα {id}" }],
            },
            CancellationToken.None);
    });
}
