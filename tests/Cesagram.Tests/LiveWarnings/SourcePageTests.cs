using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Cesagram.Accounts;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepSources;
using Cesagram.ChatAnalysis.RaiseWarning;
using Cesagram.ChatAnalysis.WorkWarnings;
using Cesagram.Postgres;
using Cesagram.Tests.Accounts;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.LiveWarnings;

/// <summary>Sources, their limits and what those would have done; settings of the unit and the mail that gathers warnings.</summary>
[Collection(HostCollection.Name)]
public class SourcePageTests(RunningHost host)
{
    private static readonly (string, string)[] Form =
    [
        ("Form.Title", "Chat helpline"), ("Form.Code", "chat-helpline"), ("Form.LegalBasis", "vital-interests"), ("Form.Purpose", "suspected-grooming"), ("Form.Days", "30"),
        ("Form.WarnAt", "0.60"), ("Form.UrgentAt", "0,90"), ("Form.MissingAt", "0.5"), ("Form.Enabled", "true"),
    ];

    [Fact]
    public async Task Make_BySupervisor_TakesMessages_AndTheSecondChangeOfTwoAtOnceIsTold()
    {
        var (unit, secret) = await Units.MakeAsync(host);
        var supervisor = await People.SignInAsync(host, await People.AddAsync(host, ["Supervisor"], unit));
        (await supervisor.SendAsync("/en/analysis/sources/new", Form)).Status.Should().Be(HttpStatusCode.Redirect);
        using var client = host.Api(secret);
        var transcript = await Live.SendAsync(client, "chat-helpline", "conversation 17", [new("1", "a", "hello", null, null)]);
        (await supervisor.SendAsync("/en/analysis/sources/new", Form)).Page.Should().Contain("has a source with this code already");
        (await supervisor.SendAsync("/en/analysis/sources/chat-helpline", [.. Form, ("Form.Revision", "0")])).Status.Should().Be(HttpStatusCode.Redirect);
        (await supervisor.SendAsync("/en/analysis/sources/chat-helpline", [.. Form, ("Form.Revision", "0")])).Page.Should().Contain("Somebody changed this at the same time");

        // Found by the id that the sender gave it, which stands nowhere in the database.
        var (status, _) = await supervisor.SendAsync("/en/analysis/sources", ("conversation", "conversation 17"));
        status.Should().Be(HttpStatusCode.Redirect);
        (await supervisor.GetAsync("/en/analysis?channel=live")).Page.Should().Contain("conversation 17").And.Contain($"/analysis/transcripts/{transcript}");
        (await supervisor.SendAsync("/en/analysis/sources", ("conversation", "conversation 18"))).Page.Should().Contain("No conversation has this id");
        await host.WithAsync<AuditReader>(async audit => (await audit.ListAsync(unit, new AuditChoice(), 0, 50)).Rows.Select(row => row.Name)
            .Should().Contain(["source-made", "source-changed", "conversation-opened"]));
    }

    [Theory]
    [InlineData("Form.Code", "Not A Code", "small letters, digits")]
    [InlineData("Form.Title", "", "Give a name")]
    [InlineData("Form.LegalBasis", "nothing", "Choose the legal basis")]
    [InlineData("Form.Days", "99999", "number of days")]
    [InlineData("Form.WarnAt", "1", "between 0.01 and 0.99")]
    [InlineData("Form.UrgentAt", "0.2", "below the limit")]
    [InlineData("Form.MissingAt", "NaN", "between 0.01 and 0.99")]
    public async Task Make_WithSomethingWrong_SaysItBesideTheFieldAndKeepsTheRest(string field, string value, string said)
    {
        var (unit, _) = await Units.MakeAsync(host);
        var supervisor = await People.SignInAsync(host, await People.AddAsync(host, ["Supervisor"], unit));
        var (status, page) = await supervisor.SendAsync("/en/analysis/sources/new", [.. Form.Where(one => one.Item1 != field), (field, value)]);
        status.Should().Be(HttpStatusCode.OK);
        page.Should().Contain(said);
        page.Should().Contain(field == "Form.Title" ? "value=\"chat-helpline\"" : "value=\"Chat helpline\"");
    }

    [Fact]
    public async Task Change_ByAnAnalyst_IsForbidden()
    {
        var (unit, _) = await Units.MakeAsync(host);
        await Live.SourceAsync(host, unit);
        var analyst = await People.SignInAsync(host, await People.AddAsync(host, ["Analyst"], unit));
        (await analyst.SendAsync("/en/analysis/sources", "/en/analysis/sources/new", Form)).Page.Should().Contain("/account/not-allowed");
        (await analyst.GetAsync("/en/analysis/settings")).Status.Should().NotBe(HttpStatusCode.OK);
        await host.WithAsync<SourceKeeper>(async sources => (await sources.ListAsync(unit, default)).Should().ContainSingle());
    }

    [Fact]
    public async Task Simulation_OfALimit_SaysWhatThatLimitWouldHaveDone()
    {
        var (unit, secret) = await Units.MakeAsync(host);
        using var client = host.Api(secret);
        var code = await Live.SourceAsync(host, unit);
        var risky = await Live.SendAsync(client, code, "risky", Live.Sample("whatsapp-android-en.txt"), atOnce: 80);
        await Live.SendAsync(client, code, "ordinary", Live.Sample("whatsapp-android-lt.txt"), atOnce: 80);
        var warning = await Live.WarningAsync(client, risky);
        var source = Guid.Empty;
        await host.WithAsync<SourceKeeper>(async sources => source = (await sources.FindAsync(unit, code, default))!.Id);
        Simulation simulation = null!;
        await Waiting.UntilAsync(async () =>
        {
            await host.WithAsync<ThresholdSimulation>(async run => simulation = await run.RunAsync(unit, source, default));
            return simulation.Conversations == 2 && simulation.Limits[98].Raised == 1;
        });
        simulation.Limits[98].Should().Be(new SimulatedLimit(99, 1, 0, 0));
        await host.WithAsync<WarningDecider>(decider => decider.DecideAsync(
            unit, warning.GetProperty("id").GetGuid(), "ann", false, WarningOutcome.Confirm, "It is one.", RevisionOf(client, warning).Result, default));
        await host.WithAsync<ThresholdSimulation>(async run => simulation = await run.RunAsync(unit, source, default));
        simulation.Limits[60].Should().Be(new SimulatedLimit(61, 1, 1, 0));

        // Whatever was sent in, the raised ones never rise with the limit.
        simulation.Limits.Select(limit => limit.Raised).Should().BeInDescendingOrder();
        var analyst = await People.SignInAsync(host, await People.AddAsync(host, ["Analyst"], unit));
        (await analyst.GetAsync($"/en/analysis/sources/{code}")).Page.Should().Contain("there would have been 1 warnings: 1 that people confirmed")
            .And.Contain("data-row=\"95\"").And.Contain("data-row=\"99\"").And.NotContain("data-row=\"96\"");

        // What is typed has its row, and what is no limit no result.
        var supervisor = await People.SignInAsync(host, await People.AddAsync(host, ["Supervisor"], unit));
        async Task<string> WithAsync(string limit) => (await supervisor.SendAsync(
            $"/en/analysis/sources/{code}", [.. Form.Where(one => one.Item1 is not ("Form.WarnAt" or "Form.Code" or "Form.Title")), ("Form.Code", code), ("Form.Title", ""), ("Form.Revision", "0"), ("Form.WarnAt", limit)])).Page;
        (await WithAsync("0.47")).Should().Contain("<tr class=\"current\" data-row=\"47\" data-typed=\"true\">").And.Contain("With 0.47 there would");
        foreach (var none in (string[])["5", ""])
        {
            (await WithAsync(none)).Should().Contain("between 0.01 and 0.99").And.NotContain("there would have been 1").And.NotContain("class=\"current\"").And.Contain("visibility=\"hidden\"");
        }
    }

    [Fact]
    public async Task Settings_Saved_ShowTheProcedureWithAMissingWarning_AndMailGathersWhatIsOpen()
    {
        var (unit, secret) = await Units.MakeAsync(host);
        var person = await People.AddAsync(host, ["Supervisor", "Analyst"], unit);
        var supervisor = await People.SignInAsync(host, person);
        var (status, _) = await supervisor.SendAsync(
            "/en/analysis/settings", ("Procedure", "Call the officer on duty."), ("DigestMinutes", "1"), ("WarnAt", "0.5"), ("UrgentAt", "0.8"), ("MissingAt", "0.5"), ("Revision", "0"));
        status.Should().Be(HttpStatusCode.Redirect);
        using var client = host.Api(secret);
        var transcript = await Live.SendAsync(client, await Live.SourceAsync(host, unit), "c1", Live.Sample("whatsapp-ios-fr.txt"), atOnce: 80);
        var warning = await Live.WarningAsync(client, transcript, one => one.GetProperty("goingMissing").GetBoolean());
        (await supervisor.GetAsync($"/en/analysis/warnings/{warning.GetProperty("id").GetString()}")).Page.Should().Contain("116000").And.Contain("Call the officer on duty.");
        (await supervisor.GetAsync("/en/analysis/warnings?band=missing")).Page.Should().Contain($"/en/analysis/warnings/{warning.GetProperty("id").GetString()}");

        // The minute is over.
        await host.WithAsync<ChatAnalysisDbContext>(db => db.Database.ExecuteSqlAsync($"update queue.messages set due_at = now() where kind = {MailDigestHandler.Kind} and unit_id = {unit}"));
        var mail = await MailFolder.ReadAsync(host, person.Email!);
        mail.Subject.Should().Be("Open warnings: 1");
        mail.TextBody.Should().Contain("Urgent: 1").And.Contain("going missing: 1").And.Contain("/en/analysis/warnings");
        MailFolder.To(host, person.Email!).Should().HaveCount(1, "who has two roles gets one mail");
    }

    [Fact]
    public async Task View_Kept_IsThereForWhoKeptItOnly()
    {
        var (unit, _) = await Units.MakeAsync(host);
        var (one, other) = (await People.SignInAsync(host, await People.AddAsync(host, ["Analyst"], unit)), await People.SignInAsync(host, await People.AddAsync(host, ["Analyst"], unit)));
        await one.SendAsync("/en/analysis/warnings?handler=KeepView&band=urgent&language=lt", ("name", "Urgent in Lithuanian"));
        (await one.GetAsync("/en/analysis/warnings")).Page.Should().Contain("Urgent in Lithuanian").And.Contain("band=urgent&language=lt");
        (await other.GetAsync("/en/analysis/warnings")).Page.Should().NotContain("Urgent in Lithuanian");
    }

    private static async Task<int> RevisionOf(HttpClient client, JsonElement warning) =>
        (await client.GetFromJsonAsync<JsonElement>(Live.At($"/api/warnings/{warning.GetProperty("id").GetString()}"))).GetProperty("warning").GetProperty("revision").GetInt32();
}
