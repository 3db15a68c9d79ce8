using System.Diagnostics;
using System.Globalization;
using Cesagram.Linguistics;

namespace Cesagram.Benchmarks.Speed;

/// <summary>
/// <c>speed-append FILE</c>: single calls of Append, warm: median, 99th percentile and bytes allocated; and what a message costs
/// early and late in a conversation. Fails at a median of 5 microseconds, at any byte, or where late messages cost more.
/// </summary>
internal static class AppendTimes
{
    private const double MedianLimit = 5000;
    private const double MostGrowth = 1.25;
    private const int Warm = 20_000;
    private const double WarmSeconds = 5;
    private const int Restores = 4000;
    private const int Timed = 10;

    private static readonly int[] Places = [10, 1_000, 100_000];

    public static int Run(string file)
    {
        var lines = File.ReadAllLines(file);
        var follower = new ConversationFollower(RiskModel.Shipped);
        var ticks = new long[lines.Length];
        WarmUp.Run(() => Round(follower, lines[..Warm], ticks), WarmSeconds);
        Round(follower, lines, ticks);
        var bytes = Round(follower, lines, ticks);

        var times = ticks.Order().Select(tick => tick * 1e9 / Stopwatch.Frequency).ToList();
        var (median, late) = (times[times.Count / 2], times[times.Count * 99 / 100]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| one Append | |\n|---|---|\n| median, ns | {median:0} |\n| 99th percentile, ns | {late:0} |\n| bytes allocated a message, of {lines.Length:#,0} | {(double)bytes / lines.Length:0.##} |"));
        double[] costs = [.. Places.Select(place => CostAt(follower, lines, place))];
        for (var i = 0; i < costs.Length; i++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| at message {Places[i]:#,0}, ns | {costs[i]:0} |"));
        }

        return median < MedianLimit && bytes == 0 && costs[2] < MostGrowth * costs[1] ? 0 : 1;
    }

    private static long Round(ConversationFollower follower, string[] lines, long[] ticks)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        follower.Begin();
        before += GC.GetAllocatedBytesForCurrentThread() - before;
        for (var i = 0; i < lines.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            follower.Append(i & 1, lines[i]);
            ticks[i] = Stopwatch.GetTimestamp() - start;
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double CostAt(ConversationFollower follower, string[] lines, int place)
    {
        follower.Begin();
        for (var i = 0; i < place; i++)
        {
            follower.Append(i & 1, lines[i]);
        }

        var state = new byte[ConversationFollower.StateSize];
        follower.Save(state);
        var times = new List<double>();
        for (var i = 0; i < Restores; i++)
        {
            follower.Restore(state);
            var start = Stopwatch.GetTimestamp();
            for (var next = 0; next < Timed; next++)
            {
                // The same messages at every place.
                follower.Append(next & 1, lines[(i * Timed) + next]);
            }

            times.Add(Stopwatch.GetElapsedTime(start).TotalNanoseconds / Timed);
        }

        return SpeedTable.Median(times);
    }
}
