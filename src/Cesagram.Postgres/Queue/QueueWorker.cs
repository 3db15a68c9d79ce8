using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cesagram.Postgres.Queue;

/// <summary>Leases, runs the handler, deletes; callable step by step without a loop.</summary>
internal sealed class QueueWorker<THandler>(
    string kind,
    QueueWorkerOptions options,
    MessageStore store,
    QueueSignal signal,
    QueueFailures failures,
    QueueMetrics metrics,
    IServiceScopeFactory scopes,
    TimeProvider clock,
    ILogger<QueueWorker<THandler>> logger)
    where THandler : class, IMessageHandler
{
    /// <summary>What a dead message says whose workers were killed or cut off at every try.</summary>
    private const string WorkerLost = "WorkerLost";

    /// <summary>A message that can be taken but is locked for a moment must not make its worker spin.</summary>
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(5);

    public string Kind => kind;

    public QueueWorkerOptions Options => options;

    /// <summary>Takes up to a batch and works on it.</summary>
    /// <param name="stopping">Nothing new is begun once it is cancelled; what runs may end, within the drain limit.</param>
    /// <param name="afterPause">Whether this worker slept: then others sleep too, and a full batch means that there may be work for one more.</param>
    /// <returns>How many were taken; 0: there is nothing to do now.</returns>
    public async Task<int> ProcessNextAsync(CancellationToken stopping, bool afterPause = true)
    {
        if (stopping.IsCancellationRequested)
        {
            return 0;
        }

        // Not cancelled by stopping: messages of a lease that is cut off half-way would wait for its end.
        var messages = await store.LeaseAsync(kind, options.BatchSize, options.Lease, CancellationToken.None);
        if (afterPause && messages.Count == options.BatchSize)
        {
            signal.Wake(kind);
        }

        if (messages.Count > 0)
        {
            await WorkAsync(messages, stopping);
        }

        return messages.Count;
    }

    /// <summary>How long there is nothing to do, as far as is known: until the next message falls due, or the next poll.</summary>
    public async Task<TimeSpan> TimeToWaitAsync(CancellationToken cancellationToken)
    {
        var due = await store.UntilNextDueAsync(kind, cancellationToken) ?? options.PollInterval;
        return due < ShortestWait ? ShortestWait : due < options.PollInterval ? due : options.PollInterval;
    }

    private async Task WorkAsync(List<LeasedMessage> messages, CancellationToken stopping)
    {
        using var drain = new CancellationTokenSource();
        await using var onStop = stopping.Register(() => drain.CancelAfter(options.DrainLimit));
        var handled = new List<LeasedMessage>(messages.Count);
        var begun = 0;
        try
        {
            await using var renewal = new LeaseRenewal(store, messages, options.Lease, clock, logger);
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
            await FinishAsync(messages, begun, handled);
        }
    }

    private async Task FinishAsync(List<LeasedMessage> messages, int begun, List<LeasedMessage> handled)
    {
        var left = handled.FindAll(message => !message.IsCompleted);
        var deleted = await store.DeleteAsync(left, CancellationToken.None);
        metrics.Done(kind, handled.Count - left.Count + deleted);
        await store.ReleaseAsync(messages[begun..], CancellationToken.None);
        // The next ones of several keys are free now; this worker need not be the only one to take them.
        if (messages.Count > 1 && messages[^1].Key is not null)
        {
            signal.Wake(kind);
        }
    }

    private async Task<bool> HandleAsync(LeasedMessage message, CancellationToken stopping)
    {
        if (message.Attempts > options.MaxAttempts)
        {
            await failures.GiveUpAsync<THandler>(message, WorkerLost);
            return false;
        }

        var started = clock.GetTimestamp();
        metrics.Begun(kind, clock.GetUtcNow() - message.DueAt);
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
            await failures.FailAsync<THandler>(message, error);
            return false;
        }
        finally
        {
            metrics.Ended(kind, clock.GetElapsedTime(started));
        }
    }
}
