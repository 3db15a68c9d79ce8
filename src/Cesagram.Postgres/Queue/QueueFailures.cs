using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cesagram.Postgres.Queue;

/// <summary>What becomes of a message whose handler failed: another try later, or a place among the dead.</summary>
internal sealed partial class QueueFailures(QueueWorkerOptions options, MessageStore store, QueueMetrics metrics, IServiceScopeFactory scopes, ILogger<QueueFailures> logger)
{
    public async Task FailAsync<THandler>(LeasedMessage message, Exception error)
        where THandler : class, IMessageHandler
    {
        metrics.Failed(message.Kind);
        var what = error.InnerException is { } inner ? $"{error.GetType().Name}: {inner.GetType().Name}" : error.GetType().Name;
        if (message.Attempts >= options.MaxAttempts)
        {
            await GiveUpAsync<THandler>(message, what);
            return;
        }

        LogRetry(logger, message.Kind, message.Id, message.Attempts, what);
        await store.RetryAsync(message, RetryDelay.Get(message.Attempts, Random.Shared.NextDouble), CancellationToken.None);
    }

    public async Task GiveUpAsync<THandler>(LeasedMessage message, string error)
        where THandler : class, IMessageHandler
    {
        // Whoever took it over meanwhile may have succeeded: then there is nothing to give up.
        if (await store.RenewAsync([message], options.Lease, CancellationToken.None) == 0)
        {
            LogLost(logger, message.Kind, message.Id);
            return;
        }

        LogDead(logger, message.Kind, message.Id, error);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<THandler>().GiveUpAsync(message, CancellationToken.None);
        }
        catch (Exception second)
        {
            // A message that can neither be worked on nor be given up must not hold up those behind it for ever.
            LogNotGivenUp(logger, message.Kind, message.Id, second.GetType().Name);
        }

        if (await store.BuryAsync(message, error, CancellationToken.None))
        {
            metrics.Dead(message.Kind);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Kind} message {Id} failed at try {Attempt}: {Error}")]
    private static partial void LogRetry(ILogger logger, string kind, long id, int attempt, string error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The lease of {Kind} message {Id} was lost; another worker has it or had it")]
    private static partial void LogLost(ILogger logger, string kind, long id);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Kind} message {Id} was given up: {Error}")]
    private static partial void LogDead(ILogger logger, string kind, long id, string error);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Kind} message {Id} was given up, but nobody was told where they look: {Error}")]
    private static partial void LogNotGivenUp(ILogger logger, string kind, long id, string error);
}
