using System.Net;
using System.Text.Json;
using Cesagram.Accounts;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.EraseTranscript;
using Cesagram.ChatAnalysis.KeepCustody;
using Cesagram.ChatAnalysis.ReadReport;
using Cesagram.Postgres;
using Cesagram.Tests.ChatAnalysis;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.Custody;

/// <summary>Who saw what, what is held and what is erased; over HTTP on the whole platform.</summary>
[Collection(HostCollection.Name)]
public class CustodyTests(RunningHost host)
{
    [Fact]
    public async Task Transcript_HandedInReadAndExported_LeavesARowForEach()
    {
        using var client = host.Api();
        var id = (await Submitting.SubmitAsync(client, Submitting.Chat())).Id();
        using var person = await host.SignedInAsync("analyst");
        await person.GetStringAsync(At($"/en/analysis/transcripts/{id}/1"));
        await client.GetStringAsync(At($"/api/transcripts/{id}/report.csv"));
        await client.GetStringAsync(At($"/api/transcripts/{id}/report"));
        var rows = await RowsAsync(id);
        rows.Should().Contain(row => row.Kind == AuditKinds.Collection && row.Name == "transcript-submitted" && row.Actor == "api:test");
        rows.Should().Contain(row => row.Kind == AuditKinds.Consultation && row.Name == "report-page-read" && row.Actor == "analyst" && row.Details.Contains("\"conversation\":\"1\"", StringComparison.Ordinal));
        rows.Count(row => row.Kind == AuditKinds.Disclosure && row.Name == "report-exported").Should().Be(2);
        (await person.GetStringAsync(At($"/en/analysis/transcripts/{id}/1"))).Should().Contain("Who saw and did what").And.Contain("Page of the report read").And.Contain("Report exported");
    }

    [Fact]
    public async Task AnotherUnit_ThatAsksForATranscript_SeesNothingAndIsNotRecordedAsAReader()
    {
        using var client = host.Api();
        var id = (await Submitting.SubmitAsync(client, Submitting.Chat())).Id();
        var before = (await RowsAsync(id)).Count;
        using var other = host.Api(RunningHost.OtherSecret);
        foreach (var path in (string[])[$"/api/transcripts/{id}", $"/api/transcripts/{id}/report", $"/api/transcripts/{id}/report.csv"])
        {
            using var answer = await other.GetAsync(At(path));
            answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        }

        (await other.GetStringAsync(At("/api/transcripts?take=200"))).Should().NotContain(id);
        (await RowsAsync(id)).Should().HaveCount(before);
        var theirs = await WithAuditAsync(audit => audit.ListAsync(RunningHost.OtherUnit, new AuditChoice { Subject = $"transcript:{id}" }, 0, 10));
        theirs.Total.Should().Be(0);
    }

    [Fact]
    public async Task PagesAndQueue_InAnotherUnitsName_ReachNothing()
    {
        using var client = host.Api();
        var id = (await Submitting.SubmitAsync(client, Submitting.Chat())).Id();
        var key = Guid.Parse(id);
        await host.WithAsync<ReportReader>(async reports => (await reports.ReadPageAsync(RunningHost.OtherUnit, key, 0, 0, "eve", CancellationToken.None)).Should().BeNull());
        foreach (var choice in (TranscriptChoice[])[new() { Only = key }, new() { Retention = DateOnly.MaxValue }, new(HighestRiskFirst: true), new("none")])
        {
            await host.WithAsync<TranscriptReader>(async reader => (await reader.ListAsync(RunningHost.OtherUnit, choice, 0, 1000, CancellationToken.None)).Transcripts.Should().NotContain(t => t.Id == key));
        }

        await host.WithAsync<LegalHolds>(async holds => (await holds.SetAsync(RunningHost.OtherUnit, key, "eve", "mine", CancellationToken.None)).Should().BeFalse());
        var message = new LeasedMessage { Id = 0, Kind = EraseTranscriptHandler.Kind, Attempts = 1, CreatedAt = default, DueAt = default, Payload = JsonSerializer.Serialize(new TranscriptReference(key), JsonSerializerOptions.Web), UnitId = RunningHost.OtherUnit };
        await host.WithAsync<EraseTranscriptHandler>(handler => handler.HandleAsync(message, CancellationToken.None));
        (await StatusAsync(id)).Should().Be(TranscriptStatus.Scored, "a worker takes the unit from the message");
        (await RowsAsync(id)).Should().NotContain(row => row.Actor == "eve");
    }

    [Fact]
    public async Task Hold_UntilLifted_KeepsWhatIsPastItsRetention()
    {
        using var client = host.Api();
        var id = (await Submitting.SubmitAsync(client, Submitting.Chat())).Id();
        using var supervisor = new Visitor(await host.SignedInAsync("supervisor"));
        var list = $"/en/analysis/retention?days=3650&transcript={id}";
        (await supervisor.SendAsync(list, "/en/analysis/retention?handler=Hold&days=3650", [("id", id), ("reason", " ")])).Page.Should().Contain("Give a reason");
        (await supervisor.SendAsync(list, "/en/analysis/retention?handler=Hold&days=3650", [("id", id), ("reason", "court order 7")])).Status.Should().Be(HttpStatusCode.Redirect);
        await MakeOverdueAsync(id);
        await SweepAsync();
        (await StatusAsync(id)).Should().Be(TranscriptStatus.Scored);
        (await supervisor.SendAsync(list, "/en/analysis/retention?handler=Lift&days=3650", [("id", id), ("reason", "case closed")])).Status.Should().Be(HttpStatusCode.Redirect);
        await SweepAsync();
        (await StatusAsync(id)).Should().Be(TranscriptStatus.Erased);
        (await RowsAsync(id)).Select(row => (row.Name, row.Reason)).Should().Contain([("hold-set", "court order 7"), ("hold-lifted", "case closed"), ("transcript-erased", null)]);
    }

    [Fact]
    public async Task Decide_AsAnAnalyst_IsRefused()
    {
        using var client = host.Api();
        var id = (await Submitting.SubmitAsync(client, Submitting.Chat())).Id();
        using var analyst = new Visitor(await host.SignedInAsync("analyst"));
        var answer = await analyst.SendAsync("/en/account/sign-out", "/en/analysis/retention?handler=Erase", [("id", id), ("reason", "because")]);
        answer.Page.Should().Contain("not-allowed");
        (await StatusAsync(id)).Should().Be(TranscriptStatus.Scored);
    }

    [Fact]
    public async Task Erasure_ThatIsCutOffAfterTheKey_IsFinishedByTheNextSweepAndRecordedOnce()
    {
        using var client = host.Api();
        var id = (await Submitting.SubmitAsync(client, Submitting.Chat())).Id();
        var key = Guid.Parse(id);
        await host.WithAsync<TranscriptEraser>(eraser => eraser.DestroyKeyAsync(AccountsModule.DemoUnit, key, "supervisor", "asked for", CancellationToken.None));
        (await ChunksAsync(key)).Should().BePositive("the second step did not run");
        await SweepAsync();
        (await ChunksAsync(key)).Should().Be(0);
        await host.WithAsync<TranscriptEraser>(eraser => eraser.EraseAsync(AccountsModule.DemoUnit, key, "supervisor", "again", CancellationToken.None));
        (await RowsAsync(id)).Should().ContainSingle(row => row.Kind == AuditKinds.Erasure).Which.Reason.Should().Be("asked for");
    }

    [Fact]
    public async Task AuditPage_InAllLanguages_TellsAdministratorsAndSupervisorsOnly()
    {
        using var client = host.Api();
        var id = (await Submitting.SubmitAsync(client, Submitting.Chat())).Id();
        using var supervisor = await host.SignedInAsync("supervisor");
        foreach (var (language, sentence) in new[] { ("en", "Transcript handed in"), ("fr", "Transcription déposée"), ("nl", "Transcriptie ingediend"), ("el", "Υποβολή αρχείου συνομιλίας"), ("it", "Trascrizione inviata"), ("lt", "Pateiktas pokalbio išrašas") })
        {
            WebUtility.HtmlDecode(await supervisor.GetStringAsync(At($"/{language}/administration/audit?subject=transcript:{id}"))).Should().Contain(sentence);
        }

        (await supervisor.GetStringAsync(At("/en/administration/audit?from=31.1.2026"))).Should().Contain("This is not a date").And.Contain("31.1.2026");
        using var analyst = await host.SignedInAsync("analyst");
        using var refused = await analyst.GetAsync(At("/en/administration/audit"));
        refused.Headers.Location!.ToString().Should().Contain("not-allowed");
    }

    [Fact]
    public async Task AuditExport_AsJsonLines_CanBeVerifiedByItself()
    {
        using var client = host.Api();
        var id = (await Submitting.SubmitAsync(client, Submitting.Chat())).Id();
        using var administrator = await host.SignedInAsync("administrator");
        var lines = (await administrator.GetStringAsync(At($"/en/administration/audit?handler=Lines&subject=transcript:{id}"))).Trim().Split('\n');
        foreach (var line in lines.Select(line => JsonDocument.Parse(line).RootElement))
        {
            string? Of(string name) => line.GetProperty(name).GetString();
            var row = new AuditRow
            {
                UnitId = Guid.Parse(Of("unit")!), Number = line.GetProperty("number").GetInt64(), At = line.GetProperty("at").GetDateTimeOffset(), Kind = Of("kind")!, Name = Of("name")!, Actor = Of("actor")!,
                Subject = Of("subject"), Reason = Of("reason"), Details = Of("details")!, PreviousHash = Convert.FromHexString(Of("previousHash")!), Hash = [],
            };
            Convert.ToHexStringLower(AuditHash.Of(row)).Should().Be(Of("hash"));
        }

        (await administrator.GetStringAsync(At($"/en/administration/audit?handler=Csv&subject=transcript:{id}"))).Should().StartWith("unit,number,at,").And.Contain("transcript-submitted");
    }

    private static Uri At(string path) => new(path, UriKind.Relative);

    private async Task<IReadOnlyList<AuditRow>> RowsAsync(string id) =>
        (await WithAuditAsync(audit => audit.ListAsync(AccountsModule.DemoUnit, new AuditChoice { Subject = $"transcript:{id}" }, 0, 100))).Rows;

    private async Task<T> WithAuditAsync<T>(Func<AuditReader, Task<T>> use)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<AuditReader>());
    }

    private Task SweepAsync() => host.WithAsync<RetentionSweeper>(sweeper => sweeper.SweepAsync(CancellationToken.None));

    private async Task<TranscriptStatus> StatusAsync(string id) => await InUnitAsync(db => db.Transcripts.Where(t => t.Id == Guid.Parse(id)).Select(t => t.Status).SingleAsync());

    private async Task<int> ChunksAsync(Guid id) => await InUnitAsync(db => db.Chunks.CountAsync(c => c.TranscriptId == id));

    private Task<int> MakeOverdueAsync(string id) =>
        InUnitAsync(db => db.Transcripts.Where(t => t.Id == Guid.Parse(id)).ExecuteUpdateAsync(set => set.SetProperty(t => t.RetainUntil, new DateOnly(2020, 1, 1))));

    private async Task<T> InUnitAsync<T>(Func<ChatAnalysisDbContext, Task<T>> use)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ChatAnalysisDbContext>();
        await using var transaction = await db.BeginUnitTransactionAsync(AccountsModule.DemoUnit);
        var result = await use(db);
        await transaction.CommitAsync();
        return result;
    }
}
