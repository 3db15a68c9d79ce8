using System.Collections.Concurrent;
using System.Diagnostics;

namespace Cesagram.Benchmarks.Live;

/// <summary>
/// Milliseconds from a message to its warning's event, while others come in at a given rate whether or not those before them are done; then rates that rise
/// until the queue grows. One web, one worker and the sender share the machine.
/// </summary>
internal sealed class LatencyRun(LivePlatform platform)
{
    private const int Background = 1000;
    private const int Warnings = 100;

    /// <summary>Where only the rate counts: each warning makes a report too, and a hundred within seconds are no day's work.</summary>
    private const int FewWarnings = 15;

    private readonly List<MadeConversation> ordinary = [.. Enumerable.Range(0, Background).Select(i => new MadeConversation($"ordinary-{i}", MadeConversation.Sample.Ordinary[i % MadeConversation.Sample.Ordinary.Count]))];
    private readonly ConcurrentDictionary<Guid, long> sent = new();
    private int next;
    private int made;

    public async Task<int> RunAsync(int seconds)
    {
        await platform.StartWebAsync();
        platform.StartWorker();
        using var client = platform.Client();
        var sender = new MessageSender(client);
        using var streaming = platform.Client();
        streaming.Timeout = Timeout.InfiniteTimeSpan;
        await using var events = new EventFollower(streaming);
        await events.StartAsync();
        LiveBenchmark.Say($"opening {Background} conversations; {MadeConversation.Sample.Ordinary.Count} ordinary samples, {MadeConversation.Sample.Warning.Count} that warn");
        await Parallel.ForEachAsync(ordinary, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (one, _) => await sender.SendAsync(one, one.Next(1)));
        await DrainAsync();
        await PhaseAsync(sender, 100, 1, 10, []);

        Console.WriteLine("| sent a second | messages a request | seconds | taken in a second | not taken | POST p50 ms | p99 | warnings | POST to event p50 ms | p99 | queue at the end | seconds to empty it |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var (rate, atOnce) in ((int, int)[])[(100, 1), (1000, 10), (1000, 1)])
        {
            await MeasureAsync(sender, events, rate, atOnce, seconds, Warnings);
        }

        foreach (var (atOnce, rates) in ((int, int[])[])[(1, [150, 200, 250, 300, 400, 500, 700]), (10, [500, 1000, 1500, 2000, 3000, 4000])])
        {
            var highest = 0;
            foreach (var rate in rates)
            {
                if (!await MeasureAsync(sender, events, rate, atOnce, Math.Min(seconds, 10), FewWarnings))
                {
                    break;
                }

                highest = rate;
            }

            Console.WriteLine();
            LiveBenchmark.Print($"Highest rate of these that is sustained with {atOnce} a request: {highest} messages a second");
        }

        return 0;
    }

    /// <returns>Whether the rate is sustained: taken in as fast as sent, and less than a second's requests wait at the end.</returns>
    private async Task<bool> MeasureAsync(MessageSender sender, EventFollower events, int rate, int atOnce, int seconds, int warnings)
    {
        var warning = Enumerable.Range(0, warnings).Select(_ => made++).Select(i => new MadeConversation($"warning-{i}", MadeConversation.Sample.Warning[i % MadeConversation.Sample.Warning.Count])).ToList();
        await Parallel.ForEachAsync(warning, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (one, _) => await sender.SendAsync(one, one.Next(one.Of.WarnsAt!.Value)));
        await DrainAsync();
        var (posts, failed, took) = await PhaseAsync(sender, rate, atOnce, seconds, warning);
        var left = await platform.WaitingAsync();
        var drain = Stopwatch.StartNew();
        await DrainAsync();
        var drained = drain.Elapsed.TotalSeconds;
        await Task.Delay(500);
        var latencies = await LatenciesAsync(events, warning);
        var messages = rate * seconds - failed * atOnce;
        LiveBenchmark.Print(
            $"| {rate:N0} | {atOnce} | {seconds} | {messages / took:N0} | {failed} | {LiveBenchmark.Percentile(posts, 0.5):F0} | {LiveBenchmark.Percentile(posts, 0.99):F0} | {latencies.Count} of {warning.Count} | {LiveBenchmark.Percentile(latencies, 0.5):F0} | {LiveBenchmark.Percentile(latencies, 0.99):F0} | {left} | {drained:F1} |");
        return failed == 0 && took < seconds * 1.05 + 0.2 && left < rate / atOnce;
    }

    private async Task<(List<double> Posts, int Failed, double Seconds)> PhaseAsync(MessageSender sender, int rate, int atOnce, int seconds, List<MadeConversation> warning)
    {
        var requests = rate * seconds / atOnce;
        var each = warning.Count > 0 ? Math.Max(1, requests / warning.Count) : int.MaxValue;
        var (times, failed, running, warned) = (new ConcurrentBag<double>(), 0, new Task[requests], 0);
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < requests; i++)
        {
            var due = TimeSpan.FromSeconds((double)i * atOnce / rate);
            if (due - watch.Elapsed is var wait && wait > TimeSpan.FromMilliseconds(1))
            {
                await Task.Delay(wait);
            }

            var warns = i % each == each / 2 && warned < warning.Count;
            var conversation = warns ? warning[warned++] : ordinary[next++ % Background];
            var messages = conversation.Next(warns ? 1 : atOnce);
            running[i] = Task.Run(async () =>
            {
                var begun = Stopwatch.GetTimestamp();
                if (warns)
                {
                    sent[conversation.Transcript] = begun;
                }

                if (!await sender.TrySendAsync(conversation, messages))
                {
                    Interlocked.Increment(ref failed);
                }

                times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            });
        }

        await Task.WhenAll(running);
        return ([.. times], failed, watch.Elapsed.TotalSeconds);
    }

    private async Task<List<double>> LatenciesAsync(EventFollower events, List<MadeConversation> warning)
    {
        var transcripts = new Dictionary<Guid, Guid>();
        await using (var command = platform.Admin.CreateCommand("""select "Id", "TranscriptId" from chat_analysis.warnings"""))
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                transcripts[reader.GetGuid(0)] = reader.GetGuid(1);
            }
        }

        var wanted = warning.Select(one => one.Transcript).ToHashSet();
        return [.. events.Events.Where(one => one.Type == "raised" && wanted.Contains(transcripts[one.Warning])).Select(one => Stopwatch.GetElapsedTime(sent[transcripts[one.Warning]], one.At).TotalMilliseconds)];
    }

    private async Task DrainAsync()
    {
        while (await platform.CountAsync("select count(*) from queue.messages where due_at <= now()") > 0)
        {
            await Task.Delay(100);
        }
    }
}
