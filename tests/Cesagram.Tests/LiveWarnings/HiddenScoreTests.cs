using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Cesagram.Tests.ChatAnalysis;
using Cesagram.Tests.Hosting;

namespace Cesagram.Tests.LiveWarnings;

/// <summary>What a unit hides from who has not decided, no filter, count or API tells.</summary>
[Collection(HostCollection.Name)]
public class HiddenScoreTests(RunningHost host)
{
    [Fact]
    public async Task Filter_OfABand_WhereFiguresAreHidden_HasTheWarningOnlyAfterTheDecision()
    {
        var (unit, _, id) = await OneWarning.MakeAsync(host, settings => (settings.HideScore, settings.SecondReader) = (true, true));
        var (first, second) = (await OneWarning.AnalystAsync(host, unit), await OneWarning.AnalystAsync(host, unit));
        await OneWarning.WithAsync(host, unit, async db =>
        {
            await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ExecuteUpdateAsync(db.Warnings, set => set.SetProperty(w => w.Band, "urgent").SetProperty(w => w.GoingMissing, true));
            await db.Database.CommitTransactionAsync();
        });
        (await ListAsync(first, "band=urgent")).Should().BeEmpty();
        (await ListAsync(first, "band=warn")).Should().BeEmpty();
        (await ListAsync(first, "band=missing")).Should().Equal(id);
        (await ListAsync(first, "status=open")).Should().Equal(id);
        (await first.GetAsync("/en/analysis/warnings")).Page.Should().Contain("<strong>–</strong> urgent · 1 hidden until decided");
        (await first.GetAsync("/en/analysis/warnings?band=urgent")).Page.Should().NotContain($"data-warning=\"{id}\"");
        await first.CallAsync(HttpMethod.Post, $"/api/warnings/{id}/decisions", new { outcome = "confirm", reason = "He asks to meet." }, "\"0\"");
        (await ListAsync(first, "band=urgent")).Should().Equal(id);
        (await first.GetAsync("/en/analysis/warnings")).Page.Should().Contain("<strong>1</strong> urgent");
        (await ListAsync(second, "band=urgent")).Should().BeEmpty();
    }

    [Fact]
    public async Task Transcript_WhereFiguresAreHidden_ComesWithoutThemToAPerson_AndWithThemToAProgram()
    {
        var (unit, client, id) = await OneWarning.MakeAsync(host, settings => settings.HideScore = true);
        var visitor = await OneWarning.AnalystAsync(host, unit);
        var transcript = (await client.GetFromJsonAsync<JsonElement>(Live.At($"/api/warnings/{id}"))).GetProperty("warning").GetProperty("transcript").GetString()!;
        await Waiting.UntilAsync(async () => (await client.GetFromJsonAsync<JsonElement>(Live.At(transcript))).GetProperty("status").GetString() == "scored");
        foreach (var hidden in new[] { await OneAsync(visitor, transcript), (await OneAsync(visitor, "/api/transcripts")).GetProperty("transcripts")[0] })
        {
            var conversation = hidden.GetProperty("conversations")[0];
            conversation.GetProperty("scoreHidden").GetBoolean().Should().BeTrue();
            conversation.EnumerateObject().Select(field => field.Name).Should().NotContain(["band", "risk", "missing"]).And.Contain("language");
            conversation.GetProperty("firstWarning").ValueKind.Should().Be(JsonValueKind.Null);
        }

        var told = (await client.GetFromJsonAsync<JsonElement>(Live.At(transcript))).GetProperty("conversations")[0];
        told.GetProperty("risk").GetDouble().Should().BePositive();
        told.TryGetProperty("scoreHidden", out _).Should().BeFalse();
        var band = told.GetProperty("band").GetString();
        (await visitor.GetAsync($"/en/analysis?result={band}")).Page.Should().NotContain(transcript.Split('/')[^1]);
        await visitor.CallAsync(HttpMethod.Post, $"/api/warnings/{id}/decisions", new { outcome = "confirm", reason = "He asks to meet." }, "\"0\"");
        (await OneAsync(visitor, transcript)).GetProperty("conversations")[0].GetProperty("band").GetString().Should().Be(band);
        (await visitor.GetAsync($"/en/analysis?result={band}")).Page.Should().Contain(transcript.Split('/')[^1]);
    }

    [Fact]
    public async Task Case_WhereFiguresAreHidden_ShowsNoneOfThem()
    {
        var (unit, client, id) = await OneWarning.MakeAsync(host, settings => settings.HideScore = true);
        var visitor = await OneWarning.AnalystAsync(host, unit);
        var transcript = (await client.GetFromJsonAsync<JsonElement>(Live.At($"/api/warnings/{id}"))).GetProperty("warning").GetProperty("transcript").GetString()!;
        await Waiting.UntilAsync(async () => (await client.GetFromJsonAsync<JsonElement>(Live.At(transcript))).GetProperty("status").GetString() == "scored");
        var one = $"{CasePages.Root}/{await CasePages.OpenAsync(host, unit)}";
        (await visitor.GetAsync($"{one}/transcripts")).Page.Should().Contain("hidden until you decide");

        (await visitor.SendAsync($"{one}/transcripts", $"{one}/transcripts", [("Picked", transcript.Split('/')[^1])])).Status.Should().Be(HttpStatusCode.Redirect);

        (await visitor.GetAsync(one)).Page.Should().Contain("hidden until you decide");
    }

    [Fact]
    public async Task Triage_WhereFiguresAreHidden_ShowsWhatSpeaksForAMeetingAndNeitherBandNorRisk()
    {
        var (visitor, _, id, transcript) = await ReportedAsync();
        var one = $"{CasePages.Root}/{await CasePages.OpenAsync(visitor)}";
        await visitor.SendAsync($"{one}/transcripts", $"{one}/transcripts", [("Picked", transcript.ToString())]);

        var page = (await visitor.GetAsync($"{one}/triage")).Page;
        page.Should().Contain("hidden until you decide").And.NotContain("class=\"band band-").And.Contain("data-label=\"Risk\">–<").And.NotContain("data-label=\"Going missing\">–<");

        await visitor.CallAsync(HttpMethod.Post, $"/api/warnings/{id}/decisions", new { outcome = "confirm", reason = "He asks to meet." }, "\"0\"");
        (await visitor.GetAsync($"{one}/triage")).Page.Should().Contain("class=\"band band-").And.NotContain("hidden until you decide");
    }

    [Fact]
    public async Task Trail_WhereFiguresAreHidden_TellsTheBandOnlyAfterTheDecision()
    {
        var (visitor, _, id, transcript) = await ReportedAsync();
        foreach (var path in (string[])[$"/en/analysis/transcripts/{transcript}?stay=true", $"/en/analysis/transcripts/{transcript}/1"])
        {
            Trail((await visitor.GetAsync(path)).Page).Should().Contain("Warning raised").And.NotContainAny("Urgent", "Warn ", "Warn<");
        }

        await visitor.CallAsync(HttpMethod.Post, $"/api/warnings/{id}/decisions", new { outcome = "confirm", reason = "He asks to meet." }, "\"0\"");
        Trail((await visitor.GetAsync($"/en/analysis/transcripts/{transcript}/1")).Page).Should().Contain("Urgent").And.Contain("Confirmed");

        static string Trail(string page) => page.Contains("id=\"seen\"", StringComparison.Ordinal) ? page[page.IndexOf("id=\"seen\"", StringComparison.Ordinal)..] : "Warning raised";
    }

    [Fact]
    public async Task List_HighestRiskFirst_WhereFiguresAreHidden_HasTheHiddenOneLast()
    {
        var (visitor, client, id, risky) = await ReportedAsync();
        var harmless = Guid.Parse((await Submitting.SubmitAsync(client, $"24/03/2024, 17:02 - Anna: see you {Guid.NewGuid():N}\n24/03/2024, 17:03 - Mira: yes\n")).Id());
        (await OrderAsync()).Should().Equal(harmless, risky);
        await visitor.CallAsync(HttpMethod.Post, $"/api/warnings/{id}/decisions", new { outcome = "confirm", reason = "He asks to meet." }, "\"0\"");
        (await OrderAsync()).Should().Equal(risky, harmless);

        async Task<IEnumerable<Guid>> OrderAsync() => System.Text.RegularExpressions.Regex.Matches((await visitor.GetAsync("/en/analysis?channel=all&order=risk")).Page, "/en/analysis/transcripts/([0-9a-f-]{36})\"").Select(match => Guid.Parse(match.Groups[1].Value));
    }

    [Fact]
    public async Task Report_OfALiveConversation_HasItsNameAsHeading_AndNoSizeOrSumOfAFile()
    {
        var (visitor, _, id, transcript) = await ReportedAsync();
        var blind = (await visitor.GetAsync($"/en/analysis/transcripts/{transcript}/1")).Page;
        blind.Should().Contain("<h1><bdi>Test source: c1</bdi></h1></div>").And.Contain("<title>Test source: c1 ").And.NotContainAny("<dt>Size</dt>", "<dt>SHA-256");
        await visitor.CallAsync(HttpMethod.Post, $"/api/warnings/{id}/decisions", new { outcome = "confirm", reason = "He asks to meet." }, "\"0\"");
        (await visitor.GetAsync($"/en/analysis/transcripts/{transcript}/1")).Page.Should().Contain("<h1><bdi>Test source: c1</bdi></h1> <span class=\"band band-");
    }

    /// <summary>A unit that hides figures, with one scored conversation and its warning.</summary>
    private async Task<(Visitor Visitor, HttpClient Client, Guid Warning, Guid Transcript)> ReportedAsync()
    {
        var (unit, client, id) = await OneWarning.MakeAsync(host, settings => settings.HideScore = true);
        var transcript = (await client.GetFromJsonAsync<JsonElement>(Live.At($"/api/warnings/{id}"))).GetProperty("warning").GetProperty("transcript").GetString()!;
        await Waiting.UntilAsync(async () => (await client.GetFromJsonAsync<JsonElement>(Live.At(transcript))).GetProperty("status").GetString() == "scored");
        return (await OneWarning.AnalystAsync(host, unit), client, id, Guid.Parse(transcript.Split('/')[^1]));
    }

    private static async Task<IEnumerable<Guid>> ListAsync(Visitor visitor, string query) =>
        (await OneAsync(visitor, $"/api/warnings?{query}")).GetProperty("warnings").EnumerateArray().Select(one => one.GetProperty("id").GetGuid());

    private static async Task<JsonElement> OneAsync(Visitor visitor, string path) => JsonDocument.Parse((await visitor.GetAsync(path)).Page).RootElement.Clone();
}
