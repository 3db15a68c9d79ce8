using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Cesagram.Accounts;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.MeasureAgreement;
using Cesagram.ChatAnalysis.WorkWarnings;
using Cesagram.Postgres;
using Cesagram.Tests.Accounts;
using Cesagram.Tests.ChatAnalysis;
using Cesagram.Tests.Hosting;
using Cesagram.Transcripts;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.LiveWarnings;

/// <summary>People decide, each once, the second knowing of the first; programs never do.</summary>
[Collection(HostCollection.Name)]
public class DecideWarningTests(RunningHost host)
{
    private const string Reason = "He asks to keep it secret and to meet.";

    [Fact]
    public async Task Decide_WithAReason_StandsWithItAndInTheTrail()
    {
        var (unit, client, id) = await WarningAsync();
        var visitor = await AnalystAsync(unit);
        var (status, page) = await visitor.SendAsync($"/en/analysis/warnings/{id}?handler=Decide", ("Revision", "0"), ("Outcome", "confirm"), ("Reason", Reason));
        status.Should().Be(HttpStatusCode.Redirect, page);
        var answer = await client.GetFromJsonAsync<JsonElement>(Live.At($"/api/warnings/{id}"));
        answer.GetProperty("warning").GetProperty("status").GetString().Should().Be("decided");
        answer.GetProperty("warning").GetProperty("outcome").GetString().Should().Be("confirm");
        answer.GetProperty("decisions")[0].GetProperty("reason").GetString().Should().Be(Reason);
        await WithAsync(unit, async db =>
        {
            (await db.Decisions.SingleAsync(d => d.WarningId == id)).SealedReason.Should().NotContainInOrder(System.Text.Encoding.UTF8.GetBytes("secret"));
            (await db.WarningEvents.Where(e => e.WarningId == id).OrderBy(e => e.Number).Select(e => e.Type).ToListAsync()).Should().Equal("raised", "decided");
        });
        await host.WithAsync<AuditReader>(async audit => (await audit.ListAsync(unit, new AuditChoice(), 0, 50)).Rows
            .Should().Contain(row => row.Name == "warning-decided" && row.Details.Contains("\"outcome\":\"confirm\"", StringComparison.Ordinal) && !row.Details.Contains("secret", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Decide_ByTwoAtOnce_ShowsTheSecondWhatTheFirstDecided()
    {
        var (unit, _, id) = await WarningAsync();
        var first = await AnalystAsync(unit);
        var second = await AnalystAsync(unit);
        (await first.SendAsync($"/en/analysis/warnings/{id}?handler=Decide", ("Revision", "0"), ("Outcome", "dismiss"), ("Reason", "They rehearse a play."))).Status.Should().Be(HttpStatusCode.Redirect);
        // Sent from a page that was opened before.
        var (status, page) = await second.SendAsync("/en/analysis/sources", $"/en/analysis/warnings/{id}?handler=Decide", [("Revision", "0"), ("Outcome", "confirm"), ("Reason", Reason)]);
        status.Should().Be(HttpStatusCode.OK);
        page.Should().Contain("Somebody else decided this warning").And.Contain("They rehearse a play.");
        await WithAsync(unit, async db => (await db.Decisions.CountAsync(d => d.WarningId == id)).Should().Be(1));
    }

    [Fact]
    public async Task Decide_WhenItWasTakenMeanwhile_KeepsWhatWasTyped()
    {
        var (unit, _, id) = await WarningAsync();
        var (first, second) = (await AnalystAsync(unit), await AnalystAsync(unit));
        (await first.SendAsync($"/en/analysis/warnings/{id}?handler=Assign", ("Revision", "0"), ("take", "true"))).Status.Should().Be(HttpStatusCode.Redirect);
        var (_, page) = await second.SendAsync($"/en/analysis/warnings/{id}?handler=Decide", ("Revision", "0"), ("Outcome", "confirm"), ("Reason", Reason));
        page.Should().Contain("Somebody changed this warning").And.Contain($">{Reason}</textarea>");
    }

    [Theory]
    [InlineData("", "x", "Choose one of the four")]
    [InlineData("confirm", " ", "Say why")]
    [InlineData("17", "x", "Choose one of the four")]
    public async Task Decide_WithoutOutcomeOrReason_SaysWhatIsMissing(string outcome, string reason, string said)
    {
        var (unit, _, id) = await WarningAsync();
        var visitor = await AnalystAsync(unit);
        var (status, page) = await visitor.SendAsync($"/en/analysis/warnings/{id}?handler=Decide", ("Revision", "0"), ("Outcome", outcome), ("Reason", reason));
        status.Should().Be(HttpStatusCode.OK);
        page.Should().Contain(said);
    }

    [Theory]
    [InlineData("POST", "decisions")]
    [InlineData("PUT", "assignment")]
    [InlineData("GET", "labelled")]
    public async Task Decide_ByAProgram_IsRefusedWhateverItsScopes(string method, string what)
    {
        using var client = host.Api();
        using var request = new HttpRequestMessage(new HttpMethod(method), Live.At(what == "labelled" ? "/api/warnings/labelled" : $"/api/warnings/{Guid.NewGuid()}/{what}"));
        request.Content = method == "GET" ? null : JsonContent.Create(new { outcome = "confirm", reason = Reason });
        request.Headers.TryAddWithoutValidation("If-Match", "\"0\"");
        using var answer = await client.SendAsync(request);
        answer.StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await Submitting.ProblemAsync(answer)).GetProperty("detail").GetString().Should().Contain("People decide, not programs");
        // Whose secret is none is nobody, and not told what is for people.
        using var nobody = host.Api("cesagram_none");
        using var unknown = await nobody.GetAsync(Live.At("/api/warnings/labelled"));
        unknown.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Decide_WhereTheUnitWantsTwo_NeedsAnotherPerson_AndASupervisorWhereTheyDisagree()
    {
        var (unit, client, id) = await WarningAsync(settings => settings.SecondReader = true);
        var (first, second) = (await AnalystAsync(unit), await AnalystAsync(unit));
        (await first.SendAsync($"/en/analysis/warnings/{id}?handler=Decide", ("Revision", "0"), ("Outcome", "confirm"), ("Reason", Reason))).Status.Should().Be(HttpStatusCode.Redirect);
        (await StatusAsync(client, id)).Should().Be("secondreading");
        (await first.SendAsync($"/en/analysis/warnings/{id}?handler=Decide", ("Revision", "1"), ("Outcome", "confirm"), ("Reason", Reason))).Page.Should().Contain("somebody else than the first");
        (await second.SendAsync($"/en/analysis/warnings/{id}?handler=Decide", ("Revision", "1"), ("Outcome", "dismiss"), ("Reason", Reason))).Status.Should().Be(HttpStatusCode.Redirect);
        (await StatusAsync(client, id)).Should().Be("disagreed");
        (await second.SendAsync($"/en/analysis/warnings/{id}?handler=Decide", ("Revision", "2"), ("Outcome", "dismiss"), ("Reason", Reason))).Page.Should().Contain("A supervisor decides");
        var supervisor = await People.SignInAsync(host, await People.AddAsync(host, ["Supervisor"], unit));
        (await supervisor.SendAsync($"/en/analysis/warnings/{id}?handler=Decide", ("Revision", "2"), ("Outcome", "escalate"), ("Reason", Reason))).Status.Should().Be(HttpStatusCode.Redirect);
        (await StatusAsync(client, id)).Should().Be("decided");
        await host.WithAsync<AgreementReport>(async report =>
        {
            var found = await report.RunAsync(unit, DateTimeOffset.UtcNow.AddDays(-1), default);
            (found.Readers.Pairs, found.Readers.Same).Should().Be((1, 0));
            found.Rows.Should().ContainSingle(row => row.Right == 1 && row.Language == "en");
        });
    }

    [Fact]
    public async Task Read_WhereTheUnitHidesFigures_ShowsThemAfterTheDecisionOnly()
    {
        var (unit, _, id) = await WarningAsync(settings => (settings.HideScore, settings.SecondReader) = (true, true));
        var (first, second) = (await AnalystAsync(unit), await AnalystAsync(unit));
        (await first.GetAsync($"/en/analysis/warnings/{id}")).Page.Should().NotContain("class=\"band ").And.Contain("hidden until you have decided");
        (await first.GetAsync("/en/analysis/warnings")).Page.Should().NotContain("class=\"band band-").And.Contain("hidden until you decide");
        await first.SendAsync($"/en/analysis/warnings/{id}?handler=Decide", ("Revision", "0"), ("Outcome", "confirm"), ("Reason", Reason));
        (await first.GetAsync($"/en/analysis/warnings/{id}")).Page.Should().Contain("class=\"band ");
        var report = (await second.GetAsync($"/en/analysis/warnings/{id}")).Page.Split("/en/analysis/transcripts/")[1].Split('"')[0];
        (await second.GetAsync($"/en/analysis/transcripts/{report}")).Page.Should().Contain("hidden here until you have decided").And.NotContain("class=\"verdict").And.NotContain("<mark");
        (await first.GetAsync($"/en/analysis/transcripts/{report}")).Page.Should().Contain("class=\"verdict");
        // The second reader knows neither the figures nor what the first said.
        (await second.GetAsync($"/en/analysis/warnings/{id}")).Page.Should().NotContain("class=\"band ").And.NotContain(Reason);
    }

    [Fact]
    public async Task Decide_ToEscalate_DoesNotWaitForASecondReader()
    {
        var (unit, client, id) = await WarningAsync(settings => settings.SecondReader = true);
        var first = await AnalystAsync(unit);
        await first.SendAsync($"/en/analysis/warnings/{id}?handler=Decide", ("Revision", "0"), ("Outcome", "escalate"), ("Reason", Reason));
        (await StatusAsync(client, id)).Should().Be("decided");
        (await first.GetAsync($"/en/analysis/warnings/{id}")).Page.Should().Contain("What now?").And.Contain("/en/analysis/cases/add?transcript=");
        // It has left the open list, and is found by its filter and, while it is in no case, by its count.
        (await first.GetAsync("/en/analysis/warnings")).Page.Should().NotContain($"data-warning=\"{id}\"").And.Contain("<strong>1</strong> escalated, in no case yet");
        (await first.GetAsync("/en/analysis/warnings?status=escalated")).Page.Should().Contain($"data-warning=\"{id}\"");
        (await client.GetFromJsonAsync<JsonElement>(Live.At("/api/warnings?status=escalated"))).GetProperty("warnings").GetArrayLength().Should().Be(1);
        await WithAsync(unit, async db =>
        {
            await db.Warnings.Where(w => w.Id == id).ExecuteUpdateAsync(set => set.SetProperty(w => w.DecidedAt, DateTimeOffset.UtcNow.AddDays(-31)));
            await db.Database.CommitTransactionAsync();
        });
        (await first.GetAsync("/en/analysis/warnings")).Page.Should().NotContain("in no case yet");
    }

    [Fact]
    public async Task Get_WithTheTagOfWhatIsKnown_IsNotSentAgain()
    {
        var (_, client, id) = await WarningAsync();
        using var answer = await client.GetAsync(Live.At($"/api/warnings/{id}"));
        using var request = new HttpRequestMessage(HttpMethod.Get, Live.At($"/api/warnings/{id}"));
        request.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
        using var again = await client.SendAsync(request);
        again.StatusCode.Should().Be(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task List_ByPages_ShowsEachWarningOnceInOneOrder()
    {
        var (unit, client, _) = await WarningAsync();
        var source = await Live.SourceAsync(host, unit);
        var sample = Live.Sample("whatsapp-android-en.txt");
        foreach (var conversation in (string[])["c2", "c3", "c4"])
        {
            await Live.WarningAsync(client, await Live.SendAsync(client, source, conversation, sample, atOnce: 80));
        }

        var whole = await client.GetFromJsonAsync<JsonElement>(Live.At("/api/warnings?take=200"));
        var (paged, cursor) = (new List<string>(), "");
        do
        {
            var page = await client.GetFromJsonAsync<JsonElement>(Live.At($"/api/warnings?take=1{(cursor.Length > 0 ? $"&cursor={cursor}" : "")}"));
            paged.AddRange(page.GetProperty("warnings").EnumerateArray().Select(one => one.GetProperty("id").GetString()!));
            cursor = page.GetProperty("next").GetString() ?? "";
            // The place in the order is looked up: it would tell figures that a unit hides.
            (cursor.Length == 0 || Guid.Parse(cursor) == Guid.Parse(paged[^1])).Should().BeTrue();
        }
        while (cursor.Length > 0);
        paged.Should().HaveCount(4).And.Equal(whole.GetProperty("warnings").EnumerateArray().Select(one => one.GetProperty("id").GetString()));
        foreach (var wrong in (string[])["cursor=x", $"cursor={Guid.NewGuid():N}", "status=odd", "band=odd"])
        {
            using var answer = await client.GetAsync(Live.At($"/api/warnings?{wrong}"));
            answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
            await Submitting.ProblemAsync(answer);
        }
    }

    [Fact]
    public async Task Rise_AfterADismissal_OpensItAgainWithWhatWasDecided()
    {
        var (unit, client, source) = await OneWarning.UnitAsync(host);
        var code = await Live.SourceAsync(host, unit, warn: 0.02, urgent: 0.9);
        var messages = Live.Sample("whatsapp-android-en.txt");
        var (id, warning) = (Guid.Empty, default(JsonElement));
        var sent = 0;
        // Until it warns, but is not urgent yet.
        while (warning.ValueKind != JsonValueKind.Object)
        {
            id = await Live.SendAsync(client, code, "c1", [messages[sent++]]);
            await WithAsync(unit, async db => await Waiting.UntilAsync(async () => await db.LiveConversations.AnyAsync(live => live.TranscriptId == id && live.Followed == sent)));
            warning = await Live.FindAsync(client, id);
        }

        warning.GetProperty("score").GetProperty("band").GetString().Should().Be("warn");
        var warningId = warning.GetProperty("id").GetGuid();
        await host.WithAsync<WarningDecider>(async decider => (await decider.DecideAsync(
            unit, warningId, "ann", false, WarningOutcome.Dismiss, "Nothing yet.", warning.GetProperty("revision").GetInt32(), default)).Should().Be(WarningChange.Done));
        await Live.SendAsync(client, code, "c1", messages.Skip(sent), atOnce: 80);
        var risen = await Live.WarningAsync(client, id, one => one.GetProperty("status").GetString() == "open");
        risen.GetProperty("score").GetProperty("band").GetString().Should().Be("urgent");
        (await client.GetFromJsonAsync<JsonElement>(Live.At($"/api/warnings/{warningId}"))).GetProperty("decisions").GetArrayLength().Should().Be(1);
        _ = source;
    }

    [Fact]
    public async Task Export_OfWhatWasDecided_IsACorpusWithLettersForNames()
    {
        var (unit, _, id) = await WarningAsync();
        var supervisor = await People.SignInAsync(host, await People.AddAsync(host, ["Supervisor", "Analyst"], unit));
        await supervisor.SendAsync($"/en/analysis/warnings/{id}?handler=Decide", ("Revision", "0"), ("Outcome", "confirm"), ("Reason", Reason));
        var (_, lines) = await supervisor.GetAsync("/api/warnings/labelled");
        using var read = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(lines));
        var conversations = TranscriptFile.Read(read).Select(transcript => (transcript.Labels!.Label, Authors: transcript.Messages.Select(message => message.Author).Distinct().ToList())).ToList();
        conversations.Should().ContainSingle().Which.Should().Match<(string? Label, List<string?> Authors)>(one => one.Label == "grooming" && one.Authors.All(author => author!.Length == 1));
    }

    private Task<(Guid Unit, HttpClient Client, Guid Warning)> WarningAsync(Action<AnalysisSettings>? change = null) => OneWarning.MakeAsync(host, change);

    private Task<Visitor> AnalystAsync(Guid unit) => OneWarning.AnalystAsync(host, unit);

    private static async Task<string?> StatusAsync(HttpClient client, Guid id) =>
        (await client.GetFromJsonAsync<JsonElement>(Live.At($"/api/warnings/{id}"))).GetProperty("warning").GetProperty("status").GetString();

    private Task WithAsync(Guid unit, Func<ChatAnalysisDbContext, Task> use) => OneWarning.WithAsync(host, unit, use);
}
