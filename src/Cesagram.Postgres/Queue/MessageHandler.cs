namespace Cesagram.Postgres;

/// <summary>Works on messages of one kind; made in a scope of its own for each.</summary>
public interface IMessageHandler
{
    /// <summary>
    /// Does the work. A handler that saves something calls <see cref="QueueExtensions.Complete"/> on the same context first;
    /// for any other the worker deletes the message when this returns. What is thrown leads to a retry.
    /// </summary>
    Task HandleAsync(LeasedMessage message, CancellationToken cancellationToken);

    /// <summary>Called once when a message is given up, so that people see it where they look.</summary>
    Task GiveUpAsync(LeasedMessage message, CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>How a kind is worked on.</summary>
public sealed record QueueWorkerOptions
{
    /// <summary>How many messages one step takes.</summary>
    public int BatchSize { get; init; } = 1;

    /// <summary>How many steps run at once.</summary>
    public int Workers { get; init; } = 1;

    /// <summary>For how long a message is held; renewed while the work goes on.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>After so many tries a message is given up.</summary>
    public int MaxAttempts { get; init; } = 8;

    /// <summary>How long to wait for a notification before looking anyway.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(2);
}
