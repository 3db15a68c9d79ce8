namespace Cesagram.Tests.Postgres;

/// <summary>Opens when four are inside at once.</summary>
internal sealed class FourInside
{
    private readonly TaskCompletionSource open = new();
    private int inside;

    public Task Complete => open.Task;

    public Task ArriveAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref inside) == 4)
        {
            open.SetResult();
        }

        return open.Task.WaitAsync(cancellationToken);
    }
}
