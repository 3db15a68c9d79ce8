using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace Cesagram.Benchmarks.Live;

/// <summary>One conversation that goes on and on: whether its last messages cost more than its first.</summary>
internal sealed class LongRun(LivePlatform platform)
{
    private const int InARequest = 1000;
    private const int Parts = 10;

    public async Task<int> RunAsync(int messages)
    {
        await platform.StartWebAsync();
        var worker = platform.StartWorker();
        using var client = platform.Client();
        var sender = new MessageSender(client);
        var conversation = new MadeConversation("long", MadeConversation.Sample.Ordinary[0]);
        Console.WriteLine("| messages | seconds for this tenth | POST of 1,000 p50 ms | p99 ms | not yet followed |");
        Console.WriteLine("|---|---|---|---|---|");
        for (var part = 1; part <= Parts; part++)
        {
            var (watch, times) = (Stopwatch.StartNew(), new List<double>());
            while (conversation.Sent < (long)messages * part / Parts)
            {
                var asked = Stopwatch.GetTimestamp();
                await sender.SendAsync(conversation, conversation.Next(Math.Min(InARequest, messages - conversation.Sent)));
                times.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            }

            LiveBenchmark.Print($"| {conversation.Sent:N0} | {watch.Elapsed.TotalSeconds:F0} | {LiveBenchmark.Percentile(times, 0.5):F0} | {LiveBenchmark.Percentile(times, 0.99):F0} | {await BehindAsync():N0} |");
        }

        var rest = Stopwatch.StartNew();
        while (await BehindAsync() > 0)
        {
            await Task.Delay(100);
        }

        LiveBenchmark.Print($"\nall followed {rest.Elapsed.TotalSeconds:F1} s later; {sender.Unanswered} requests sent again; peak memory of the worker {Peak(worker)} MB");
        var report = Stopwatch.StartNew();
        var bytes = await ReportAsync(client, conversation.Transcript);
        LiveBenchmark.Print($"its report was there {report.Elapsed.TotalSeconds:F1} s after that ({bytes / 1e6:F1} MB); peak memory of the worker {Peak(worker)} MB");
        var (stored, followed) = (await platform.CountAsync("select count(*) from chat_analysis.live_messages"), await platform.CountAsync("select \"Followed\" from chat_analysis.live_conversations"));
        LiveBenchmark.Print($"{stored:N0} messages stored, {followed:N0} followed, of {messages:N0} sent");
        return stored == messages && followed == messages ? 0 : 1;
    }

    private Task<long> BehindAsync() => platform.CountAsync("select \"Messages\" - \"Followed\" from chat_analysis.live_conversations");

    private static async Task<long> ReportAsync(HttpClient client, Guid transcript)
    {
        while (true)
        {
            using var answer = await client.GetAsync(new Uri($"/api/transcripts/{transcript}/report", UriKind.Relative));
            if (answer.StatusCode == HttpStatusCode.OK)
            {
                return (await answer.Content.ReadAsByteArrayAsync()).Length;
            }

            await Task.Delay(500);
        }
    }

    /// <summary>Megabytes, from what the kernel counted.</summary>
    private static long Peak(Process process)
    {
        var line = File.ReadLines($"/proc/{process.Id.ToString(CultureInfo.InvariantCulture)}/status").First(one => one.StartsWith("VmHWM:", StringComparison.Ordinal));
        return long.Parse(line.AsSpan(6).Trim().TrimEnd(" kB"), CultureInfo.InvariantCulture) / 1024;
    }
}
