using Cesagram.KnowledgeHub.CheckLinks;
using Cesagram.KnowledgeHub.Data;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.KnowledgeHub;

[Collection(HostCollection.Name)]
public class IntakeLinkTests(RunningHost host)
{
    [Fact]
    public async Task Links_WhenSwitchedOff_ListsThemAndSaysSo()
    {
        using var editor = await host.SignedInAsync("editor");
        var entry = await host.MakeResourceAsync("Linked", "https://example.org/" + Guid.NewGuid(), EntryStatus.Published);
        const string page = "/en/knowledge/desk/links";
        (await editor.GetStringAsync(IntakePages.At(page))).Should().Contain("Links are not checked");
        LinkCheck link = null!;
        await host.WithAsync<KnowledgeHubDbContext>(async db => link = await db.Set<LinkCheck>().SingleAsync(l => l.EntryId == entry.Id));
        using var answer = await editor.SendAsync(page, page + "?handler=Check", [("id", link.Id.ToString())]);
        answer.Headers.Location!.ToString().Should().Be(page);
        await host.WithAsync<LinkHealth>(async health => (await health.OfAsync(entry.Id)).Should().ContainSingle().Which.State.Should().Be(LinkState.NotChecked));
    }

    [Fact]
    public async Task Links_WhenAButtonIsPressed_ReturnsToTheSameChoice()
    {
        using var editor = await host.SignedInAsync("editor");
        var entry = await host.MakeResourceAsync("Kept", "https://example.org/" + Guid.NewGuid(), EntryStatus.Published);
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
        var entry = await host.MakeResourceAsync("Moved", "https://example.org/old" + Guid.NewGuid().ToString("N"), EntryStatus.Published);
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
        var entry = await host.MakeResourceAsync("With links", null, EntryStatus.Published);
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
}
