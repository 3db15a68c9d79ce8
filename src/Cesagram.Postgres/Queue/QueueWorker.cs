using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cesagram.Postgres.Queue;

/// <summary>Leases, runs the handler, deletes; callable step by step without a loop.</summary>
internal sealed partial class QueueWorker<THandler>(
    string kind,
    QueueWorkerOptions options,
    MessageStore store,
    QueueMetrics metrics,
    IServiceScopeFactory scopes,
    TimeProvider clock,
    ILogger<QueueWorker<THandler>> logger)
    where THandler : class, IMessageHandler
{
    private static readonly TimeSpan DrainLimit = TimeSpan.FromSeconds(20);

    public string Kind => kind;

    public QueueWorkerOptions Options => options;

    /// <summary>Takes up to a batch and works on it.</summary>
    /// <returns>How many were taken; 0: there is nothing to do now.</returns>
    public async Task<int> ProcessNextAsync(CancellationToken stopping)
    {
        var messages = await store.LeaseAsync(kind, options.BatchSize, options.Lease, stopping);
        if (messages.Count == 0)
        {
            return 0;
        }

        // What runs when the host stops may end its work, within a limit.
        using var drain = new CancellationTokenSource();
        await using var onStop = stopping.Register(() => drain.CancelAfter(DrainLimit));
        using var renewal = new CancellationTokenSource();
        var renewing = RenewAsync(messages, renewal.Token);
        var handled = new List<LeasedMessage>(messages.Count);
        var begun = 0;
        try
        {
            for (; begun < messages.Count && !stopping.IsCancellationRequested; begun++)
            {
                if (await HandleAsync(messages[begun], drain.Token))
                {
                    handled.Add(messages[begun]);
                }
            }
        }
        finally
        {
            await renewal.CancelAsync();
            await renewing;
            await store.DeleteAsync(handled.Where(message => !message.IsCompleted), CancellationToken.None);
            await store.ReleaseAsync(messages.Skip(begun), CancellationToken.None);
            metrics.Done(kind, handled.Count);
        }

        return messages.Count;
    }

    private async Task<bool> HandleAsync(LeasedMessage message, CancellationToken stopping)
    {
        metrics.Begun(kind, clock.GetUtcNow() - message.CreatedAt);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<THandler>().HandleAsync(message, stopping);
            return true;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            await store.ReleaseAsync([message], CancellationToken.None);
            return false;
        }
        catch (Exception error)
        {
            await FailAsync(message, error);
            return false;
        }
    }

    private async Task FailAsync(LeasedMessage message, Exception error)
    {
        metrics.Failed(kind);
        var what = error.InnerException is { } inner ? $"{error.GetType().Name}: {inner.GetType().Name}" : error.GetType().Name;
        if (message.Attempts < options.MaxAttempts)
        {
            LogRetry(logger, kind, message.Id, message.Attempts, what);
            await store.RetryAsync(message, RetryDelay.Get(message.Attempts, Random.Shared.NextDouble), CancellationToken.None);
            return;
        }

        LogDead(logger, kind, message.Id, what);
        metrics.Dead(kind);
        await using (var scope = scopes.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<THandler>().GiveUpAsync(message, CancellationToken.None);
        }

        await store.BuryAsync(message, what, CancellationToken.None);
    }

    private async Task RenewAsync(List<LeasedMessage> messages, CancellationToken ended)
    {
        while (true)
        {
            await Task.Delay(options.Lease / 3, clock, ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (ended.IsCancellationRequested)
            {
                return;
            }

            try
            {
                await store.RenewAsync(messages, options.Lease, CancellationToken.None);
            }
            catch (Exception error) when (error is Npgsql.NpgsqlException or IOException or TimeoutException)
            {
                LogNotRenewed(logger, kind, error.GetType().Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Kind} message {Id} failed at try {Attempt}: {Error}")]
    private static partial void LogRetry(ILogger logger, string kind, long id, int attempt, string error);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Kind} message {Id} was given up: {Error}")]
    private static partial void LogDead(ILogger logger, string kind, long id, string error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The lease of {Kind} messages could not be renewed: {Error}")]
    private static partial void LogNotRenewed(ILogger logger, string kind, string error);
}
