using System.Diagnostics;
using Cesagram.ChatAnalysis.FollowConversation;
using Cesagram.ChatAnalysis.PushWebhook;

namespace Cesagram.Benchmarks.Live;

/// <summary>Under load workers are killed and PostgreSQL is restarted; then what is there is compared with what was taken in.</summary>
internal sealed class FaultRun(LivePlatform platform)
{
    private const int Conversations = 48;
    private const int Workers = 2;
    private static readonly TimeSpan LongestDrain = TimeSpan.FromMinutes(4);

    private int kills;
    private int restarts;
    private int losses;

    public async Task<int> RunAsync(int seconds)
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        await platform.WithAsync<WebhookDesk, int>(async desk => await desk.MakeAsync(platform.Unit, new WebhookWish(receiver.Address + "/", null, [.. WebhookTypes.Wanted]), "measure", default) is null ? 0 : 1);
        await platform.StartWebAsync();
        var workers = Enumerable.Range(0, Workers).Select(_ => platform.StartWorker()).ToList();
        using var client = platform.Client();
        using var streaming = platform.Client();
        streaming.Timeout = Timeout.InfiniteTimeSpan;
        await using var events = new EventFollower(streaming);
        await events.StartAsync();

        var conversations = Enumerable.Range(0, Conversations).Select(i => i % 3 == 0
            ? new MadeConversation($"warning-{i}", MadeConversation.Sample.Warning[i % MadeConversation.Sample.Warning.Count])
            : new MadeConversation($"ordinary-{i}", MadeConversation.Sample.Ordinary[i % MadeConversation.Sample.Ordinary.Count])).ToList();
        var sender = new MessageSender(client);
        using var over = new CancellationTokenSource();
        var faults = FaultsAsync(workers, over.Token);
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(conversations.Select(one => SendAsync(sender, one, TimeSpan.FromSeconds(seconds))));
        var sentIn = watch.Elapsed.TotalSeconds;
        await over.CancelAsync();
        await faults;
        LiveBenchmark.Say($"sent within {sentIn:F0} s; waiting for the queue");
        var drain = Stopwatch.StartNew();
        while (await LeftAsync() > 0 && drain.Elapsed < LongestDrain)
        {
            await Task.Delay(250);
        }

        await Task.Delay(1000);
        LiveBenchmark.Print($"{conversations.Sum(one => one.Sent):N0} messages sent one by one in {conversations.Count} conversations within {sentIn:F0} s, {sender.Unanswered} requests sent again; {kills} workers killed, PostgreSQL restarted {restarts} times (fast) and stopped as by a loss of power {losses} times; the queue was empty {drain.Elapsed.TotalSeconds:F0} s later");
        Console.WriteLine();
        return await new FaultChecker(platform, conversations, receiver, events).CheckAsync();
    }

    /// <summary>Spread over the time, one after the other: a conversation's next message is sent once the one before was taken in.</summary>
    private static async Task SendAsync(MessageSender sender, MadeConversation conversation, TimeSpan time)
    {
        var count = conversation.Of.Messages.Count;
        var pause = time / count;
        await Task.Delay(pause * Random.Shared.NextDouble());
        for (var i = 0; i < count; i++)
        {
            var begun = Stopwatch.GetTimestamp();
            await sender.SendAsync(conversation, conversation.Next(1));
            var rest = pause - Stopwatch.GetElapsedTime(begun);
            await Task.Delay(rest > TimeSpan.Zero ? rest : TimeSpan.Zero);
        }
    }

    private async Task FaultsAsync(List<Process> workers, CancellationToken over)
    {
        await Task.Delay(4000, CancellationToken.None);
        for (var round = 1; !over.IsCancellationRequested; round++)
        {
            if (round % 3 == 0)
            {
                var hard = round % 6 == 0;
                await platform.RestartPostgresAsync(hard ? "immediate" : "fast");
                _ = hard ? losses++ : restarts++;
            }
            else
            {
                var which = Random.Shared.Next(workers.Count);
                await platform.KillAsync(workers[which]);
                workers[which] = platform.StartWorker();
                kills++;
            }

            await Task.Delay(Random.Shared.Next(4000, 8000), over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<long> LeftAsync()
    {
        platform.Admin.Clear();
        return await platform.CountAsync($"select count(*) from queue.messages where kind in ('{FollowConversationHandler.Kind}', '{ReportConversationHandler.Kind}', '{PushWebhookHandler.Kind}')");
    }
}
