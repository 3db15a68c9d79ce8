using System.Collections.Concurrent;

namespace Cesagram.Postgres.Queue;

/// <summary>
/// Wakes one worker of a kind; who finds a full batch wakes the next (see <see cref="QueueWorker{THandler}"/>), so that as many
/// wake as there is work for. What comes while nobody waits is kept for who waits next.
/// </summary>
internal sealed class QueueSignal
{
    private readonly ConcurrentDictionary<string, Gate> gates = new();

    public void Wake(string kind)
    {
        var gate = Of(kind);
        lock (gate)
        {
            if (gate.CurrentCount == 0)
            {
                gate.Release();
            }
        }
    }

    public void WakeAll()
    {
        foreach (var kind in gates.Keys)
        {
            Wake(kind);
        }
    }

    /// <returns>True when woken, false when the time is up.</returns>
    public async Task<bool> WaitAsync(string kind, TimeSpan atMost, CancellationToken cancellationToken)
    {
        var gate = Of(kind);
        Interlocked.Increment(ref gate.Waiting);
        try
        {
            return await gate.WaitAsync(atMost, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref gate.Waiting);
        }
    }

    /// <summary>How many workers of a kind wait.</summary>
    public int Idle(string kind) => Volatile.Read(ref Of(kind).Waiting);

    private Gate Of(string kind) => gates.GetOrAdd(kind, _ => new Gate());

    private sealed class Gate() : SemaphoreSlim(0)
    {
        public int Waiting;
    }
}
