using System.Net;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.EditEntries;
using Cesagram.KnowledgeHub.ReadSections;
using Cesagram.Tests.Hosting;
using Cesagram.Ui.Languages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.KnowledgeHub;

[Collection(HostCollection.Name)]
public class SectionPageTests(RunningHost host)
{
    private static readonly string[] Sections = ["news", "organisations", "questions", "materials", "glossary", "pages", "contact"];

    public static TheoryData<string, string> EveryPage()
    {
        var all = new TheoryData<string, string>();
        foreach (var language in Language.All)
        {
            foreach (var section in Sections)
            {
                all.Add(language.Code, section);
            }
        }

        return all;
    }

    public static TheoryData<string> Languages() => [.. Language.All.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(EveryPage))]
    public async Task Get_Section_IsServedInItsLanguageWithNothingInline(string language, string section)
    {
        using var client = host.Anonymous();
        var page = await client.GetStringAsync(SectionVisitor.Path($"/{language}/knowledge/{section}"));
        page.Should().Contain($"<html lang=\"{language}\"").And.Contain("<h1").And.NotContain("style=\"").And.NotContain("onclick=");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Get_EveryMaterial_HasTheNumbersOfTheChosenCountry(string language)
    {
        using var client = host.Anonymous();
        List<string> slugs = [];
        await host.WithAsync<KnowledgeHubDbContext>(async db => slugs = await db.Published.Where(e => e.Kind == EntryKind.Material).Select(e => e.Slug).ToListAsync());
        slugs.Add(await AddAsync(EntryKind.Material, e => e.Facts = new EntryFacts { Material = new MaterialFacts { Form = "checklist" } }, "## Example\n\n☐ one\n☐ two\n\nName: ________"));
        foreach (var slug in slugs)
        {
            var sheet = await client.GetStringAsync(SectionVisitor.Path($"/{language}/knowledge/materials/{slug}?country=GR"));
            sheet.Should().Contain("class=\"sheet sheet-").And.Contain("tel:1056").And.Contain("tel:116000").And.NotContain("____").And.NotContain("☐");
        }
    }

    [Fact]
    public void Parts_OfAChecklist_AreBoxesAndLines()
    {
        var parts = MaterialSheet.Parts("## One\n\n☐ a\n☐ b\n\n## Two\n\nName: ______\nRoom: ______", "en");
        parts.Select(part => (part.Heading, part.HasBoxes)).Should().Equal(("One", true), ("Two", false));
        Text(parts[0]).Should().Contain("<li>a</li>").And.Contain("<li>b</li>");
        Text(parts[1]).Should().Contain("Name: <span class=\"blank\"></span><br").And.Contain("Room: <span class=\"blank\"></span>");
        MaterialSheet.Parts("## Texts\n\nfirst\n\n---\n\nsecond", "en").Single().Blocks.Should().HaveCount(2);
    }

    [Fact]
    public async Task Get_Organisations_OfACountry_ShowsItsLinesThenItsExpertsThenThoseBeyond()
    {
        var here = await AddAsync(EntryKind.Organisation, e => (e.Countries, e.Facts) = (["GR"], new EntryFacts { Organisation = new OrganisationFacts { Name = "Example here", Phones = ["210 000 0000"], IsPartner = true, Roles = ["research"] } }));
        var beyond = await AddAsync(EntryKind.Organisation, e => (e.Countries, e.Facts) = (["EU"], new EntryFacts { Organisation = new OrganisationFacts { Name = "Example beyond" } }));
        var elsewhere = await AddAsync(EntryKind.Organisation, e => (e.Countries, e.Facts) = (["IT"], new EntryFacts { Organisation = new OrganisationFacts { Name = "Example elsewhere" } }));
        using var client = host.Anonymous();
        var page = await client.GetStringAsync(SectionVisitor.Path("/en/knowledge/organisations?country=GR"));
        var order = ((string[])["tel:1056", "tel:116000", here, beyond]).Select(text => page.IndexOf(text, StringComparison.Ordinal)).ToList();
        order.Should().OnlyContain(at => at > 0);
        order[2].Should().BeGreaterThan(order[0]).And.BeLessThan(order[3]);
        page.Should().NotContain(elsewhere).And.Contain("tel:2100000000");
        (await client.GetStringAsync(SectionVisitor.Path("/el/knowledge/organisations"))).Should().Contain(elsewhere, "without a choice nothing is guessed from the language");
        (await client.GetStringAsync(SectionVisitor.Path($"/en/knowledge/organisations/{here}"))).Should().Contain("Partner of the project CESAGRAM");
    }

    [Fact]
    public async Task Get_Questions_HelpComesFirstThenWhatIsUrgent()
    {
        var calm = await AddAsync(EntryKind.Question, e => e.Facts = new EntryFacts { Question = new QuestionFacts { Order = -2 } });
        var urgent = await AddAsync(EntryKind.Question, e => e.Facts = new EntryFacts { Question = new QuestionFacts { Order = 999, Urgent = true } });
        using var client = host.Anonymous();
        var page = await client.GetStringAsync(SectionVisitor.Path("/lt/knowledge/questions?country=LT"));
        ((string[])["tel:112", "class=\"call\"", urgent, calm, "contact?topic=question"]).Select(text => page.IndexOf(text, StringComparison.Ordinal)).Should().BeInAscendingOrder().And.OnlyContain(at => at > 0);
    }

    [Theory]
    [InlineData("sexual-extortion", "", "tel:116111", "tell the police. Choose where you are")]
    [InlineData("sexual-extortion", "?country=GR", "tel:1056", "https://www.safeline.gr")]
    [InlineData("grooming", "?country=LT", "tel:116111", "https://www.epolicija.lt")]
    [InlineData("sexual-extortion", "?country=EU", "tel:116111", "tell the police where you are")]
    [InlineData("parents", "?country=IT", "tel:19696", null)]
    [InlineData("missing-children", "?country=GR", "tel:116000", null)]
    public async Task Get_Question_LeadsWithTheLineForItsTopic(string topic, string chosen, string call, string? report)
    {
        var slug = await AddAsync(EntryKind.Question, e => (e.Topics, e.Facts) = ([topic], new EntryFacts { Question = new QuestionFacts() }));
        using var client = host.Anonymous();
        var page = await client.GetStringAsync(SectionVisitor.Path($"/en/knowledge/questions/{slug}{chosen}"));
        page[page.IndexOf("class=\"call\"", StringComparison.Ordinal)..].Should().StartWith($"class=\"call\" href=\"{call}\"");
        var help = page[page.IndexOf("class=\"help-first\"", StringComparison.Ordinal)..page.IndexOf("class=\"country-choice\"", StringComparison.Ordinal)];
        help.Contains("report-places", StringComparison.Ordinal).Should().Be(report is not null);
        help.Should().Contain(report ?? "tel:112");
    }

    [Theory]
    [InlineData("el", "GR")]
    [InlineData("lt", "LT")]
    [InlineData("it", "IT")]
    [InlineData("fr", "BE")]
    public async Task Get_Contact_WithoutAChoice_SaysWhatEachNumberIsForAndChoosesNothing(string language, string listedFirst)
    {
        using var client = host.Anonymous();
        var page = await client.GetStringAsync(SectionVisitor.Path($"/{language}/knowledge/contact"));
        var help = page[page.IndexOf("class=\"help-first\"", StringComparison.Ordinal)..page.IndexOf("</section>", StringComparison.Ordinal)];
        System.Text.RegularExpressions.Regex.Matches(help, "class=\"call\" href=\"tel:(\\d+)\".*?<small>.+?</small>").Select(match => match.Groups[1].Value).Should().Equal("116000", "116111");
        help.Should().NotContain("aria-current=\"true\"");
        help[help.IndexOf("?country=", StringComparison.Ordinal)..].Should().StartWith("?country=" + listedFirst);
    }

    [Fact]
    public async Task Get_EarlierSlugOrDraft_MovesOrIsNotFound()
    {
        var slug = await AddAsync(EntryKind.Question, e => e.Facts = new EntryFacts { Question = new QuestionFacts() });
        var earlier = "earlier-" + slug;
        await host.WithAsync<KnowledgeHubDbContext>(async db =>
        {
            db.Add(new SlugRedirect { Kind = EntryKind.Question, Slug = earlier, EntryId = (await db.Entries.SingleAsync(e => e.Slug == slug)).Id });
            await db.SaveChangesAsync();
        });
        var draft = await AddAsync(EntryKind.News, e => e.Status = EntryStatus.Draft);
        using var client = host.Anonymous();
        using var moved = await client.GetAsync(SectionVisitor.Path($"/it/knowledge/questions/{earlier}"));
        moved.StatusCode.Should().Be(HttpStatusCode.MovedPermanently);
        moved.Headers.Location!.ToString().Should().Be($"/it/knowledge/questions/{slug}");
        (await client.GetAsync(SectionVisitor.Path($"/it/knowledge/news/{draft}"))).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_NewsItem_ShareLinksLoadNothingOfTheNetworks()
    {
        var news = await SectionVisitor.AddNewsAsync(host, commentsOpen: true, "Example & <more>");
        using var client = host.Anonymous();
        var page = await client.GetStringAsync(SectionVisitor.Path($"/fr/knowledge/news/{news.Slug}"));
        page.Should().Contain("mailto:?subject=Example%20%26%20%3Cmore%3E").And.Contain("rel=\"noreferrer nofollow\"")
            .And.NotContain("src=\"http").And.Contain("name=\"Guard.Website\"");
    }

    private static string Text(MaterialPart part)
    {
        using var writer = new StringWriter();
        foreach (var block in part.Blocks)
        {
            block.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        }

        return writer.ToString();
    }

    private async Task<string> AddAsync(EntryKind kind, Action<Entry> change, string body = "An example.")
    {
        var id = Guid.CreateVersion7();
        var entry = new Entry
        {
            Id = id, Kind = kind, Slug = $"example-{id:n}", Status = EntryStatus.Published, CreatedAt = DateTimeOffset.UtcNow, Type = EntryTypes.Of(kind),
            Texts = [new EntryText { EntryId = id, Language = "en", Title = $"Example {id:n}", Summary = "An example.", Body = body, EditedAt = DateTimeOffset.UtcNow }],
        };
        change(entry);
        await host.WithAsync<IServiceProvider>(async services =>
        {
            await services.GetRequiredService<EntryWriter>().RecordAsync(entry, "test", "", CancellationToken.None);
            await services.GetRequiredService<KnowledgeHubDbContext>().SaveChangesAsync();
        });
        return entry.Slug;
    }
}
