namespace Cesagram.Postgres.Queue;

/// <summary>Exponential backoff with full jitter on its upper half: 1, 2, 4 ... seconds, 10 minutes at most.</summary>
internal static class RetryDelay
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <param name="attempts">How often it was tried, 1 or more.</param>
    /// <param name="randomizer">Gives a number from 0 to 1.</param>
    public static TimeSpan Get(int attempts, Func<double> randomizer)
    {
        var whole = Math.Min(Longest.TotalSeconds, First.TotalSeconds * Math.Pow(2, Math.Min(attempts - 1, 30)));
        return TimeSpan.FromSeconds(whole * (0.5 + (0.5 * randomizer())));
    }
}
