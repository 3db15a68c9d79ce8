using System.Net;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.EditEntries;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.KnowledgeHub;

[Collection(HostCollection.Name)]
public class DeskEditTests(RunningHost host)
{
    [Theory]
    [InlineData("")]
    [InlineData("/new/news")]
    [InlineData("/edit/5b0c2f5e-3c9d-4d53-9d0f-6f0f2a5b1e01")]
    [InlineData("/history/5b0c2f5e-3c9d-4d53-9d0f-6f0f2a5b1e01")]
    public async Task Get_WithoutEditorsRole_IsRefused(string page)
    {
        using var anonymous = host.Anonymous();
        using var toSignIn = await anonymous.GetAsync(new Uri($"/en/knowledge/desk{page}", UriKind.Relative));
        toSignIn.Headers.Location!.ToString().Should().Contain("/account/sign-in");
        using var analyst = await host.SignedInAsync("analyst");
        using var refused = await analyst.GetAsync(new Uri($"/en/knowledge/desk{page}", UriKind.Relative));
        refused.Headers.Location!.ToString().Should().Contain("/account/not-allowed");
    }

    [Fact]
    public async Task Post_WithoutEditorsRole_ChangesNothing()
    {
        using var desk = await Desk.OpenAsync(host);
        var id = await desk.MakeAsync(Desk.Unique("role"));
        var form = await desk.FormAsync(id);
        form["Title"] = "Taken over";
        using var analyst = await Desk.OpenAsync(host, "analyst");
        using var answer = await analyst.SendAsync(id, form);
        answer.Headers.Location!.ToString().Should().Contain("/account/not-allowed");
        (await desk.ReadAsync(id)).Texts.Single().Title.Should().Be("Example news");
    }

    [Fact]
    public async Task Post_NewEntry_MakesADraftWithAnAddressFromItsTitle()
    {
        using var desk = await Desk.OpenAsync(host);
        var title = "Νέα για τα παιδιά " + Guid.NewGuid().ToString("N")[..8];
        for (var turn = 1; turn <= 2; turn++)
        {
            var page = await desk.GetAsync("/en/knowledge/desk/new/news");
            using var body = new FormUrlEncodedContent(new Dictionary<string, string> { ["Title"] = title, ["Written"] = "el", ["Mark"] = "Secondary", ["__RequestVerificationToken"] = Html.AntiforgeryToken(page) });
            using var answer = await desk.Client.PostAsync(new Uri("/en/knowledge/desk/new/news", UriKind.Relative), body);
            answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
            var made = await desk.ReadAsync(Guid.Parse(answer.Headers.Location!.ToString().Split('/', '?')[5]));
            made.Status.Should().Be(EntryStatus.Draft);
            made.OriginalLanguage.Should().Be("el");
            made.Slug.Should().Be("nea-gia-ta-paidia-" + title[^8..] + (turn == 1 ? "" : "-2"));
        }
    }

    [Fact]
    public async Task Post_WhenNothingWasChanged_KeepsAllFacts()
    {
        using var desk = await Desk.OpenAsync(host);
        var facts = new EntryFacts
        {
            Resource = new ResourceFacts
            {
                OriginalTitle = "Example report", OriginalLanguage = "de", Url = "https://example.org/report", Identifiers = new Dictionary<string, string> { ["doi"] = "10.1/example", ["grant_agreement"] = "1" },
                Organisations = ["Example & Co"], Authors = ["Example, Ann"], Year = 2021, Languages = ["en", "de"], Licence = "CC BY 4.0", SeenOn = new DateOnly(2026, 1, 2),
            },
            Related = ["resources/example"],
            Sources = [new Source { Title = "A “source”", Mark = Mark.Secondary }],
        };
        var id = Guid.CreateVersion7();
        await host.WithAsync<KnowledgeHubDbContext>(async db =>
        {
            var entry = new Entry { Id = id, Kind = EntryKind.Resource, Slug = Desk.Unique("whole"), CreatedAt = DateTimeOffset.UtcNow, Type = "report", Facts = facts, Audience = ["parents"], Countries = ["LT"], Mark = Mark.Secondary, Texts = [new EntryText { EntryId = id, Language = "en", Title = "Example", Summary = "Example.", Body = "Line\n\n- a\n", EditedAt = SavedMoment.Of(DateTimeOffset.UtcNow) }] };
            await new EntryWriter(db, TimeProvider.System).RecordAsync(entry, "test", "", CancellationToken.None);
            await db.SaveChangesAsync();
        });
        using var answer = await desk.SendAsync(id, await desk.FormAsync(id));
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var revisions = await desk.RevisionsAsync(id);
        revisions.Should().HaveCount(2);
        revisions[1].Snapshot.Should().BeEquivalentTo(revisions[0].Snapshot);
        (await desk.ReadAsync(id)).Date.Should().Be(new DateOnly(2021, 1, 1));
    }

    [Theory]
    [InlineData("SourceUrls", "javascript:alert(1)", "Write a whole web address")]
    [InlineData("Slug", "Not A Slug", "Use small letters")]
    [InlineData("Slug", "../etc", "Use small letters")]
    [InlineData("Mark", "", "Say how sure it is")]
    [InlineData("Title", "", "Write a title")]
    [InlineData("Date", "2024-13", "Write a date")]
    public async Task Post_WhenAFieldIsWrong_SaysSoAndKeepsWhatWasTyped(string field, string value, string said)
    {
        using var desk = await Desk.OpenAsync(host);
        var id = await desk.MakeAsync(Desk.Unique("wrong"));
        var form = await desk.FormAsync(id);
        form["Body"] = "Typed with care & not lost";
        form[field] = value;
        using var answer = await desk.SendAsync(id, form);
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        var page = await answer.Content.ReadAsStringAsync();
        page.Should().Contain(said).And.Contain("role=\"alert\"");
        Desk.Read(page)["Body"].Should().Be("Typed with care & not lost");
        (await desk.RevisionsAsync(id)).Should().HaveCount(1);
    }

    [Fact]
    public async Task Post_WhenTheSlugChanges_LeavesARedirectAndTakesItBack()
    {
        using var desk = await Desk.OpenAsync(host);
        var (first, second) = (Desk.Unique("first"), Desk.Unique("second"));
        var id = await desk.MakeAsync(first);
        await MoveAsync(second);
        (await RedirectsAsync(id)).Should().Equal(first);
        await MoveAsync(first);
        (await RedirectsAsync(id)).Should().Equal(second);

        // What another entry has or had is refused.
        var other = await desk.MakeAsync(Desk.Unique("other"));
        foreach (var taken in new[] { first, second })
        {
            var form = await desk.FormAsync(other);
            form["Slug"] = taken;
            using var answer = await desk.SendAsync(other, form);
            (await answer.Content.ReadAsStringAsync()).Should().Contain("Another entry has this address");
        }

        async Task MoveAsync(string slug)
        {
            var form = await desk.FormAsync(id);
            form["Slug"] = slug;
            using var answer = await desk.SendAsync(id, form);
            answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
            (await desk.ReadAsync(id)).Slug.Should().Be(slug);
        }
    }

    [Fact]
    public async Task Post_WhenTheOriginalChanges_TranslationIsOlderUntilSaidToBeUpToDate()
    {
        using var desk = await Desk.OpenAsync(host);
        var id = await desk.MakeAsync(Desk.Unique("older"));
        var greek = await desk.FormAsync(id, "el");
        (greek["Title"], greek["Summary"]) = ("Παράδειγμα", "Περίληψη.");
        await desk.SendAsync(id, greek, text: "el");
        LanguageState.Of(await desk.ReadAsync(id), "el").State.Should().Be(TextState.Current);

        var english = await desk.FormAsync(id);
        english["Body"] = "First words of a longer example.";
        await desk.SendAsync(id, english);
        LanguageState.Of(await desk.ReadAsync(id), "el").State.Should().Be(TextState.Older);
        var page = await desk.GetAsync(Desk.Path(id, "el"));
        page.Should().Contain("<ins>").And.Contain("What changed in the original");
        (await desk.GetAsync($"/en/knowledge/desk?state=Older&in=el&q={(await desk.ReadAsync(id)).Slug}")).Should().Contain(id.ToString());

        var follow = await desk.FormAsync(id, "el");
        follow["IsUpToDate"] = "true";
        await desk.SendAsync(id, follow, text: "el");
        LanguageState.Of(await desk.ReadAsync(id), "el").State.Should().Be(TextState.Current);

        var small = await desk.FormAsync(id);
        (small["Body"], small["IsSmallChange"]) = ("First words of a longer example!", "true");
        await desk.SendAsync(id, small);
        LanguageState.Of(await desk.ReadAsync(id), "el").State.Should().Be(TextState.Current);
    }

    [Fact]
    public async Task Post_MarkdownWithScript_RendersNone()
    {
        using var desk = await Desk.OpenAsync(host);
        var token = Html.AntiforgeryToken(await desk.GetAsync("/en/knowledge/desk/new/news"));
        using var body = new FormUrlEncodedContent(new Dictionary<string, string> { ["text"] = "**bold** <script>alert(1)</script> <style>p{}</style> <img src=x onerror=alert(1)> [a](javascript:alert(1)) [b](hub:resources/x)", ["__RequestVerificationToken"] = token });
        using var answer = await desk.Client.PostAsync(new Uri("/el/knowledge/desk/markdown", UriKind.Relative), body);
        var html = await answer.Content.ReadAsStringAsync();
        html.Should().Contain("<strong>bold</strong>").And.Contain("href=\"/el/knowledge/resources/x\"").And.NotContain("<script").And.NotContain("<style").And.NotContain("<img").And.NotContain("href=\"javascript");
        using var forged = new FormUrlEncodedContent(new Dictionary<string, string> { ["text"] = "x" });
        using var refused = await desk.Client.PostAsync(new Uri("/el/knowledge/desk/markdown", UriKind.Relative), forged);
        refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("event")]
    [InlineData("resource")]
    [InlineData("organisation")]
    [InlineData("question")]
    [InlineData("material")]
    [InlineData("page")]
    public async Task Get_EditPageOfEachKind_HasNoTextWithoutKey(string name)
    {
        using var desk = await Desk.OpenAsync(host);
        var kind = Enum.Parse<EntryKind>(name, ignoreCase: true);
        var draft = NewEntry.Make(kind, kind == EntryKind.Resource ? "report" : EntryTypes.Of(kind), Desk.Unique(name), new NewEntry("123", "en", Mark.Verified, "2024-10"), DateTimeOffset.UtcNow);
        await host.WithAsync<KnowledgeHubDbContext>(async db =>
        {
            await new EntryWriter(db, TimeProvider.System).RecordAsync(draft, "1", "", CancellationToken.None);
            await db.SaveChangesAsync();
        });
        var page = await desk.GetAsync($"/qps-ploc/knowledge/desk/edit/{draft.Id}?text=lt");
        page.Should().Contain("⟦").And.NotContain(">Field.").And.NotContain(">Hint.").And.NotContain("⟦Field.").And.NotContain(">Action.").And.NotContain("style=\"").And.NotContain("onclick=");
    }

    private async Task<IReadOnlyList<string>> RedirectsAsync(Guid id)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<KnowledgeHubDbContext>().Redirects.Where(r => r.EntryId == id).Select(r => r.Slug).ToListAsync();
    }
}
