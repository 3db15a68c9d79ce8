using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

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
        var afterPause = true;
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                if (await worker.ProcessNextAsync(stopping, afterPause) > 0)
                {
                    afterPause = false;
                    continue;
                }

                await signal.WaitAsync(worker.Kind, await worker.TimeToWaitAsync(stopping), stopping);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                // Whatever it is, the other kinds and the pages must go on: an error that leaves here would stop the host.
                LogPaused(logger, worker.Kind, error.GetType().Name);
                await Task.Delay(PauseWithoutDatabase, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            afterPause = true;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Work on {Kind} pauses: the database does not answer ({Error})")]
    private static partial void LogPaused(ILogger logger, string kind, string error);
}
