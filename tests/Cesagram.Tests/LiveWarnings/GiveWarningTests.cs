using System.Net;
using System.Text.Json;
using Cesagram.Accounts.ManagePeople;
using Cesagram.Postgres;
using Cesagram.Tests.Accounts;
using Cesagram.Tests.Hosting;

namespace Cesagram.Tests.LiveWarnings;

/// <summary>A warning goes to a colleague by name.</summary>
[Collection(HostCollection.Name)]
public class GiveWarningTests(RunningHost host)
{
    [Fact]
    public async Task Give_ToAColleague_IsWithHim_AndTheTrailNamesBoth()
    {
        var (unit, _, id) = await OneWarning.MakeAsync(host);
        var (giver, taker) = (await People.AddAsync(host, ["Analyst"], unit), await People.AddAsync(host, ["Analyst"], unit));
        var visitor = await People.SignInAsync(host, giver);
        await People.SignInAsync(host, taker);
        (await visitor.GetAsync($"/en/analysis/warnings/{id}")).Page.Should().Contain("Give to…").And.Contain($"<option value=\"{taker.UserName}\">").And.NotContain($"<option value=\"{giver.UserName}\">");
        (await visitor.SendAsync($"/en/analysis/warnings/{id}?handler=Give", ("Revision", "0"), ("Name", $" {taker.UserName!.ToUpperInvariant()} "))).Status.Should().Be(HttpStatusCode.Redirect);
        (await visitor.GetAsync($"/en/analysis/warnings/{id}")).Page.Should().Contain($"The warning is with {taker.UserName} now.").And.Contain($"<bdi>{taker.UserName}</bdi>")
            .And.Contain($"given by {giver.UserName}, <time");
        await host.WithAsync<AuditReader>(async audit => (await audit.ListAsync(unit, new AuditChoice { Name = "warning-assigned" }, 0, 50)).Rows
            .Should().ContainSingle(row => row.Actor == giver.UserName && row.Details.Contains($"\"assignedTo\":\"{taker.UserName}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Give_ByTheApi_TakesNamesOfTheUnitOnly()
    {
        var (unit, _, id) = await OneWarning.MakeAsync(host);
        var taker = await People.AddAsync(host, ["Analyst"], unit);
        var visitor = await OneWarning.AnalystAsync(host, unit);
        var at = $"/api/warnings/{id}/assignment";
        // Not yet known: who never signed in, is of another unit, or does not exist.
        foreach (var name in (string[])[taker.UserName!, "analyst", "nobody-knows", " "])
        {
            var (status, problem) = await visitor.CallAsync(HttpMethod.Put, at, new { to = name });
            status.Should().Be(HttpStatusCode.BadRequest);
            problem.GetProperty("detail").GetString().Should().Contain("must sign in once first");
        }

        await People.SignInAsync(host, taker);
        var (done, answer) = await visitor.CallAsync(HttpMethod.Put, at, new { to = taker.UserName }, "\"0\"");
        done.Should().Be(HttpStatusCode.OK);
        answer.GetProperty("warning").GetProperty("assignedTo").GetString().Should().Be(taker.UserName);
        (await visitor.CallAsync(HttpMethod.Put, at, new { to = (string?)null }, "\"0\"")).Status.Should().Be(HttpStatusCode.PreconditionFailed);
        (_, answer) = await visitor.CallAsync(HttpMethod.Put, at, new { to = (string?)null }, "\"1\"");
        answer.GetProperty("warning").GetProperty("assignedTo").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task Give_ToAnUnknownName_SaysSoBesideTheFieldAndKeepsWhatWasTyped()
    {
        var (unit, _, id) = await OneWarning.MakeAsync(host);
        var visitor = await OneWarning.AnalystAsync(host, unit);
        var (_, page) = await visitor.SendAsync($"/en/analysis/warnings/{id}?handler=Give", ("Revision", "0"), ("Name", "nobody-knows"));
        page.Should().Contain("Nobody of your unit has signed in under this name").And.Contain("value=\"nobody-knows\"");
    }

    [Fact]
    public async Task Give_ToWhoCannotOpenIt_IsRefused()
    {
        var (unit, _, id) = await OneWarning.MakeAsync(host);
        var (editor, gone) = (await People.AddAsync(host, ["Editor"], unit), await People.AddAsync(host, ["Analyst"], unit));
        var visitor = await OneWarning.AnalystAsync(host, unit);
        await People.SignInAsync(host, editor);
        await People.SignInAsync(host, gone);
        var admin = await People.AddAsync(host, ["Administrator"], unit);
        await host.WithAsync<PeopleDesk>(async desk => (await desk.LockAsync(new Administrator(admin.Id, admin.UserName!, unit), gone.Id, "on leave", default)).Should().Be(PersonAnswer.Done));

        foreach (var name in (string[])[editor.UserName!, gone.UserName!])
        {
            (await visitor.CallAsync(HttpMethod.Put, $"/api/warnings/{id}/assignment", new { to = name })).Status.Should().Be(HttpStatusCode.BadRequest);
            (await visitor.GetAsync($"/en/analysis/warnings/{id}")).Page.Should().NotContain($"<option value=\"{name}\">");
        }
    }

    [Fact]
    public async Task Assign_WithoutSayingTo_ChangesNothing()
    {
        var (unit, _, id) = await OneWarning.MakeAsync(host);
        var visitor = await OneWarning.AnalystAsync(host, unit);

        var (status, problem) = await visitor.CallAsync(HttpMethod.Put, $"/api/warnings/{id}/assignment", new { });

        status.Should().Be(HttpStatusCode.BadRequest);
        problem.GetProperty("detail").GetString().Should().Contain("missing");
    }
}
