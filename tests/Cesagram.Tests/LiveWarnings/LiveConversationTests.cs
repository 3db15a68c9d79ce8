using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Cesagram.Accounts;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.EraseTranscript;
using Cesagram.ChatAnalysis.FollowConversation;
using Cesagram.Postgres;
using Cesagram.Tests.ChatAnalysis;
using Cesagram.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Tests.LiveWarnings;

/// <summary>Messages come one by one, twice, late, at once, wrong; each is read once.</summary>
[Collection(HostCollection.Name)]
public class LiveConversationTests(RunningHost host)
{
    [Fact]
    public async Task Post_OfARiskyConversation_RaisesOneWarningWhoseReportIsThatOfAFile()
    {
        using var client = host.Api();
        var source = await Live.SourceAsync(host);
        var messages = Live.Sample("whatsapp-android-en.txt");
        var id = await Live.SendAsync(client, source, "c1", messages, atOnce: 7);
        var warning = await Live.WarningAsync(client, id, one => one.GetProperty("messages").GetInt32() == messages.Count);
        warning.GetProperty("status").GetString().Should().Be("open");
        warning.GetProperty("source").GetString().Should().Be(source);
        warning.GetProperty("score").GetProperty("band").GetString().Should().Be("urgent");

        // Stream and file say the same.
        var report = await ReportAsync(client, id, messages.Count);
        var whole = report.GetProperty("conversation");
        await WithLiveAsync(id, live =>
        {
            (live.Messages, live.Followed, live.Late).Should().Be((messages.Count, messages.Count, 0));
            Math.Round(live.Risk, 4).Should().Be(whole.GetProperty("risk").GetDouble());
            Math.Round(live.Missing, 4).Should().Be(whole.GetProperty("missing").GetDouble());
            live.Band.Should().Be(whole.GetProperty("band").GetString());
        });
        whole.GetProperty("first_warning").GetInt32().Should().Be(warning.GetProperty("message").GetInt32());
        using var page = await (await host.SignedInAsync("analyst")).GetAsync(Live.At($"/en/analysis/transcripts/{id}/1"));
        page.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Post_OfAnOrdinaryConversation_RaisesNone()
    {
        using var client = host.Api();
        var source = await Live.SourceAsync(host);
        var messages = Live.Sample("whatsapp-android-lt.txt");
        var id = await Live.SendAsync(client, source, "c1", messages);
        await FollowedAsync(id, messages.Count);
        (await Live.FindAsync(client, id)).ValueKind.Should().Be(JsonValueKind.Undefined);
        // Nobody had a reason to read it, so there is no report, until somebody asks.
        (await client.GetFromJsonAsync<JsonElement>(Live.At($"/api/transcripts/{id}"))).GetProperty("status").GetString().Should().Be("live");
        using var analyst = await host.SignedInAsync("analyst");
        await analyst.GetStringAsync(Live.At($"/en/analysis/transcripts/{id}"));
        (await ReportAsync(client, id, messages.Count)).GetProperty("messages").GetArrayLength().Should().Be(messages.Count);
    }

    [Fact]
    public async Task Post_OfTheSameMessagesAgain_CountsThemOnce()
    {
        using var client = host.Api();
        var source = await Live.SourceAsync(host);
        var messages = Live.Sample("whatsapp-android-el.txt").Take(10).ToList();
        var id = await Live.SendAsync(client, source, "c1", messages);
        using var again = await Live.PostAsync(client, source, "c1", messages.Append(messages[0]).Append(new MessageBody("new", "Ann Example", "hello", null, null)));
        var taken = await again.Content.ReadFromJsonAsync<JsonElement>();
        (taken.GetProperty("accepted").GetInt32(), taken.GetProperty("repeated").GetInt32()).Should().Be((1, 11));
        await WithLiveAsync(id, live => live.Messages.Should().Be(11));
    }

    [Fact]
    public async Task Post_InAnyOrder_EndsAsIfTheyHadComeInOrder()
    {
        using var client = host.Api();
        var source = await Live.SourceAsync(host);
        var messages = Live.Sample("whatsapp-ios-fr.txt");
        var inOrder = await Live.SendAsync(client, source, "in-order", messages);
        var parts = messages.Chunk(10).ToList();
        (parts[1], parts[3], parts[5]) = (parts[5], parts[1], parts[3]);
        var mixed = Guid.Empty;
        var late = 0;
        foreach (var part in parts)
        {
            // Within a request the order does not matter at all.
            using var answer = await Live.PostAsync(client, source, "mixed", part.Reverse());
            var taken = await answer.Content.ReadFromJsonAsync<JsonElement>();
            late += taken.GetProperty("late").GetArrayLength();
            mixed = Guid.Parse(taken.GetProperty("transcript").GetString()!.Split('/')[^1]);
        }

        late.Should().BeGreaterThan(10);
        await FollowedAsync(inOrder, messages.Count);
        await FollowedAsync(mixed, messages.Count);
        await host.WithAsync<LiveReports>(reports => reports.AskAsync(AccountsModule.DemoUnit, inOrder, default));
        await host.WithAsync<LiveReports>(reports => reports.AskAsync(AccountsModule.DemoUnit, mixed, default));
        var (one, other) = (await ReportAsync(client, inOrder, messages.Count), await SettledReportAsync(client, mixed, messages.Count));
        other.GetProperty("messages").GetRawText().Should().Be(one.GetProperty("messages").GetRawText());
        var (risk, reach) = (0.0, 0.0);
        await WithLiveAsync(inOrder, live => (risk, reach) = (live.Risk, live.Reach));
        await WithLiveAsync(mixed, live => (live.Risk, live.Reach).Should().Be((risk, reach), "the running state goes on from the right order"));
    }

    [Fact]
    public async Task Post_BySeveralAtOnce_ReadsEachMessageOnce()
    {
        using var client = host.Api();
        var source = await Live.SourceAsync(host);
        var messages = Live.Sample("telegram-nl.json");
        var answers = await Task.WhenAll(messages.Concat(messages).Select(message => Live.PostAsync(client, source, "c1", message)));
        var taken = await Task.WhenAll(answers.Select(answer => answer.Content.ReadFromJsonAsync<JsonElement>()));
        taken.Sum(one => one.GetProperty("accepted").GetInt32()).Should().Be(messages.Count);
        var id = Guid.Parse(taken[0].GetProperty("transcript").GetString()!.Split('/')[^1]);
        taken.Should().OnlyContain(one => one.GetProperty("transcript").GetString() == taken[0].GetProperty("transcript").GetString());
        await FollowedAsync(id, messages.Count);
        await host.WithAsync<LiveReports>(reports => reports.AskAsync(AccountsModule.DemoUnit, id, default));
        (await SettledReportAsync(client, id, messages.Count)).GetProperty("messages").GetArrayLength().Should().Be(messages.Count);
        await host.WithAsync<ChatAnalysisDbContext>(async db =>
        {
            await using var transaction = await db.BeginUnitTransactionAsync(AccountsModule.DemoUnit);
            (await db.Warnings.CountAsync(warning => warning.TranscriptId == id)).Should().Be(1);
        });
    }

    [Fact]
    public async Task Post_FromAClockThatRunsAhead_IsSaidAndKeepsNothingBehindIt()
    {
        using var client = host.Api();
        var source = await Live.SourceAsync(host);
        using var ahead = await Live.PostAsync(client, source, "c1", new MessageBody("1", "a", "hello", DateTimeOffset.UtcNow.AddDays(400), null));
        (await ahead.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("ahead")[0].GetString().Should().Be("1");
        using var next = await Live.PostAsync(client, source, "c1", new MessageBody("2", "b", "hi", DateTimeOffset.UtcNow.AddSeconds(1), null));
        (await next.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("late").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task Warning_OfAnotherUnit_IsNotThere()
    {
        using var client = host.Api();
        using var others = host.Api(RunningHost.OtherSecret);
        var id = await Live.SendAsync(client, await Live.SourceAsync(host), "c1", Live.Sample("discord-it.json"));
        var warning = (await Live.WarningAsync(client, id)).GetProperty("id").GetString();
        (await Live.FindAsync(others, id)).ValueKind.Should().Be(JsonValueKind.Undefined);
        using var answer = await others.GetAsync(Live.At($"/api/warnings/{warning}"));
        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        using var transcript = await others.GetAsync(Live.At($"/api/transcripts/{id}"));
        transcript.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Erase_OfAConversation_LeavesNothingToRead_AndWhatComesNextBeginsAnew()
    {
        using var client = host.Api();
        var source = await Live.SourceAsync(host);
        var id = await Live.SendAsync(client, source, "c1", Live.Sample("jsonl-lt.jsonl"));
        var warning = await Live.WarningAsync(client, id);
        await host.WithAsync<TranscriptEraser>(async eraser =>
            (await eraser.DestroyKeyAsync(AccountsModule.DemoUnit, id, "test", "a test", default)).Should().Be(ErasureResult.Erased));
        // Between the two steps, and after both, a new conversation begins.
        var next = await Live.SendAsync(client, source, "c1", [new MessageBody("m0", "a", "hello again", null, null)]);
        next.Should().NotBe(id);
        await host.WithAsync<TranscriptEraser>(eraser => eraser.DeleteRowsAsync(AccountsModule.DemoUnit, id, default));
        await host.WithAsync<ChatAnalysisDbContext>(async db =>
        {
            await using var transaction = await db.BeginUnitTransactionAsync(AccountsModule.DemoUnit);
            (await db.LiveMessages.AnyAsync(message => message.TranscriptId == id)).Should().BeFalse();
            (await db.LiveConversations.AnyAsync(live => live.TranscriptId == id)).Should().BeFalse();
        });
        (await Live.FindAsync(client, id)).GetProperty("outcome").GetString().Should().Be("cannottell", "without its text nobody can decide");
        using var page = await (await host.SignedInAsync("analyst")).GetAsync(Live.At($"/en/analysis/warnings/{warning.GetProperty("id").GetString()}"));
        page.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Post_OfAMessageLater_KeepsTheConversationLonger()
    {
        using var client = host.Api();
        var id = await Live.SendAsync(client, await Live.SourceAsync(host, days: 10), "c1", [new MessageBody("1", "a", "hello", null, null)]);
        var until = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(10);
        var transcript = await client.GetFromJsonAsync<JsonElement>(Live.At($"/api/transcripts/{id}"));
        transcript.GetProperty("retainUntil").GetString().Should().BeOneOf($"{until:yyyy-MM-dd}", $"{until.AddDays(1):yyyy-MM-dd}");
        await host.WithAsync<ChatAnalysisDbContext>(async db =>
        {
            await using var transaction = await db.BeginUnitTransactionAsync(AccountsModule.DemoUnit);
            await db.Transcripts.Where(t => t.Id == id).ExecuteUpdateAsync(set => set.SetProperty(t => t.RetainUntil, until.AddDays(-8)));
            await transaction.CommitAsync();
        });
        using var answer = await client.GetAsync(Live.At($"/api/transcripts/{id}"));
        await host.WithAsync<ChatAnalysisDbContext>(async db =>
        {
            await using var transaction = await db.BeginUnitTransactionAsync(AccountsModule.DemoUnit);
            var source = await db.LiveConversations.Where(live => live.TranscriptId == id).Join(db.Sources, live => live.SourceId, s => s.Id, (_, s) => s.Code).SingleAsync();
            using var more = await Live.PostAsync(client, source, "c1", new MessageBody("2", "a", "hello", null, null));
            more.StatusCode.Should().Be(HttpStatusCode.Accepted);
            (await db.Transcripts.Where(t => t.Id == id).Select(t => t.RetainUntil).SingleAsync()).Should().BeOnOrAfter(until);
        });
    }

    private Task FollowedAsync(Guid id, int count) => Waiting.UntilAsync(async () =>
    {
        var followed = 0;
        await WithLiveAsync(id, live => followed = live.Followed);
        return followed == count;
    });

    private Task WithLiveAsync(Guid id, Action<LiveConversation> look) => host.WithAsync<ChatAnalysisDbContext>(async db =>
    {
        await using var transaction = await db.BeginUnitTransactionAsync(AccountsModule.DemoUnit);
        look(await db.LiveConversations.AsNoTracking().SingleAsync(live => live.TranscriptId == id));
    });

    private static async Task<JsonElement> ReportAsync(HttpClient client, Guid id, int count)
    {
        JsonElement report = default;
        await Waiting.UntilAsync(async () =>
        {
            using var answer = await client.GetAsync(Live.At($"/api/transcripts/{id}/report"));
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                return false;
            }

            report = JsonDocument.Parse((await answer.Content.ReadAsStringAsync()).Split('\n')[0]).RootElement;
            return report.GetProperty("source").GetProperty("messages").GetInt32() == count;
        });
        return report;
    }

    private async Task<JsonElement> SettledReportAsync(HttpClient client, Guid id, int count)
    {
        await Waiting.UntilAsync(async () =>
        {
            var settled = false;
            await WithLiveAsync(id, live => settled = live.Late == live.LateSettled && live.Reported == count && !live.ReportPending);
            return settled;
        });
        return await ReportAsync(client, id, count);
    }
}
