using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Cesagram.Postgres.Listening;

/// <summary>Listens to a channel on a connection of its own, for as long as the host runs.</summary>
internal abstract partial class ChannelListener(string channel, NpgsqlDataSource source, ILogger logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(30);

    /// <summary>Something was said.</summary>
    protected abstract void OnNotice(string payload);

    /// <summary>Listening begins, or begins anew: whatever was said while nobody listened is lost.</summary>
    protected abstract void OnBegun();

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
                LogLost(logger, channel, error.GetType().Name);
                await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        connection.Notification += (_, notice) => OnNotice(notice.Payload);
        await using var listen = new NpgsqlCommand($"listen {channel}", connection);
        await listen.ExecuteNonQueryAsync(cancellationToken);
        OnBegun();
        while (true)
        {
            // A connection that died without a word shows only when something is sent over it.
            if (!await connection.WaitAsync(Silence, cancellationToken))
            {
                await listen.ExecuteNonQueryAsync(cancellationToken);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The connection that listens to {Channel} was lost ({Error}); until it is back there is only polling")]
    private static partial void LogLost(ILogger logger, string channel, string error);
}
