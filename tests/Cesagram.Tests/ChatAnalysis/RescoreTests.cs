using System.Net.Http.Json;
using System.Text.Json;
using Cesagram.Accounts;
using Cesagram.ChatAnalysis;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.EraseTranscript;
using Cesagram.ChatAnalysis.RescoreTranscript;
using Cesagram.ChatAnalysis.ScoreTranscript;
using Cesagram.Linguistics;
using Cesagram.Postgres;
using Cesagram.Tests.Hosting;
using Cesagram.Transcripts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.ChatAnalysis;

/// <summary>Scorings stand side by side: a new one takes the place of the old one, whole or not at all, and erases nothing.</summary>
[Collection(HostCollection.Name)]
public class RescoreTests(RunningHost host)
{
    private const string OldModel = "1-000000000000";

    [Fact]
    public async Task Score_KeepsModelThresholdsAndHashOfInputsAndTheApiNamesThem()
    {
        using var client = host.Api();
        var transcript = await Submitting.SubmitAsync(client, Submitting.Chat());
        var conversation = transcript.GetProperty("conversations")[0];
        conversation.GetProperty("modelVersion").GetString().Should().Be(RiskModel.Shipped.Info.Version);
        foreach (var (band, from) in RiskModel.Shipped.BandsFrom)
        {
            conversation.GetProperty("thresholds").GetProperty(band).GetDouble().Should().Be(from);
        }

        var scoring = JsonDocument.Parse(await client.GetStringAsync(At($"/api/transcripts/{transcript.Id()}/report"))).RootElement.GetProperty("scoring");
        scoring.GetProperty("inputs_sha256").GetString().Should().Be(conversation.GetProperty("inputsSha256").GetString()).And.HaveLength(64);
        scoring.GetProperty("thresholds").GetProperty("urgent").GetDouble().Should().Be(RiskModel.Shipped.BandsFrom["urgent"]);
    }

    [Fact]
    public void InputsHash_OfAConversation_ChangesWithEveryPartOfItAndNothingElse()
    {
        static string Of(params (string? Author, MessageKind Kind, string? Time, string Text)[] entries)
        {
            using var hash = new InputsHash();
            foreach (var (author, kind, time, text) in entries)
            {
                hash.Add(new TranscriptMessage(7, author, null, text, kind) { Edited = true }, time);
            }

            return Convert.ToHexStringLower(hash.Finish());
        }

        var one = Of(("Ann Example", MessageKind.Text, "2024-03-24T17:02", "hello"), (null, MessageKind.System, null, ""));
        one.Should().Be("faf8e5f7e083709736f042253b72755f843611ad651538de6efe0a3439f0ccfe", "it was computed by another program from the documented form");
        new[]
        {
            Of(("Ann Example", MessageKind.Text, "2024-03-24T17:02", "hello")),
            Of(("Ann Example", MessageKind.Text, "2024-03-24T17:02", "hello"), ("", MessageKind.System, null, "")),
            Of(("Ann Exampl", MessageKind.Text, "2024-03-24T17:02", "hello"), (null, MessageKind.System, null, "")),
            Of(("Ann Example", MessageKind.Media, "2024-03-24T17:02", "hello"), (null, MessageKind.System, null, "")),
            Of(("Ann Example", MessageKind.Text, "2024-03-24T17:03", "hello"), (null, MessageKind.System, null, "")),
            Of(("Ann Example", MessageKind.Text, "2024-03-24T17:02", "Hello"), (null, MessageKind.System, null, "")),
            one,
        }.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Rescore_ByTheButton_KeepsTheOldScoringBesideTheNewAndSaysWhatChanged()
    {
        using var client = host.Api();
        var id = (await Submitting.SubmitAsync(client, Submitting.Chat())).Id();
        await PretendAsync(id, c => c.SetProperty(x => x.ModelVersion, OldModel).SetProperty(x => x.Band, "urgent").SetProperty(x => x.Risk, 0.97));
        using var analyst = new Visitor(await host.SignedInAsync("analyst"));
        var page = $"/en/analysis/transcripts/{id}/1";
        (await analyst.SendAsync(page, $"/en/analysis/transcripts/{id}/rescore", [])).Page.Should().EndWith($"/en/analysis/transcripts/{id}");
        await RescoredAsync(id);

        var html = (await analyst.GetAsync(page)).Page;
        html.Should().Contain(OldModel).And.Contain(RiskModel.Shipped.Info.Version).And.ContainAny("changed; before: Urgent", "lowered; before: Urgent").And.Contain("same as for the present one").And.Contain("first scoring");
        html.Should().Contain("New scoring asked for").And.Contain("Scored again");
        var scorings = await ScoringsAsync(id);
        scorings.Should().HaveCount(2);
        scorings[0].InputsSha256.Should().Be(scorings[1].InputsSha256);
        (scorings[0].IsPresent, scorings[1].IsPresent, scorings[1].Band).Should().Be((true, false, "urgent"));
    }

    [Fact]
    public async Task Rescore_WhatIsSuperseded_IsInNoListExportSearchOrErasedTranscript()
    {
        using var client = host.Api();
        var id = (await Submitting.SubmitAsync(client, Submitting.Chat())).Id();
        var report = await client.GetStringAsync(At($"/api/transcripts/{id}/report"));
        await PretendAsync(id, c => c.SetProperty(x => x.ModelVersion, OldModel).SetProperty(x => x.Band, "urgent").SetProperty(x => x.Risk, 0.97));
        await host.WithAsync<Rescoring>(async rescoring => (await rescoring.QueueAsync(AccountsModule.DemoUnit, Guid.Parse(id), "test", CancellationToken.None)).Should().BeTrue());
        await RescoredAsync(id);

        var transcript = await client.GetFromJsonAsync<JsonElement>(At($"/api/transcripts/{id}"));
        transcript.GetProperty("conversations").GetArrayLength().Should().Be(1);
        transcript.GetProperty("conversations")[0].GetProperty("modelVersion").GetString().Should().Be(RiskModel.Shipped.Info.Version);
        (await client.GetStringAsync(At($"/api/transcripts/{id}/report"))).Should().Be(report);
        using var analyst = await host.SignedInAsync("analyst");
        (await analyst.GetStringAsync(At("/en/analysis?result=urgent"))).Should().NotContain(id);
        (await analyst.GetStringAsync(At($"/en/analysis/retention?transcript={id}"))).Should().Contain(id).And.NotContain(OldModel);
        await host.WithAsync<TranscriptEraser>(eraser => eraser.EraseAsync(AccountsModule.DemoUnit, Guid.Parse(id), "supervisor", "asked for", CancellationToken.None));
        (await CountAsync(id)).Should().Be(0, "superseded scorings are erased too");
    }

    [Fact]
    public async Task Rescore_ThatBreaksOffHalfWay_LeavesTheOldResultAsItWas()
    {
        using var client = host.Api();
        // More than one piece of the file, so that reading breaks off after the first conversation was saved.
        var line = $"{{\"messages\": [{string.Join(',', Enumerable.Range(0, 9000).Select(i => $"{{\"author\": \"Ann Example\", \"text\": \"we talk about the school trip and the weather of the day, number {i}\"}}"))}]}}\n";
        var transcript = await Submitting.SubmitAsync(client, System.Text.Encoding.UTF8.GetBytes(line + line + line.Replace("trip", Guid.NewGuid().ToString("N"), StringComparison.Ordinal)), "long.jsonl");
        var id = Guid.Parse(transcript.Id());
        transcript.GetProperty("conversations").GetArrayLength().Should().Be(3);
        var report = await client.GetStringAsync(At($"/api/transcripts/{id}/report"));
        await host.WithAsync<ChatAnalysisDbContext>(async db =>
        {
            await using var transaction = await db.BeginUnitTransactionAsync(AccountsModule.DemoUnit);
            await db.Chunks.Where(chunk => chunk.TranscriptId == id && chunk.Ordinal == 1).ExecuteDeleteAsync();
            await db.Transcripts.Where(t => t.Id == id).ExecuteUpdateAsync(set => set.SetProperty(t => t.RescoringSince, DateTimeOffset.UtcNow));
            await transaction.CommitAsync();
        });
        var message = new LeasedMessage { Id = 0, Kind = RescoreTranscriptHandler.Kind, Attempts = 1, CreatedAt = default, DueAt = default, UnitId = AccountsModule.DemoUnit, Payload = JsonSerializer.Serialize(new TranscriptReference(id), JsonSerializerOptions.Web) };
        await host.WithAsync<RescoreTranscriptHandler>(async handler =>
        {
            var broken = () => handler.HandleAsync(message, CancellationToken.None);
            await broken.Should().ThrowAsync<InvalidOperationException>();
        });
        (await CountAsync(id.ToString())).Should().Be(3, "the new ones were rolled back");
        (await client.GetStringAsync(At($"/api/transcripts/{id}/report"))).Should().Be(report);
        (await client.GetFromJsonAsync<JsonElement>(At($"/api/transcripts/{id}"))).TryGetProperty("rescoringSince", out _).Should().BeTrue("it is tried again");

        await host.WithAsync<RescoreTranscriptHandler>(handler => handler.GiveUpAsync(message, CancellationToken.None));
        (await client.GetFromJsonAsync<JsonElement>(At($"/api/transcripts/{id}"))).TryGetProperty("rescoringSince", out _).Should().BeFalse();
        using var analyst = await host.SignedInAsync("analyst");
        (await analyst.GetStringAsync(At($"/en/analysis/transcripts/{id}"))).Should().Contain("Could not be scored again");
    }

    [Fact]
    public async Task ReadAgain_WithAnotherOrderOfDates_KeepsTheOldScoringAsOneOfAnotherText()
    {
        using var client = host.Api();
        var id = (await Submitting.SubmitAsync(client, $"03/04/2024, 17:02 - Anna: see you {Guid.NewGuid()}\n05/06/2024, 17:03 - Mira: yes\n")).Id();
        await host.WithAsync<ReadAgain>(async again => (await again.QueueAsync(AccountsModule.DemoUnit, Guid.Parse(id), "mdy", "test", CancellationToken.None)).Should().BeTrue());
        await Submitting.WaitAsync(client, At($"/api/transcripts/{id}"));
        var scorings = await ScoringsAsync(id);
        scorings.Should().HaveCount(2);
        scorings[0].InputsSha256.Should().NotBe(scorings[1].InputsSha256, "times are read");
        ScoringChanges.Of(scorings[0], scorings[1]).Should().Be(ScoringChange.OtherInputs);
    }

    [Fact]
    public async Task RescoreAll_WithoutAll_TakesOnlyWhatAnotherModelScoredAndOnlyTheUnits()
    {
        using var others = host.Api(RunningHost.OtherSecret);
        var old = (await Submitting.SubmitAsync(others, Submitting.Chat())).Id();
        await Submitting.SubmitAsync(others, Submitting.Chat());
        await PretendAsync(old, c => c.SetProperty(x => x.ModelVersion, OldModel), RunningHost.OtherUnit);
        await using var scope = host.Services.CreateAsyncScope();
        (await ChatAnalysisModule.RescoreAsync(scope.ServiceProvider, RunningHost.OtherUnit, false, CancellationToken.None)).Should().Be(1);
        await RescoredAsync(old, RunningHost.OtherUnit);
        (await ChatAnalysisModule.RescoreAsync(scope.ServiceProvider, RunningHost.OtherUnit, false, CancellationToken.None)).Should().Be(0);
        (await ScoringsAsync(old, RunningHost.OtherUnit)).Should().HaveCount(2);
    }

    [Fact]
    public async Task Rescore_ByTheVerb_QueuesWhileTheHostRuns()
    {
        using var client = host.Api();
        var id = (await Submitting.SubmitAsync(client, Submitting.Chat())).Id();
        await PretendAsync(id, c => c.SetProperty(x => x.ModelVersion, OldModel));
        var (code, output, error) = await Cli.RunAsync("rescore", "--data", host.DataDirectory, "--unit", AccountsModule.DemoUnit.ToString());
        code.Should().Be(0, error);
        output.Should().Contain("queued");
        await RescoredAsync(id);
        (await ScoringsAsync(id)).Should().HaveCount(2);
    }

    [Theory]
    [InlineData("watch", 0.2, "warn", 0.6, "Raised")]
    [InlineData("urgent", 0.9, "warn", 0.6, "Lowered")]
    [InlineData("warn", 0.601, "warn", 0.604, "Same")]
    [InlineData("warn", 0.6, "warn", 0.65, "Raised")]
    [InlineData("warn", 0.6, "cannot-tell", 0.1, "Other")]
    [InlineData("cannot-tell", 0.3, "cannot-tell", 0.1, "Same")]
    public void Change_BetweenTwoScorings_IsTold(string band, double risk, string nowBand, double nowRisk, string change)
    {
        static ScoringView Of(string band, double risk) => new(0, default, null, "m", null, "aa", band, risk, 0, null, "en", 1);
        ScoringChanges.Of(Of(nowBand, nowRisk), Of(band, risk)).ToString().Should().Be(change);
        ScoringChanges.Of(Of(nowBand, nowRisk) with { InputsSha256 = "bb" }, Of(band, risk)).Should().Be(ScoringChange.OtherInputs);
        ScoringChanges.Of(Of(nowBand, nowRisk), null).Should().Be(ScoringChange.First);
    }

    private async Task PretendAsync(string id, Action<Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<ScoredConversation>> set, Guid? unit = null)
    {
        var key = Guid.Parse(id);
        await host.WithAsync<ChatAnalysisDbContext>(async db =>
        {
            await using var transaction = await db.BeginUnitTransactionAsync(unit ?? AccountsModule.DemoUnit);
            (await db.Conversations.Where(c => c.TranscriptId == key).ExecuteUpdateAsync(set)).Should().Be(1);
            await transaction.CommitAsync();
        });
    }

    private Task RescoredAsync(string id, Guid? unit = null) => Waiting.UntilAsync(async () => (await ScoringsAsync(id, unit)).Count > 1);

    private async Task<IReadOnlyList<ScoringView>> ScoringsAsync(string id, Guid? unit = null)
    {
        IReadOnlyList<ScoringView> scorings = [];
        await host.WithAsync<Scorings>(async reader => scorings = await reader.ListAsync(unit ?? AccountsModule.DemoUnit, Guid.Parse(id), null, CancellationToken.None));
        return scorings;
    }

    private async Task<int> CountAsync(string id)
    {
        var (key, count) = (Guid.Parse(id), 0);
        await host.WithAsync<ChatAnalysisDbContext>(async db =>
        {
            await using var transaction = await db.BeginUnitTransactionAsync(AccountsModule.DemoUnit);
            count = await db.Conversations.IgnoreQueryFilters().CountAsync(c => c.TranscriptId == key);
        });
        return count;
    }

    private static Uri At(string path) => new(path, UriKind.Relative);
}
