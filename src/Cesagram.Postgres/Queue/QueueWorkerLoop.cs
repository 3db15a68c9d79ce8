using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Cesagram.Postgres.Queue;

/// <summary>Runs a worker's steps until the host stops; a database that is away only pauses it.</summary>
internal sealed partial class QueueWorkerLoop<THandler>(QueueWorker<THandler> worker, QueueSignal signal, ILogger<QueueWorkerLoop<THandler>> logger)
    : BackgroundService
    where THandler : class, IMessageHandler
{
    private static readonly TimeSpan PauseWithoutDatabase = TimeSpan.FromSeconds(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, worker.Options.Workers).Select(_ => Task.Run(() => RunAsync(stoppingToken), CancellationToken.None)));

    private async Task RunAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                if (await worker.ProcessNextAsync(stopping) == 0)
                {
                    await signal.WaitAsync(worker.Kind, worker.Options.PollInterval, stopping);
                }
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error) when (error is NpgsqlException or IOException or TimeoutException or InvalidOperationException)
            {
                LogPaused(logger, worker.Kind, error.GetType().Name);
                await Task.Delay(PauseWithoutDatabase, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Work on {Kind} pauses: the database does not answer ({Error})")]
    private static partial void LogPaused(ILogger logger, string kind, string error);
}
