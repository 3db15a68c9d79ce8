using System.Net;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.PushWebhook;
using Cesagram.Tests.Hosting;

namespace Cesagram.Tests.ChatAnalysis.Webhooks;

/// <summary>Who may send now: no unit's receivers hold up another's.</summary>
[Collection(WebhookCollection.Name)]
public sealed class WebhookTurnsTests(WebhookHost host)
{
    private static readonly Guid One = Guid.NewGuid();
    private static readonly Guid Other = Guid.NewGuid();

    private readonly MovedClock clock = new();

    [Fact]
    public void Turns_OfOneUnit_AreOneForAnAddressAndTwoInAll()
    {
        var turns = new WebhookTurns(clock);
        var first = turns.TryTake(One, "a", out _);
        turns.TryTake(One, "a", out var wait).Should().BeNull();
        wait.Should().Be(WebhookTurns.Pause);
        turns.TryTake(One, "b", out _).Should().NotBeNull();
        turns.TryTake(One, "c", out wait).Should().BeNull();
        wait.Should().Be(WebhookTurns.Pause);
        turns.TryTake(Other, "a", out _).Should().NotBeNull("it is another unit");
        first!.Dispose();
        turns.TryTake(One, "c", out _).Should().NotBeNull();
        turns.TryTake(One, "a", out _).Should().BeNull();
    }

    [Fact]
    public void Address_ThatGaveNoAnswerInTime_IsLeftAloneForAWhile()
    {
        var turns = new WebhookTurns(clock);
        Take(turns, One, isSlow: true);
        clock.Now += TimeSpan.FromSeconds(20);
        turns.TryTake(One, "a", out var wait).Should().BeNull();
        wait.Should().Be(WebhookTurns.Rest - TimeSpan.FromSeconds(20));
        Take(turns, Other, isSlow: false);
        clock.Now += wait;
        using (turns.TryTake(One, "a", out _))
        {
            turns.TryTake(One, "a", out wait).Should().BeNull();
            wait.Should().Be(WebhookTurns.Rest, "it may hang again");
        }

        Take(turns, One, isSlow: false);
    }

    [Fact]
    public void Addresses_ThatGaveNoAnswerInTime_HaveHalfOfTheDeliveriesTogether()
    {
        var turns = new WebhookTurns(clock);
        var units = Enumerable.Range(0, WebhookTurns.Most).Select(_ => Guid.NewGuid()).ToList();
        units.ForEach(unit => Take(turns, unit, isSlow: true));
        clock.Now += WebhookTurns.Rest;

        var taken = units.ConvertAll(unit => turns.TryTake(unit, "a", out _)).FindAll(turn => turn is not null);

        taken.Should().HaveCount(WebhookTurns.MostSlow);
        turns.TryTake(Other, "a", out _).Should().NotBeNull("it has always answered");
        taken[0]!.Dispose();
        turns.TryTake(units[^1], "a", out _).Should().NotBeNull();
    }

    [Fact]
    public async Task Delivery_WhileManyReceiversOfAnotherUnitHang_Arrives()
    {
        await using var hanging = await WebhookReceiver.StartAsync();
        await using var good = await WebhookReceiver.StartAsync();
        var release = new TaskCompletionSource();
        var (now, most) = (0, 0);
        hanging.Answer = async context =>
        {
            lock (release)
            {
                most = Math.Max(most, ++now);
            }

            await release.Task;
        };
        var made = new List<Guid>();
        await host.Host.WithAsync<WebhookDesk>(async desk =>
        {
            for (var number = 0; number < WebhookDesk.MostEndpoints; number++)
            {
                made.Add((await desk.MakeAsync(RunningHost.OtherUnit, new WebhookWish($"{hanging.Url}?number={number}", null, [.. WebhookTypes.Wanted]), "eve", default))!.Value.Id);
            }
        });
        var (endpoint, _) = await host.MakeAsync(good.Url);
        try
        {
            foreach (var id in made)
            {
                await host.Host.WithAsync<WebhookDesk>(desk => desk.TestAsync(RunningHost.OtherUnit, id, "eve", default));
            }

            await Waiting.UntilAsync(() => Task.FromResult(hanging.Received.Count >= WebhookTurns.MostOfAUnit));
            await host.PublishAsync($"msg_{Guid.NewGuid():N}");
            (await host.WaitAsync(endpoint, d => d.Status == WebhookStatus.Delivered)).Attempts.Should().Be(1);
            good.Received.Should().ContainSingle();
            most.Should().Be(WebhookTurns.MostOfAUnit);
        }
        finally
        {
            release.SetResult();
            await host.DeleteAsync(endpoint);
            foreach (var id in made)
            {
                await host.Host.WithAsync<WebhookDesk>(desk => desk.DeleteAsync(RunningHost.OtherUnit, id, "eve", default));
            }
        }
    }

    private static void Take(WebhookTurns turns, Guid unit, bool isSlow)
    {
        using var turn = turns.TryTake(unit, "a", out _);
        turn.Should().NotBeNull();
        turn!.IsSlow = isSlow;
    }

    private sealed class MovedClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = DateTimeOffset.UnixEpoch;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}

/// <summary>How often a unit makes the platform send.</summary>
public sealed class WebhookTryLimitTests
{
    [Fact]
    public async Task TestsAndSendingAgain_OfOneUnit_AreLimitedTogether()
    {
        var host = await RunningHost.StartAsync(new Dictionary<string, string?> { ["Cesagram:RateLimits:WebhookTriesAMinute"] = "2" });
        try
        {
            using var supervisor = new Visitor(await host.SignedInAsync("supervisor"));
            const string list = "/en/analysis/webhooks";
            Task<(HttpStatusCode Status, string Page)> Press(string handler) => supervisor.SendAsync(list, $"{list}/{Guid.NewGuid()}?handler={handler}", []);
            (await Press("Test")).Status.Should().Be(HttpStatusCode.NotFound);
            (await Press("Again")).Status.Should().Be(HttpStatusCode.NotFound);
            (await Press("Test")).Status.Should().Be(HttpStatusCode.TooManyRequests);
            (await Press("again")).Status.Should().Be(HttpStatusCode.TooManyRequests);
            (await Press("Delete")).Status.Should().Be(HttpStatusCode.NotFound, "it sends nothing");
        }
        finally
        {
            await host.DisposeAsync();
        }
    }
}
