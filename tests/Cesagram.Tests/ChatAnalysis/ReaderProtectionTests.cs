using System.Net;
using Cesagram.Accounts;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.EraseTranscript;
using Cesagram.ChatAnalysis.ProtectReader;
using Cesagram.Postgres;
using Cesagram.Tests.Hosting;

namespace Cesagram.Tests.ChatAnalysis;

/// <summary>Text that is hidden until it is asked for, times that only their reader sees, and transcripts handed over.</summary>
[Collection(HostCollection.Name)]
public class ReaderProtectionTests(RunningHost host)
{
    [Fact]
    public async Task Get_ReportPage_HidesEveryTextFromEverybodyUntilAskedFor()
    {
        using var client = host.Api();
        var id = (await Submitting.SubmitAsync(client, Submitting.Chat())).Id();
        using var analyst = new Visitor(await host.SignedInAsync("analyst"));
        var page = (await analyst.GetAsync($"/en/analysis/transcripts/{id}/1")).Page;
        page.Split("<p class=\"text\" dir=\"auto\" inert").Should().HaveCount(3);
        page.Should().Contain("reveal=true");
        (await analyst.GetAsync($"/en/analysis/transcripts/{id}/1?reveal=true")).Page.Should().NotContain(" inert");
    }

    [Fact]
    public async Task Post_ReadingTime_IsCountedForThePersonAlone()
    {
        using var client = host.Api();
        var id = (await Submitting.SubmitAsync(client, Submitting.Chat())).Id();
        using var analyst = new Visitor(await host.SignedInAsync("analyst"));
        await analyst.SendAsync("/en/analysis/reading", "/en/analysis/reading?handler=Forget", []);
        foreach (var seconds in (string[])["30", "45"])
        {
            var answer = await analyst.SendAsync("/en/analysis/reading", "/en/analysis/reading?handler=Time", [("seconds", seconds)]);
            answer.Status.Should().Be(HttpStatusCode.OK);
        }

        foreach (var seconds in (string[])["0", "-5", "301", "many"])
        {
            (await analyst.SendAsync("/en/analysis/reading", "/en/analysis/reading?handler=Time", [("seconds", seconds)])).Status.Should().Be(HttpStatusCode.BadRequest);
        }

        (await analyst.GetAsync($"/en/analysis/transcripts/{id}/1")).Page.Should().Contain("Text shown: 2 min today, 2 min this week.");
        foreach (var role in (string[])["supervisor", "administrator"])
        {
            using var other = new Visitor(await host.SignedInAsync(role));
            foreach (var path in (string[])["/en/analysis/reading", "/en/analysis/reading?name=analyst", $"/en/analysis/transcripts/{id}/1"])
            {
                (await other.GetAsync(path)).Page.Should().Contain("Text shown: 0 min today, 0 min this week.");
            }
        }
    }

    [Fact]
    public async Task Post_ReadingTimeWithoutToken_IsRefused()
    {
        using var analyst = await host.SignedInAsync("analyst");
        using var body = new FormUrlEncodedContent(new Dictionary<string, string> { ["seconds"] = "30" });
        using var answer = await analyst.PostAsync(new Uri("/en/analysis/reading?handler=Time", UriKind.Relative), body);
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Post_Break_IsThePersonsOwnAndOnlyOneOfTheList()
    {
        using var client = host.Api();
        var id = (await Submitting.SubmitAsync(client, Submitting.Chat())).Id();
        using var supervisor = new Visitor(await host.SignedInAsync("supervisor"));
        using var administrator = new Visitor(await host.SignedInAsync("administrator"));
        (await supervisor.SendAsync("/en/analysis/reading", ("minutes", "7"))).Page.Should().Contain("Choose one of the times");
        (await supervisor.SendAsync("/en/analysis/reading", ("minutes", "45"))).Status.Should().Be(HttpStatusCode.Redirect);
        (await supervisor.GetAsync("/en/analysis/reading")).Page.Should().Contain("Saved.");
        (await supervisor.GetAsync($"/en/analysis/transcripts/{id}/1")).Page.Should().Contain("data-break-after=\"45\"");
        (await administrator.GetAsync($"/en/analysis/transcripts/{id}/1")).Page.Should().Contain("data-break-after=\"30\"");
    }

    [Fact]
    public async Task Sweep_AfterThirtyFiveDays_ErasesTimes()
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        const string Name = "ann-example";
        await host.WithAsync<ChatAnalysisDbContext>(async db =>
        {
            await using var transaction = await db.BeginUnitTransactionAsync(AccountsModule.DemoUnit);
            db.Exposures.AddRange([.. new[] { 0, 34, 35, 90 }.Select(days => new ReaderExposure { UnitId = AccountsModule.DemoUnit, UserName = Name, Day = today.AddDays(-days), Seconds = 60 })]);
            db.ReaderChoices.Add(new ReaderChoice { UnitId = AccountsModule.DemoUnit, UserName = Name, BreakMinutes = 15, UsedOn = today.AddDays(-401) });
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
        });
        await host.WithAsync<RetentionSweeper>(sweeper => sweeper.SweepAsync(CancellationToken.None));
        await host.WithAsync<ReadingTimes>(async times =>
        {
            (await times.DaysAsync(AccountsModule.DemoUnit, Name, CancellationToken.None)).Select(day => day.Day).Should().Equal(today, today.AddDays(-34));
            (await times.OfAsync(AccountsModule.DemoUnit, Name, CancellationToken.None)).BreakMinutes.Should().Be(30);
            (await times.DaysAsync(RunningHost.OtherUnit, Name, CancellationToken.None)).Should().BeEmpty();
        });
    }

    [Fact]
    public async Task HandOver_WithANote_IsInListAndCustodyUntilAColleagueTakesItUp()
    {
        using var client = host.Api();
        var id = (await Submitting.SubmitAsync(client, Submitting.Chat())).Id();
        using var analyst = new Visitor(await host.SignedInAsync("analyst"));
        using var supervisor = new Visitor(await host.SignedInAsync("supervisor"));
        var (report, handover) = ($"/en/analysis/transcripts/{id}/1", $"/en/analysis/transcripts/{id}/hand-over");
        var tooLong = await analyst.SendAsync(report, handover, [("note", new string('x', 1001))]);
        tooLong.Page.Should().Contain("Shorten the note.").And.Contain(new string('x', 1001));
        (await analyst.SendAsync(report, handover, [("note", "please <b>read</b> from the end")])).Page.Should().Be("/en/analysis");
        (await analyst.SendAsync(handover, handover, [])).Page.Should().Contain("handed over already");

        (await supervisor.GetAsync("/en/analysis")).Page.Should().Contain("Handed over by analyst");
        var waiting = (await supervisor.GetAsync(report)).Page;
        waiting.Should().Contain("waiting for a colleague").And.Contain("please <b>read</b> from the end", "the test reads it decoded").And.Contain("Handed over to a colleague");
        (await supervisor.SendAsync(report, $"{handover}?handler=TakeUp", [])).Status.Should().Be(HttpStatusCode.Redirect);
        var taken = (await supervisor.GetAsync(report)).Page;
        taken.Should().Contain("taken up by supervisor").And.NotContain("waiting for a colleague");
        await host.WithAsync<AuditReader>(async audit =>
        {
            var rows = (await audit.ListAsync(AccountsModule.DemoUnit, new AuditChoice { Subject = $"transcript:{id}" }, 0, 100)).Rows;
            rows.Where(row => row.Name is "handed-over" or "taken-up").Select(row => (row.Name, row.Actor)).Should().Equal(("taken-up", "supervisor"), ("handed-over", "analyst"));
            rows.Should().NotContain(row => (row.Reason + row.Details).Contains("please", StringComparison.Ordinal), "a note may name people");
        });
        await host.WithAsync<TranscriptEraser>(eraser => eraser.EraseAsync(AccountsModule.DemoUnit, Guid.Parse(id), "supervisor", "asked for", CancellationToken.None));
        await host.WithAsync<Handovers>(async handovers => (await handovers.ListAsync(AccountsModule.DemoUnit, Guid.Parse(id), CancellationToken.None)).Should().ContainSingle().Which.Note.Should().BeNull());
    }

    [Fact]
    public async Task HandOver_OfAnotherUnitsTranscript_ReachesNothing()
    {
        using var others = host.Api(RunningHost.OtherSecret);
        var id = (await Submitting.SubmitAsync(others, Submitting.Chat())).Id();
        using var analyst = new Visitor(await host.SignedInAsync("analyst"));
        foreach (var path in (string[])["hand-over", "rescore"])
        {
            await analyst.SendAsync("/en/analysis/reading", $"/en/analysis/transcripts/{id}/{path}", []);
        }

        (await analyst.GetAsync($"/en/analysis/transcripts/{id}/hand-over")).Status.Should().Be(HttpStatusCode.NotFound);
        await host.WithAsync<Handovers>(async handovers => (await handovers.ListAsync(RunningHost.OtherUnit, Guid.Parse(id), CancellationToken.None)).Should().BeEmpty());
        await host.WithAsync<AuditReader>(async audit =>
            (await audit.ListAsync(RunningHost.OtherUnit, new AuditChoice { Subject = $"transcript:{id}" }, 0, 100)).Rows.Should().NotContain(row => row.Actor == "analyst"));
    }
}
