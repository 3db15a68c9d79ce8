using System.Globalization;
using System.Net;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.EditEntries;
using Cesagram.KnowledgeHub.PreviewLinks;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.Postgres;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.KnowledgeHub;

[Collection(HostCollection.Name)]
public class DeskWorkflowTests(RunningHost host)
{
    [Fact]
    public async Task Post_DraftToReviewToPublishedToArchiveAndBack_ChangesItsStatus()
    {
        using var desk = await Desk.OpenAsync(host);
        var id = await desk.MakeAsync(Desk.Unique("way"));
        (string Action, EntryStatus After)[] way = [("ToReview", EntryStatus.Review), ("Publish", EntryStatus.Published), ("Archive", EntryStatus.Archived), ("ToDraft", EntryStatus.Draft)];
        foreach (var (action, after) in way)
        {
            var form = await desk.FormAsync(id);
            form["Note"] = $"because of {action}";
            (await desk.SendAsync(id, form, action)).StatusCode.Should().Be(HttpStatusCode.Redirect);
            (await desk.ReadAsync(id)).Status.Should().Be(after);
        }

        var revisions = await desk.RevisionsAsync(id);
        revisions.Select(r => r.Note).Should().Equal("", "because of ToReview", "because of Publish", "because of Archive", "because of ToDraft");
        revisions.Skip(1).Select(r => r.By).Should().OnlyContain(by => by == "editor");
        var history = await desk.TextAsync($"/en/knowledge/desk/history/{id}?from=1&to=3");
        history.Should().Contain("because of Publish").And.Contain("Draft → In review").And.Contain("<del>").And.Contain("<ins>");
    }

    [Fact]
    public async Task Post_PublishOfADraft_IsRefused()
    {
        using var desk = await Desk.OpenAsync(host);
        var id = await desk.MakeAsync(Desk.Unique("early"));
        using var answer = await desk.SendAsync(id, await desk.FormAsync(id), "Publish");
        (await answer.Content.ReadAsStringAsync()).Should().Contain("not the next step");
        (await desk.ReadAsync(id)).Status.Should().Be(EntryStatus.Draft);
    }

    [Theory]
    [InlineData(true, false, "a summary")]
    [InlineData(false, true, "a source or an address")]
    public async Task Post_PublishOfSomethingIncomplete_SaysWhatIsMissing(bool withoutSummary, bool withoutSource, string said)
    {
        using var desk = await Desk.OpenAsync(host);
        var id = await desk.MakeAsync(Desk.Unique("lacks"), entry =>
        {
            entry.Status = EntryStatus.Review;
            entry.Texts[0].Summary = withoutSummary ? "" : "Example.";
            entry.Facts = withoutSource ? entry.Facts with { Sources = [] } : entry.Facts;
        });
        using var answer = await desk.SendAsync(id, await desk.FormAsync(id), "Publish");
        var page = await answer.Content.ReadAsStringAsync();
        page.Should().Contain($"<li>{said}</li>").And.Contain("No text yet in:");
        (await desk.ReadAsync(id)).Status.Should().Be(EntryStatus.Review);
    }

    [Theory]
    [InlineData("2020-01-01", "10:00", "This time is over")]
    [InlineData("", "10:00", "Choose a day")]
    [InlineData("2031-03-30", "02:30", "Choose a day")]
    public async Task Post_ScheduleThatCannotBe_IsRefused(string day, string time, string said)
    {
        using var desk = await Desk.OpenAsync(host);
        var id = await desk.MakeAsync(Desk.Unique("past"), entry => entry.Status = EntryStatus.Review);
        var form = await desk.FormAsync(id);
        (form["PublishDay"], form["PublishTime"], form["PublishZone"]) = (day, time, "Europe/Brussels");
        using var answer = await desk.SendAsync(id, form, "Schedule");
        (await answer.Content.ReadAsStringAsync()).Should().Contain(said);
        (await desk.ReadAsync(id)).Status.Should().Be(EntryStatus.Review);
    }

    [Fact]
    public async Task Post_Schedule_KeepsTheMomentOfTheZoneAndItsMessage()
    {
        using var desk = await Desk.OpenAsync(host);
        var id = await desk.MakeAsync(Desk.Unique("plan"), entry => entry.Status = EntryStatus.Review);
        var form = await desk.FormAsync(id);
        (form["PublishDay"], form["PublishTime"], form["PublishZone"]) = ("2031-07-01", "09:00", "Europe/Vilnius");
        using var answer = await desk.SendAsync(id, form, "Schedule");
        var at = new DateTimeOffset(2031, 7, 1, 6, 0, 0, TimeSpan.Zero);
        (await desk.ReadAsync(id)).PublishAt.Should().Be(at);
        await host.WithAsync<KnowledgeHubDbContext>(async db =>
            (await db.Set<QueueMessage>().AsNoTracking().Where(m => m.Kind == PublishEntryHandler.Kind).ToListAsync()).Should().ContainSingle(m => m.Payload.Contains(id.ToString()) && m.DueAt > at.AddMinutes(-1) && m.DueAt < at.AddMinutes(1)));

        (await desk.SendAsync(id, await desk.FormAsync(id), "ToReview")).StatusCode.Should().Be(HttpStatusCode.Redirect);
        var cancelled = await desk.ReadAsync(id);
        (cancelled.Status, cancelled.PublishAt).Should().Be((EntryStatus.Review, null));
    }

    [Fact]
    public async Task Handle_WhenTheTimeHasCome_PublishesAndSaysWhoDidIt()
    {
        using var desk = await Desk.OpenAsync(host);
        var id = await desk.MakeAsync(Desk.Unique("due"), entry => (entry.Status, entry.PublishAt) = (EntryStatus.Scheduled, DateTimeOffset.UtcNow.AddMilliseconds(300)));
        for (var wait = 0; wait < 600 && (await desk.ReadAsync(id)).Status != EntryStatus.Published; wait++)
        {
            await Task.Delay(100);
        }

        var entry = await desk.ReadAsync(id);
        entry.Status.Should().Be(EntryStatus.Published);
        entry.PublishAt.Should().BeNull();
        (await desk.RevisionsAsync(id))[^1].By.Should().Be("schedule");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Handle_WhenCancelledOrPutOff_PublishesNothing(bool later)
    {
        var status = later ? EntryStatus.Scheduled : EntryStatus.Review;
        using var desk = await Desk.OpenAsync(host);
        var id = await desk.MakeAsync(Desk.Unique("off"), entry => (entry.Status, entry.PublishAt) = (EntryStatus.Scheduled, DateTimeOffset.UtcNow.AddDays(later ? 300 : 200)));
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KnowledgeHubDbContext>();
        var entry = await db.Entries.Include(e => e.Texts).SingleAsync(e => e.Id == id);
        entry.Status = status;
        await scope.ServiceProvider.GetRequiredService<EntryWriter>().RecordAsync(entry, "test", "", CancellationToken.None);
        // The message of an earlier plan comes now; that it is gone says that it was worked on.
        db.Enqueue(PublishEntryHandler.Kind, new EntryReference(id), DateTimeOffset.UtcNow);
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        var due = DateTimeOffset.UtcNow.AddDays(1);
        for (var wait = 0; wait < 600 && (await db.Set<QueueMessage>().AsNoTracking().Where(m => m.Kind == PublishEntryHandler.Kind && m.DueAt < due).ToListAsync()).Any(m => m.Payload.Contains(id.ToString())); wait++)
        {
            await Task.Delay(100);
        }

        (await desk.ReadAsync(id)).Status.Should().Be(status);
        (await desk.RevisionsAsync(id)).Should().HaveCount(2);
    }

    [Fact]
    public async Task Post_Restore_BringsBackTheTextAsANewRevision()
    {
        using var desk = await Desk.OpenAsync(host);
        var id = await desk.MakeAsync(Desk.Unique("back"));
        var form = await desk.FormAsync(id);
        (form["Title"], form["SourceTitles"], form["Slug"]) = ("Another title", "Another source", Desk.Unique("moved"));
        await desk.SendAsync(id, form);
        var page = await desk.GetAsync($"/en/knowledge/desk/history/{id}");
        foreach (var (number, expected) in new[] { ("1", HttpStatusCode.Redirect), ("77", HttpStatusCode.NotFound) })
        {
            using var body = new FormUrlEncodedContent(new Dictionary<string, string> { ["number"] = number, ["__RequestVerificationToken"] = Html.AntiforgeryToken(page) });
            using var answer = await desk.Client.PostAsync(new Uri($"/en/knowledge/desk/history/{id}", UriKind.Relative), body);
            answer.StatusCode.Should().Be(expected);
        }

        var entry = await desk.ReadAsync(id);
        entry.Texts.Single().Title.Should().Be("Example news");
        entry.Facts.Sources.Single().Title.Should().Be("Example source");
        entry.Slug.Should().Be(form["Slug"], "the address stays");
        (await desk.RevisionsAsync(id)).Should().HaveCount(3);
    }

    [Fact]
    public async Task PreviewLink_UntilWithdrawnOrExpired_FindsTheEntry()
    {
        using var desk = await Desk.OpenAsync(host);
        var id = await desk.MakeAsync(Desk.Unique("link"));
        var page = await desk.GetAsync(Desk.Path(id));
        using var body = new FormUrlEncodedContent(new Dictionary<string, string> { ["days"] = "7", ["__RequestVerificationToken"] = Html.AntiforgeryToken(page) });
        using var made = await desk.Client.PostAsync(new Uri($"/en/knowledge/desk/edit/{id}?handler=link", UriKind.Relative), body);
        var shown = await made.Content.ReadAsStringAsync();
        var token = System.Text.RegularExpressions.Regex.Match(shown, "/knowledge/preview/([A-Za-z0-9_-]{43})").Groups[1].Value;
        (await FindAsync(token)).Should().Be(id);
        using var outsider = host.Anonymous();
        var address = new Uri($"/en/knowledge/preview/{token}", UriKind.Relative);
        (await outsider.GetStringAsync(address)).Should().Contain("seen by this link only");
        (await FindAsync(token[..^1] + (token[^1] == 'A' ? 'B' : 'A'))).Should().BeNull();
        (await FindAsync("' or 1=1 --")).Should().BeNull();
        (await desk.GetAsync(Desk.Path(id))).Should().NotContain(token, "it is shown once");

        await host.WithAsync<KnowledgeHubDbContext>(async db =>
        {
            var link = await db.Set<PreviewLink>().AsNoTracking().SingleAsync(l => l.EntryId == id);
            (link.ExpiresAt - link.CreatedAt).Should().Be(TimeSpan.FromDays(7));
            System.Text.Encoding.ASCII.GetBytes(token).Should().NotEqual(link.TokenHash);
            link.CreatedBy.Should().Be("editor");
            await db.Set<PreviewLink>().Where(l => l.Id == link.Id).ExecuteUpdateAsync(set => set.SetProperty(l => l.ExpiresAt, DateTimeOffset.UtcNow.AddSeconds(-1)));
            (await FindAsync(token)).Should().BeNull("it expired");
            await db.Set<PreviewLink>().Where(l => l.Id == link.Id).ExecuteUpdateAsync(set => set.SetProperty(l => l.ExpiresAt, DateTimeOffset.UtcNow.AddDays(1)));
            (await FindAsync(token)).Should().Be(id);
            using var withdraw = new FormUrlEncodedContent(new Dictionary<string, string> { ["link"] = link.Id.ToString(), ["__RequestVerificationToken"] = Html.AntiforgeryToken(page) });
            using var done = await desk.Client.PostAsync(new Uri($"/en/knowledge/desk/edit/{id}?handler=withdraw", UriKind.Relative), withdraw);
            done.StatusCode.Should().Be(HttpStatusCode.Redirect);
        });
        (await FindAsync(token)).Should().BeNull("it was withdrawn");
        using var withdrawn = await outsider.GetAsync(address);
        withdrawn.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_Desk_CountsWhatWaitsAndFilters()
    {
        using var desk = await Desk.OpenAsync(host);
        var slug = Desk.Unique("waits");
        var id = await desk.MakeAsync(slug, entry => entry.Status = EntryStatus.Review);
        var page = await desk.GetAsync($"/en/knowledge/desk?status=Review&kind=News&in=lt&state=Missing&q={slug}&sort=title");
        page.Should().Contain(id.ToString()).And.Contain("in review").And.Contain(1.ToString(CultureInfo.InvariantCulture) + " found");
        (await desk.GetAsync($"/en/knowledge/desk?status=Draft&q={slug}")).Should().NotContain(id.ToString());
        (await desk.TextAsync($"/en/knowledge/desk?q=%25&p=99999999999&sort=nonsense&kind=nonsense")).Should().Contain("Editors’ desk");
    }

    [Fact]
    public async Task Get_History_OfOneVersion_OffersNothingToCompare()
    {
        using var desk = await Desk.OpenAsync(host);
        var id = await desk.MakeAsync(Desk.Unique("single"));
        (await desk.GetAsync($"/en/knowledge/desk/history/{id}")).Should().Contain("class=\"number\">1<").And.NotContain("type=\"radio\"").And.NotContain("Compare");
    }

    [Theory]
    [InlineData("lt", "2026-11-27")]
    [InlineData("el", "27 Νοε 2026")]
    [InlineData("en-GB", "27 Nov 2026")]
    [InlineData("fr", "27 nov. 2026")]
    public void Short_IsADateAsTheLanguageWritesIt(string culture, string expected)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            ReadDate.Short(new DateOnly(2026, 11, 27)).Should().Be(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private async Task<Guid?> FindAsync(string token)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<PreviewLinkReader>().FindAsync(token, CancellationToken.None))?.Id;
    }
}
