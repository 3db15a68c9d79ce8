using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Cesagram.ChatAnalysis.MeasureAgreement;
using Cesagram.Postgres;
using Cesagram.Tests.Accounts;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.LiveWarnings;

/// <summary>A wrong decision is taken back by who made it or by a supervisor, and stays in the history.</summary>
[Collection(HostCollection.Name)]
public class ReopenWarningTests(RunningHost host)
{
    private const string Reason = "She asks where he lives.";
    private const string Again = "The second half was not read.";

    [Fact]
    public async Task Reopen_BySomebodyElsesSupervisor_OpensIt_AndKeepsWhatWasDecided()
    {
        var (unit, client, id) = await OneWarning.MakeAsync(host);
        var (analyst, other) = (await OneWarning.AnalystAsync(host, unit), await OneWarning.AnalystAsync(host, unit));
        var supervisor = await People.SignInAsync(host, await People.AddAsync(host, ["Supervisor"], unit));
        (await supervisor.SendAsync($"/en/analysis/warnings/{id}?handler=Reopen", ("Revision", "0"), ("Reason", Again))).Page.Should().Contain("not decided, so there is nothing to reopen");
        await DecideAsync(analyst, id, 0, "dismiss");
        (await other.GetAsync($"/en/analysis/warnings/{id}")).Page.Should().NotContain("Reopen this warning");
        (await other.SendAsync("/en/analysis/warnings", $"/en/analysis/warnings/{id}?handler=Reopen", [("Revision", "1"), ("Reason", Again)])).Page.Should().Contain("A supervisor, or the person who decided");
        (await supervisor.SendAsync($"/en/analysis/warnings/{id}?handler=Reopen", ("Revision", "1"), ("Reason", " "))).Page.Should().Contain("Say why");
        (await supervisor.SendAsync($"/en/analysis/warnings/{id}?handler=Reopen", ("Revision", "1"), ("Reason", Again))).Status.Should().Be(HttpStatusCode.Redirect);
        (await supervisor.GetAsync($"/en/analysis/warnings/{id}")).Page.Should().Contain("open again").And.Contain("<strong>Reopened</strong>").And.Contain(Again).And.Contain(Reason);
        var answer = await client.GetFromJsonAsync<JsonElement>(Live.At($"/api/warnings/{id}"));
        answer.GetProperty("warning").GetProperty("status").GetString().Should().Be("open");
        answer.GetProperty("warning").GetProperty("outcome").ValueKind.Should().Be(JsonValueKind.Null);
        answer.GetProperty("decisions").EnumerateArray().Select(one => one.GetProperty("outcome").GetString()).Should().Equal("dismiss", "reopened");
        await OneWarning.WithAsync(host, unit, async db =>
        {
            (await db.Decisions.Where(d => d.WarningId == id).ToListAsync()).Should().OnlyContain(d => !Encoding.UTF8.GetString(d.SealedReason).Contains("half", StringComparison.Ordinal));
            (await db.WarningEvents.Where(e => e.WarningId == id).OrderBy(e => e.Number).Select(e => e.Type).ToListAsync()).Should().Equal("raised", "decided", "reopened");
        });
        await host.WithAsync<AuditReader>(async audit => (await audit.ListAsync(unit, new AuditChoice { Name = "warning-reopened" }, 0, 50)).Rows
            .Should().ContainSingle(row => row.Details.Contains("\"outcome\":\"dismiss\"", StringComparison.Ordinal) && !row.Details.Contains("half", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Reopen_WhereTheUnitWantsTwo_AsksForTwoAnew_AndOnlyWhatFollowsCounts()
    {
        var (unit, client, id) = await OneWarning.MakeAsync(host, settings => settings.SecondReader = true);
        var (first, second) = (await OneWarning.AnalystAsync(host, unit), await OneWarning.AnalystAsync(host, unit));
        await DecideAsync(first, id, 0, "dismiss");
        await DecideAsync(second, id, 1, "dismiss");
        // The first of two did not decide it.
        (await first.CallAsync(HttpMethod.Post, $"/api/warnings/{id}/reopening", new { reason = Again }, "\"2\"")).Status.Should().Be(HttpStatusCode.Forbidden);
        (await second.CallAsync(HttpMethod.Post, $"/api/warnings/{id}/reopening", new { reason = Again })).Status.Should().Be(HttpStatusCode.PreconditionRequired);
        (await second.CallAsync(HttpMethod.Post, $"/api/warnings/{id}/reopening", new { reason = Again }, "\"1\"")).Status.Should().Be(HttpStatusCode.PreconditionFailed);
        (await second.CallAsync(HttpMethod.Post, $"/api/warnings/{id}/reopening", new { reason = new string('x', 2001) }, "\"2\"")).Status.Should().Be(HttpStatusCode.BadRequest);
        (await second.CallAsync(HttpMethod.Post, $"/api/warnings/{id}/reopening", new { reason = Again }, "\"2\"")).Status.Should().Be(HttpStatusCode.OK);
        await AgreeAsync(unit, pairs: 0, confirmed: 0, dismissed: 0);
        var supervisor = await People.SignInAsync(host, await People.AddAsync(host, ["Supervisor", "Analyst"], unit));
        (await supervisor.GetAsync("/api/warnings/labelled")).Page.Should().BeEmpty();
        await DecideAsync(second, id, 3, "confirm");
        (await client.GetFromJsonAsync<JsonElement>(Live.At($"/api/warnings/{id}"))).GetProperty("warning").GetProperty("status").GetString().Should().Be("secondreading");
        // The second reader sees what no longer stands, and not what stands now.
        var page = (await first.GetAsync($"/en/analysis/warnings/{id}")).Page;
        page.Should().Contain("<strong>Reopened</strong>").And.Contain("name=\"Outcome\"").And.NotContain("<strong>Confirmed</strong>,");
        await DecideAsync(first, id, 4, "confirm");
        await AgreeAsync(unit, pairs: 1, confirmed: 1, dismissed: 0);
        (await supervisor.GetAsync("/api/warnings/labelled")).Page.Should().Contain("grooming");
    }

    private Task AgreeAsync(Guid unit, int pairs, int confirmed, int dismissed) => host.WithAsync<AgreementReport>(async report =>
    {
        var found = await report.RunAsync(unit, DateTimeOffset.UtcNow.AddDays(-1), default);
        (found.Readers.Pairs, found.Rows.Sum(row => row.Confirmed), found.Rows.Sum(row => row.Dismissed)).Should().Be((pairs, confirmed, dismissed));
    });

    private static async Task DecideAsync(Visitor visitor, Guid id, int revision, string outcome)
    {
        var (status, answer) = await visitor.CallAsync(HttpMethod.Post, $"/api/warnings/{id}/decisions", new { outcome, reason = Reason }, $"\"{revision}\"");
        status.Should().Be(HttpStatusCode.OK, answer.ToString());
    }
}
