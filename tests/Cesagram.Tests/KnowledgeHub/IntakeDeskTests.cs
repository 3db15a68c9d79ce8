using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Cesagram.KnowledgeHub.CheckLinks;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.EditEntries;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.KnowledgeHub;

[Collection(HostCollection.Name)]
public class IntakeDeskTests(RunningHost host)
{
    private async Task<Entry> MakeAsync(string title, string? url = null, EntryStatus status = EntryStatus.Draft, string summary = "What it is.")
    {
        await using var scope = host.Services.CreateAsyncScope();
        var (db, writer) = (scope.ServiceProvider.GetRequiredService<KnowledgeHubDbContext>(), scope.ServiceProvider.GetRequiredService<EntryWriter>());
        var id = Guid.CreateVersion7();
        var entry = new Entry
        {
            Id = id, Kind = EntryKind.Resource, Slug = "made-" + id, Status = status, CreatedAt = DateTimeOffset.UtcNow, Type = "report",
            Facts = new EntryFacts { Resource = new ResourceFacts { OriginalTitle = title, Url = url } },
            Texts = [new EntryText { EntryId = id, Language = "en", Title = title, Summary = summary, EditedAt = DateTimeOffset.UtcNow }],
        };
        await writer.RecordAsync(entry, "test", "", default);
        await db.SaveChangesAsync();
        return entry;
    }

    [Fact]
    public async Task Upload_WhenPictureIsFine_ServesItLockedAndLong()
    {
        using var editor = await host.SignedInAsync("editor");
        var alt = "A lamp " + Guid.NewGuid();
        const string page = "/en/knowledge/desk/images";
        using var without = await editor.SendAsync(page, page + "?handler=Add", [], ("picture", "x.png", IntakeImageTests.Png()));
        (await without.Content.ReadAsStringAsync()).Should().Contain("Say what it shows");
        using var answer = await editor.SendAsync(page, page + "?handler=Add", [("alt[en]", alt)], ("picture", "../../up/lamp.png", IntakeImageTests.Png(3, 2, ("tEXt", "GPS\0secret"u8.ToArray()))));
        ((int)answer.StatusCode).Should().Be(302);
        Guid id = default;
        await host.WithAsync<KnowledgeHubDbContext>(async db =>
        {
            var image = (await db.Set<HubImage>().ToListAsync()).Single(i => i.Alt.GetValueOrDefault("en") == alt);
            (id, var label) = (image.Id, image.Label);
            label.Should().Be("lamp.png");
        });
        using var anybody = host.Anonymous();
        using var served = await anybody.GetAsync(IntakePages.At($"/knowledge/images/{id}/960"));
        (served.StatusCode, served.Content.Headers.ContentType!.MediaType).Should().Be((HttpStatusCode.OK, "image/png"));
        served.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        served.Headers.GetValues("Content-Security-Policy").Single().Should().Contain("sandbox");
        served.Headers.CacheControl!.ToString().Should().Contain("immutable");
        served.Content.Headers.ContentDisposition!.DispositionType.Should().Be("inline");
        (await served.Content.ReadAsStringAsync()).Should().NotContain("secret");
        using var again = new HttpRequestMessage(HttpMethod.Get, IntakePages.At($"/knowledge/images/{id}/960"));
        again.Headers.IfNoneMatch.Add(served.Headers.ETag!);
        using var unchanged = await anybody.SendAsync(again);
        unchanged.StatusCode.Should().Be(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task Alt_WhenChangedAfterUpload_IsKept_AndLeftEmptyIsAskedFor()
    {
        using var editor = await host.SignedInAsync("editor");
        var (before, after) = ("Before " + Guid.NewGuid(), "After [x] " + Guid.NewGuid());
        const string list = "/en/knowledge/desk/images";
        using var added = await editor.SendAsync(list, list + "?handler=Add", [("alt[en]", before)], ("picture", "x.png", IntakeImageTests.Png()));
        var image = await FindAsync(before);
        var page = $"{list}/alt/{image.Id}";
        (await editor.GetStringAsync(IntakePages.At(page))).Should().Contain($"value=\"{before}\"");
        (await editor.GetStringAsync(IntakePages.At(list))).Should().Contain(page);

        using var empty = await editor.SendAsync(page, page, [("alt[en]", " "), ("alt[el]", "Λάμπα")]);
        System.Net.WebUtility.HtmlDecode(await empty.Content.ReadAsStringAsync()).Should().Contain("Say what it shows").And.Contain("value=\"Λάμπα\"");
        using var changed = await editor.SendAsync(page, page, [("alt[en]", after), ("alt[el]", "Λάμπα")]);

        changed.Headers.Location!.ToString().Should().Be(list);
        (await editor.GetStringAsync(IntakePages.At(list))).Should().Contain("The description is changed.");
        (await FindAsync(after)).Alt.Should().BeEquivalentTo(new Dictionary<string, string> { ["en"] = after, ["el"] = "Λάμπα" });
        using var none = await editor.GetAsync(IntakePages.At($"{list}/alt/{Guid.NewGuid()}"));
        none.StatusCode.Should().Be(HttpStatusCode.NotFound);

        async Task<HubImage> FindAsync(string alt)
        {
            HubImage? found = null;
            await host.WithAsync<KnowledgeHubDbContext>(async db => found = (await db.Set<HubImage>().AsNoTracking().ToListAsync()).SingleOrDefault(i => i.Alt.GetValueOrDefault("en") == alt));
            return found!;
        }
    }

    [Fact]
    public async Task Upload_WhenSvgOrPolyglot_SaysWhy()
    {
        using var editor = await host.SignedInAsync("editor");
        const string page = "/en/knowledge/desk/images";
        foreach (var (bytes, said) in new[] { ("<svg onload=alert(1)>"u8.ToArray(), "SVG is not taken"), ([.. IntakeImageTests.Png(), .. "<script>"u8], "behind the end") })
        {
            using var answer = await editor.SendAsync(page, page + "?handler=Add", [("decorative", "true")], ("picture", "x.png", bytes));
            (await answer.Content.ReadAsStringAsync()).Should().Contain(said);
        }
    }

    [Fact]
    public async Task File_WhenEntryIsDraft_IsForEditorsOnlyAndAlwaysAnAttachment()
    {
        using var editor = await host.SignedInAsync("editor");
        var entry = await MakeAsync("Example with a file");
        var page = $"/en/knowledge/desk/files?entry={entry.Id}";
        using var answer = await editor.SendAsync(page, page + "&handler=Add", [("language", "lt"), ("note", "a newer version exists")], ("file", "a/b\\report.pdf", "%PDF-1.7\n%%EOF\n"u8.ToArray()));
        ((int)answer.StatusCode).Should().Be(302, await answer.Content.ReadAsStringAsync());
        Guid id = default;
        await host.WithAsync<KnowledgeHubDbContext>(async db => id = (await db.Set<EntryFile>().SingleAsync(file => file.EntryId == entry.Id)).Id);
        using var anybody = host.Anonymous();
        using var refused = await anybody.GetAsync(IntakePages.At($"/knowledge/files/{id}"));
        refused.StatusCode.Should().Be(HttpStatusCode.NotFound);
        using var served = await editor.GetAsync(IntakePages.At($"/knowledge/files/{id}"));
        served.Content.Headers.ContentDisposition!.ToString().Should().StartWith("attachment").And.Contain("report.pdf");
        served.Headers.GetValues("Content-Security-Policy").Single().Should().Contain("sandbox");
    }

    [Fact]
    public async Task Bulk_WhenPublishingMore_ChangesThoseThatMayAndSaysWhatOthersLack()
    {
        using var editor = await host.SignedInAsync("editor");
        var mark = Guid.NewGuid().ToString("N");
        var whole = await MakeAsync("Whole " + mark, "https://example.org/" + mark);
        var bare = await MakeAsync("Bare " + mark, null, summary: "");
        const string page = "/en/knowledge/desk/bulk";
        using var preview = await editor.SendAsync(page, page + "?handler=Preview", [("q", mark), ("all", "true"), ("change", "set-status|Published")]);
        (await preview.Content.ReadAsStringAsync()).Should().Contain("1 entries would change, 0 are like this already, 1 cannot").And.Contain("no summary");
        using var run = await editor.SendAsync(page, page + "?handler=Run", [("q", mark), ("all", "true"), ("change", "set-status|Published")]);
        (await editor.GetStringAsync(run.Headers.Location)).Should().Contain("1 changed, 0 were like this already, 1 could not");
        await host.WithAsync<KnowledgeHubDbContext>(async db =>
        {
            (await db.Entries.SingleAsync(e => e.Id == whole.Id)).Status.Should().Be(EntryStatus.Published);
            (await db.Entries.SingleAsync(e => e.Id == bare.Id)).Status.Should().Be(EntryStatus.Draft);
            (await db.Revisions.CountAsync(r => r.EntryId == whole.Id)).Should().Be(2);
        });
    }

    [Fact]
    public async Task Bulk_WhenManyAreChosen_RunsOverTheQueueWithOneRevisionEach()
    {
        using var editor = await host.SignedInAsync("editor");
        var mark = Guid.NewGuid().ToString("N");
        for (var i = 0; i < 60; i++)
        {
            await MakeAsync(string.Create(CultureInfo.InvariantCulture, $"Many {mark} {i}"));
        }

        const string page = "/en/knowledge/desk/bulk";
        using var run = await editor.SendAsync(page, page + "?handler=Run", [("q", mark), ("all", "true"), ("change", "add-country|LT")]);
        await editor.UntilAsync(run.Headers.Location!.ToString(), html => html.Contains("60 changed", StringComparison.Ordinal));
        await host.WithAsync<KnowledgeHubDbContext>(async db =>
            (await db.Revisions.CountAsync(r => r.Number == 2 && db.Entries.Any(e => e.Id == r.EntryId && e.Texts.Any(t => t.Title.Contains(mark))))).Should().Be(60));
    }

    [Fact]
    public async Task Links_WhenSwitchedOff_ListsThemAndSaysSo()
    {
        using var editor = await host.SignedInAsync("editor");
        var entry = await MakeAsync("Linked", "https://example.org/" + Guid.NewGuid(), EntryStatus.Published);
        const string page = "/en/knowledge/desk/links";
        (await editor.GetStringAsync(IntakePages.At(page))).Should().Contain("Links are not checked");
        LinkCheck link = null!;
        await host.WithAsync<KnowledgeHubDbContext>(async db => link = await db.Set<LinkCheck>().SingleAsync(l => l.EntryId == entry.Id));
        using var answer = await editor.SendAsync(page, page + "?handler=Check", [("id", link.Id.ToString())]);
        answer.Headers.Location!.ToString().Should().Be(page);
        await host.WithAsync<LinkHealth>(async health => (await health.OfAsync(entry.Id)).Should().ContainSingle().Which.State.Should().Be(LinkState.NotChecked));
    }

    [Fact]
    public async Task Bulk_WhenMoreThanAPage_ShowsFiftyAndTheRestOnTheNext()
    {
        using var editor = await host.SignedInAsync("editor");
        var mark = Guid.NewGuid().ToString("N");
        for (var i = 0; i < 52; i++)
        {
            await MakeAsync(string.Create(CultureInfo.InvariantCulture, $"Paged {mark} {i}"));
        }

        var pages = new List<string>();
        foreach (var page in (string[])["", "&p=2", "&p=99"])
        {
            pages.Add(await editor.GetStringAsync(IntakePages.At($"/en/knowledge/desk/bulk?q={mark}{page}")));
        }

        pages.Select(page => Regex.Count(page, "name=\"ids\"")).Should().Equal(50, 2, 2);
        pages[0].Should().Contain($"?q={mark}&amp;p=2").And.Contain("All 52 that were found");
    }

    [Fact]
    public async Task Links_WhenAButtonIsPressed_ReturnsToTheSameChoice()
    {
        using var editor = await host.SignedInAsync("editor");
        var entry = await MakeAsync("Kept", "https://example.org/" + Guid.NewGuid(), EntryStatus.Published);
        const string chosen = "/en/knowledge/desk/links?state=NotChecked&q=example.org";
        var page = await editor.GetStringAsync(IntakePages.At(chosen));
        page.Should().Contain("handler=Seen&amp;state=NotChecked&amp;q=example.org");
        LinkCheck link = null!;
        await host.WithAsync<KnowledgeHubDbContext>(async db => link = await db.Set<LinkCheck>().SingleAsync(l => l.EntryId == entry.Id));
        using var answer = await editor.SendAsync(chosen, chosen + "&handler=Seen", [("id", link.Id.ToString())]);
        answer.Headers.Location!.ToString().Should().Be(chosen);
        await host.WithAsync<KnowledgeHubDbContext>(async db => (await db.Set<LinkCheck>().SingleAsync(l => l.Id == link.Id)).SeenOn.Should().NotBeNull());
    }

    [Fact]
    public async Task Links_WhenMoved_TakesTheNewAddressOver()
    {
        using var editor = await host.SignedInAsync("editor");
        var entry = await MakeAsync("Moved", "https://example.org/old" + Guid.NewGuid().ToString("N"), EntryStatus.Published);
        const string page = "/en/knowledge/desk/links";
        await editor.GetStringAsync(IntakePages.At(page));
        Guid id = default;
        await host.WithAsync<KnowledgeHubDbContext>(async db =>
        {
            var link = await db.Set<LinkCheck>().SingleAsync(l => l.EntryId == entry.Id);
            CheckLinkHandler.Apply(link, new LinkFinding(LinkState.Moved, 200, "https://example.org/new", ""), DateTimeOffset.UtcNow);
            id = link.Id;
            await db.SaveChangesAsync();
        });
        using var answer = await editor.SendAsync(page, page + "?handler=TakeOver", [("id", id.ToString())]);
        await host.WithAsync<KnowledgeHubDbContext>(async db => (await db.Entries.SingleAsync(e => e.Id == entry.Id)).Facts.Resource!.Url.Should().Be("https://example.org/new"));
        await host.WithAsync<LinkHealth>(async health => (await health.OfAsync(entry.Id)).Should().ContainSingle().Which.State.Should().Be(LinkState.Works));
    }

    [Fact]
    public async Task Links_InTexts_AreListedAndTakenOverWhenTheyMove()
    {
        using var editor = await host.SignedInAsync("editor");
        var (old, longer, now) = ($"https://example.org/{Guid.NewGuid():N}", "", "https://example.org/new(1)");
        longer = old + "/more";
        var entry = await MakeAsync("With links", null, EntryStatus.Published);
        await host.ChangeAsync(entry.Id, (e, _) => e.Texts[0].Body = $"See [the page]({old}), <{longer}> and [again][r]; not `{old}x` nor [mail](mailto:a@example.org).\n\n[r]: {old}\n");
        const string page = "/en/knowledge/desk/links";
        await editor.GetStringAsync(IntakePages.At(page));
        Guid id = default;
        await host.WithAsync<KnowledgeHubDbContext>(async db =>
        {
            var links = await db.Set<LinkCheck>().Where(l => l.EntryId == entry.Id).ToListAsync();
            links.Select(link => link.Url).Should().BeEquivalentTo(old, longer);
            var link = links.Single(l => l.Url == old);
            CheckLinkHandler.Apply(link, new LinkFinding(LinkState.Moved, 200, now, ""), DateTimeOffset.UtcNow);
            id = link.Id;
            await db.SaveChangesAsync();
        });

        using var answer = await editor.SendAsync(page, page + "?handler=TakeOver", [("id", id.ToString())]);

        await host.WithAsync<KnowledgeHubDbContext>(async db => (await db.Set<EntryText>().SingleAsync(text => text.EntryId == entry.Id)).Body.Should()
            .Contain("[the page](https://example.org/new%281%29)").And.Contain("[r]: https://example.org/new%281%29").And.Contain($"<{longer}>").And.Contain($"`{old}x`"));
    }

    [Theory]
    [InlineData("/en/knowledge/desk/import")]
    [InlineData("/qps-ploc/knowledge/desk/links")]
    [InlineData("/el/knowledge/desk/images")]
    [InlineData("/lt/knowledge/desk/bulk")]
    public async Task Get_DeskPage_IsServed(string page)
    {
        using var editor = await host.SignedInAsync("editor");
        (await editor.GetAsync(IntakePages.At(page))).StatusCode.Should().Be(HttpStatusCode.OK);
    }
}
