using System.Net;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.Tests.Accounts;
using Cesagram.Tests.ChatAnalysis;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.LiveWarnings;

/// <summary>What the page of a warning says once it is decided.</summary>
[Collection(HostCollection.Name)]
public class DecidedPageTests(RunningHost host)
{
    private const string Reason = "He asks when she leaves.";

    [Theory]
    [InlineData("escalate", true)]
    [InlineData("confirm", true)]
    [InlineData("dismiss", false)]
    public async Task Decided_WithSignsOfGoingMissing_KeepsTheNumbersToCallUnlessDismissed(string outcome, bool keeps)
    {
        var (unit, _, id) = await OneWarning.MakeAsync(host);
        await OneWarning.WithAsync(host, unit, async db =>
        {
            await db.Warnings.Where(w => w.Id == id).ExecuteUpdateAsync(set => set.SetProperty(w => w.GoingMissing, true));
            await db.Database.CommitTransactionAsync();
        });
        var analyst = await OneWarning.AnalystAsync(host, unit);
        await DecideAsync(analyst, id, outcome);
        var page = (await analyst.GetAsync($"/en/analysis/warnings/{id}")).Page;
        (page.Contains("panel urgent-first", StringComparison.Ordinal), page.Contains("href=\"tel:112\"", StringComparison.Ordinal), page.Contains("116 000", StringComparison.Ordinal)).Should().Be((keeps, keeps, keeps));
    }

    [Fact]
    public async Task List_OfDecidedWarnings_SaysWhenAndByWhom_AndThePageStopsItsClock()
    {
        var (unit, _, id) = await OneWarning.MakeAsync(host);
        var user = await People.AddAsync(host, ["Analyst"], unit);
        var analyst = await People.SignInAsync(host, user);
        (await analyst.GetAsync($"/en/analysis/warnings/{id}")).Page.Should().Contain("<dt>Waiting for</dt>");
        await DecideAsync(analyst, id, "escalate");
        foreach (var status in (string[])["decided", "escalated"])
        {
            (await analyst.GetAsync($"/en/analysis/warnings?status={status}")).Page.Should().Contain("<th scope=\"col\">Decided</th>").And.NotContain("Waiting for")
                .And.MatchRegex($"<span class=\"nowrap\"><time [^>]+>[^<]+</time></span>, <bdi>{user.UserName}</bdi>");
        }

        (await analyst.GetAsync("/en/analysis/warnings?status=all")).Page.Should().Contain("Waiting for</th>").And.MatchRegex("Decided</span> *<span class=\"nowrap\"><time ");
        (await analyst.GetAsync($"/en/analysis/warnings/{id}")).Page.Should().NotContain("Waiting for").And.MatchRegex($"<dt>Decided</dt><dd><time [^>]+>[^<]+</time>, <bdi>{user.UserName}</bdi> *</dd>");
    }

    [Fact]
    public async Task Warning_WhoseTranscriptIsInACase_LeadsThere_AndTheCaseLeadsBack()
    {
        var (unit, _, id) = await OneWarning.MakeAsync(host, settings => settings.HideScore = true);
        var analyst = await OneWarning.AnalystAsync(host, unit);
        var transcript = Guid.Empty;
        await OneWarning.WithAsync(host, unit, async db => transcript = await db.Warnings.Where(w => w.Id == id).Select(w => w.TranscriptId).SingleAsync());
        var (to, reference) = (await CasePages.OpenAsync(host, unit), "");
        await OneWarning.WithAsync(host, unit, async db => reference = await db.Cases.Where(c => c.Id == to).Select(c => c.Reference).SingleAsync());
        Count((await analyst.GetAsync($"/en/analysis/warnings/{id}")).Page, "Add to a case").Should().Be(1);
        await host.WithAsync<CaseTranscripts>(async transcripts => (await transcripts.AddAsync(unit, to, transcript, "analyst", CancellationToken.None)).Should().BeTrue());
        (await analyst.GetAsync($"{CasePages.Root}/{to}")).Page.Should().Contain($"href=\"/en/analysis/warnings/{id}\">Warning: Open</a>").And.Contain("hidden until you decide");
        foreach (var isDecided in (bool[])[false, true])
        {
            var page = (await analyst.GetAsync($"/en/analysis/warnings/{id}")).Page;
            Count(page, $"href=\"{CasePages.Root}/{to}\">In case {reference}</a>").Should().Be(1);
            page.Should().NotContain("Add to a case");
            if (!isDecided)
            {
                await DecideAsync(analyst, id, "confirm");
            }
        }

        (await analyst.GetAsync($"{CasePages.Root}/{to}")).Page.Should().Contain($"href=\"/en/analysis/warnings/{id}\">Warning: Confirmed</a>");
    }

    [Fact]
    public async Task Case_OfAMissingPerson_ShowsWhomToCall_AndReadingFirstComesFirst()
    {
        var visitor = await CasePages.VisitorAsync(host);
        var (plain, missing) = (await CasePages.OpenAsync(visitor), await CasePages.OpenAsync(visitor, ("Form.MissingPerson", "true")));
        (await visitor.GetAsync($"{CasePages.Root}/{plain}")).Page.Should().NotContain("tel:112\"").And.Contain($"<a class=\"button quiet\" href=\"{CasePages.Root}/{plain}/triage\">");
        (await visitor.GetAsync($"{CasePages.Root}/{missing}")).Page.Should().Contain("class=\"help-first\"").And.Contain("tel:112\"").And.Contain($"<a class=\"button\" href=\"{CasePages.Root}/{missing}/triage\">");
        await CasePages.InUnitAsync(host, db => db.Cases.Where(c => c.Id == missing).ExecuteUpdateAsync(set => set.SetProperty(c => c.Status, CaseStatus.Closed)));
        (await visitor.GetAsync($"{CasePages.Root}/{missing}")).Page.Should().NotContain("class=\"help-first\"");
    }

    [Fact]
    public async Task Decided_AfterTwoReaders_ShowsResultThenHistoryThenWhatToDo()
    {
        var (unit, _, id) = await OneWarning.MakeAsync(host, settings => settings.SecondReader = true);
        var (first, second) = (await OneWarning.AnalystAsync(host, unit), await OneWarning.AnalystAsync(host, unit));
        await DecideAsync(first, id, "confirm", "First reason.");
        await DecideAsync(second, id, "confirm", "Second reason.", "1");
        var page = (await second.GetAsync($"/en/analysis/warnings/{id}")).Page;
        string[] order = ["class=\"decided\"", "Second reason.", "Decided earlier", "First reason.", "What now?", "Add to a case", "Reopen this warning"];
        order.Select(part => page.IndexOf(part, StringComparison.Ordinal)).Should().BeInAscendingOrder().And.NotContain(-1);
        page.Should().MatchRegex("</time> *<span class=\"hint\">· messages then: ");
        Count(page, "Second reason.").Should().Be(1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Decide_AgainInAnotherWindow_SaysThatItWasOneself_AndKeepsWhatWasChosen(bool secondReader)
    {
        var (unit, _, id) = await OneWarning.MakeAsync(host, settings => settings.SecondReader = secondReader);
        var analyst = await OneWarning.AnalystAsync(host, unit);
        await DecideAsync(analyst, id, "confirm");
        var (_, page) = await analyst.SendAsync("/en/analysis/warnings", $"/en/analysis/warnings/{id}?handler=Decide", [("Revision", "0"), ("Outcome", "dismiss"), ("Reason", "They rehearse a play.")]);
        page.Should().Contain("You decided already, in another window.").And.NotContain("Somebody").And.Contain("<strong>Dismiss</strong>").And.Contain("They rehearse a play.");
    }

    private static int Count(string page, string part) => page.Split(part).Length - 1;

    private static async Task DecideAsync(Visitor visitor, Guid id, string outcome, string reason = Reason, string revision = "0") =>
        (await visitor.SendAsync("/en/analysis/warnings", $"/en/analysis/warnings/{id}?handler=Decide", [("Revision", revision), ("Outcome", outcome), ("Reason", reason)])).Status.Should().Be(HttpStatusCode.Redirect);
}
