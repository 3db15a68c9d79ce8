using System.Collections.Concurrent;

namespace Cesagram.ChatAnalysis.PushWebhook;

/// <summary>How many deliveries go to one endpoint at once, so that a receiver that hangs does not hold up those of others.</summary>
internal sealed class WebhookTurns
{
    /// <summary>For how long a delivery without a turn is put off.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private const int Most = 2;

    private readonly ConcurrentDictionary<Guid, int> taken = new();

    /// <returns>Dispose it when the turn is over; null: all are taken.</returns>
    public IDisposable? TryTake(Guid endpoint)
    {
        if (taken.AddOrUpdate(endpoint, 1, (_, count) => count + 1) <= Most)
        {
            return new Turn(this, endpoint);
        }

        Release(endpoint);
        return null;
    }

    private void Release(Guid endpoint)
    {
        if (taken.AddOrUpdate(endpoint, 0, (_, count) => count - 1) == 0)
        {
            taken.TryRemove(KeyValuePair.Create(endpoint, 0));
        }
    }

    private sealed class Turn(WebhookTurns turns, Guid endpoint) : IDisposable
    {
        public void Dispose() => turns.Release(endpoint);
    }
}
