using System.Globalization;

namespace Cesagram.Benchmarks.Live;

/// <summary>Live warnings under load, in size and under faults, against real hosts on one private cluster of their own.</summary>
internal static class LiveBenchmark
{
    /// <param name="web">Path of the built Cesagram.Web.dll.</param>
    /// <param name="what"><c>latency [SECONDS]</c>, <c>throughput [CONVERSATIONS]</c>, <c>size [MESSAGES]</c>, <c>long [MESSAGES]</c>, <c>faults [SECONDS]</c> or <c>parts</c>.</param>
    public static async Task<int> RunAsync(string web, string[] what)
    {
        if (what is not [("latency" or "throughput" or "size" or "long" or "faults" or "parts") and var part, .. { Length: <= 1 } rest]
            || (rest is [var text] && (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var given) || given == 0)))
        {
            await Console.Error.WriteLineAsync("cesagram: live takes latency [SECONDS], throughput [CONVERSATIONS], size [MESSAGES], long [MESSAGES], faults [SECONDS] or parts");
            return 2;
        }

        int? number = rest is [var digits] ? int.Parse(digits, CultureInfo.InvariantCulture) : null;
        await using var platform = await LivePlatform.StartAsync(web);
        return part switch
        {
            "latency" => await new LatencyRun(platform).RunAsync(number ?? 15),
            "throughput" => await new ThroughputRun(platform).RunAsync(number ?? 2000),
            "size" => await new SizeRun(platform).RunAsync(number ?? 10_000_000),
            "long" => await new LongRun(platform).RunAsync(number ?? 1_000_000),
            "faults" => await new FaultRun(platform).RunAsync(number ?? 60),
            _ => await new PartsRun(platform).RunAsync(),
        };
    }

    public static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    public static void Say(FormattableString line) => Console.Error.WriteLine("cesagram: " + line.ToString(CultureInfo.InvariantCulture));

    /// <returns>0 where there is none.</returns>
    public static double Percentile(IEnumerable<double> times, double share)
    {
        var sorted = times.Order().ToArray();
        return sorted.Length == 0 ? 0 : sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];
    }
}
