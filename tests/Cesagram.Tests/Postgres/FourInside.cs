namespace Cesagram.Tests.Postgres;

/// <summary>Opens when four are inside at once.</summary>
internal sealed class FourInside : IDisposable
{
    private readonly TaskCompletionSource open = new();
    private int inside;

    public Task Complete => open.Task;

    public Task ArriveAsync()
    {
        if (Interlocked.Increment(ref inside) == 4)
        {
            open.SetResult();
        }

        return open.Task;
    }

    /// <summary>A test that failed must not hang in its queue's drain.</summary>
    public void Dispose() => open.TrySetResult();
}
