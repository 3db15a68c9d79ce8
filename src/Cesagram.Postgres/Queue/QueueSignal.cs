using System.Collections.Concurrent;

namespace Cesagram.Postgres.Queue;

/// <summary>Wakes the workers of a kind.</summary>
internal sealed class QueueSignal
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> waiting = new();

    public void Wake(string kind)
    {
        var gate = Gate(kind);
        if (gate.CurrentCount == 0)
        {
            gate.Release();
        }
    }

    public void WakeAll()
    {
        foreach (var kind in waiting.Keys)
        {
            Wake(kind);
        }
    }

    /// <returns>True when woken, false when the time is up.</returns>
    public Task<bool> WaitAsync(string kind, TimeSpan atMost, CancellationToken cancellationToken) => Gate(kind).WaitAsync(atMost, cancellationToken);

    private SemaphoreSlim Gate(string kind) => waiting.GetOrAdd(kind, _ => new SemaphoreSlim(0));
}
