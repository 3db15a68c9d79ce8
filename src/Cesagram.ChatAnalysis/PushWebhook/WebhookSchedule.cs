namespace Cesagram.ChatAnalysis.PushWebhook;

/// <summary>When a delivery that failed is tried again.</summary>
internal static class WebhookSchedule
{
    /// <summary>Nothing is sent later than this after the schedule began.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromHours(24);

    /// <summary>Between the first try and the second, and so on; the first is at once.</summary>
    public static IReadOnlyList<TimeSpan> Pauses { get; } =
        [TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(5), TimeSpan.FromHours(10)];

    /// <param name="attempts">How often it was tried, 1 or more.</param>
    /// <param name="began">When the schedule began.</param>
    /// <param name="now">The end of the last try.</param>
    /// <param name="retryAfter">How long the receiver wants to be left alone; an earlier try is put off.</param>
    /// <returns>How long to wait; null: it is given up.</returns>
    public static TimeSpan? Next(int attempts, DateTimeOffset began, DateTimeOffset now, TimeSpan? retryAfter)
    {
        if (attempts > Pauses.Count)
        {
            return null;
        }

        var pause = Pauses[attempts - 1];
        var wait = retryAfter > pause ? retryAfter.Value : pause;
        return wait <= began + Limit - now ? wait : null;
    }
}
