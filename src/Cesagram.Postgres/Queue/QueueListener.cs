using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Cesagram.Postgres.Queue;

/// <summary>Listens for new messages on a connection of its own; without it workers only poll.</summary>
internal sealed partial class QueueListener(NpgsqlDataSource source, QueueSignal signal, ILogger<QueueListener> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                LogLost(logger, error.GetType().Name);
                await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        connection.Notification += (_, notice) => signal.Wake(notice.Payload);
        await using var listen = new NpgsqlCommand("listen cesagram_queue", connection);
        await listen.ExecuteNonQueryAsync(cancellationToken);

        // Whatever came while nobody listened.
        signal.WakeAll();
        while (true)
        {
            // A connection that died without a word shows only when something is sent over it.
            if (!await connection.WaitAsync(Silence, cancellationToken))
            {
                await listen.ExecuteNonQueryAsync(cancellationToken);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The queue's listening connection was lost ({Error}); workers poll until it is back")]
    private static partial void LogLost(ILogger logger, string error);
}
