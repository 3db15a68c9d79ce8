using System.Diagnostics;
using System.Runtime;

namespace Cesagram.Benchmarks.Speed;

/// <summary>Runs a piece of work until the compiler has nothing left to make better: on a crowded machine no fixed number of times will do.</summary>
internal static class WarmUp
{
    private const int QuietRounds = 3;
    private const int WaitMs = 120;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(12);

    /// <param name="round">The work.</param>
    /// <param name="leastSeconds">The compiler rests between its tiers too: before this it is not believed to be done.</param>
    public static void Run(Action round, double leastSeconds)
    {
        var start = Stopwatch.GetTimestamp();
        TimeSpan Passed() => Stopwatch.GetElapsedTime(start);
        for (var quiet = 0; (quiet < QuietRounds || Passed().TotalSeconds < leastSeconds) && Passed() < Longest;)
        {
            var compiled = JitInfo.GetCompiledMethodCount();
            round();
            Thread.Sleep(WaitMs);
            quiet = JitInfo.GetCompiledMethodCount() == compiled ? quiet + 1 : 0;
        }
    }
}
