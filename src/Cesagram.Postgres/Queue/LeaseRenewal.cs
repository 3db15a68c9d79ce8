using Microsoft.Extensions.Logging;

namespace Cesagram.Postgres.Queue;

/// <summary>Keeps leases alive while the work on them goes on; a database that is away only makes it try again.</summary>
internal sealed partial class LeaseRenewal : IAsyncDisposable
{
    private readonly CancellationTokenSource ended = new();
    private readonly Task renewing;

    public LeaseRenewal(MessageStore store, IReadOnlyList<LeasedMessage> messages, TimeSpan duration, TimeProvider clock, ILogger logger) =>
        renewing = RenewAsync(store, messages, duration, clock, logger);

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        await renewing;
        ended.Dispose();
    }

    private async Task RenewAsync(MessageStore store, IReadOnlyList<LeasedMessage> messages, TimeSpan duration, TimeProvider clock, ILogger logger)
    {
        while (true)
        {
            await Task.Delay(duration / 3, clock, ended.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (ended.IsCancellationRequested)
            {
                return;
            }

            try
            {
                await store.RenewAsync(messages, duration, CancellationToken.None);
            }
            catch (Exception error) when (error is Npgsql.NpgsqlException or IOException or TimeoutException)
            {
                LogNotRenewed(logger, messages[0].Kind, error.GetType().Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The lease of {Kind} messages could not be renewed: {Error}")]
    private static partial void LogNotRenewed(ILogger logger, string kind, string error);
}
