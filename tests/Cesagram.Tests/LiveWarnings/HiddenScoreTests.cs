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
        (await first.GetAsync("/en/analysis/warnings")).Page.Should().Contain("<strong>0</strong> urgent");
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

    private static async Task<IEnumerable<Guid>> ListAsync(Visitor visitor, string query) =>
        (await OneAsync(visitor, $"/api/warnings?{query}")).GetProperty("warnings").EnumerateArray().Select(one => one.GetProperty("id").GetGuid());

    private static async Task<JsonElement> OneAsync(Visitor visitor, string path) => JsonDocument.Parse((await visitor.GetAsync(path)).Page).RootElement.Clone();
}
