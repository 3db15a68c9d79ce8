using Microsoft.Extensions.Hosting;
using Npgsql;

namespace Cesagram.Postgres.Queue;

/// <summary>Counts the queue for its metrics every now and then, while somebody collects them.</summary>
internal sealed class QueueWatch(QueueStatuses statuses, QueueMetrics metrics, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);

    /// <summary>Counts once; without a database the figures are as they were.</summary>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        if (!metrics.IsWatched)
        {
            return;
        }

        try
        {
            metrics.Statuses = await statuses.ReadAsync(cancellationToken);
        }
        catch (Exception error) when (error is NpgsqlException or IOException or TimeoutException)
        {
            // The listener and the workers say so already.
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
        {
            await LookAsync(stoppingToken);
        }
    }
}
