namespace Cesagram.Postgres;

/// <summary>Works on messages of one kind; made in a scope of its own for each.</summary>
public interface IMessageHandler
{
    /// <summary>
    /// Does the work. A handler that saves something calls <see cref="QueueExtensions.Complete"/> on the same context first;
    /// for any other the worker deletes the message when the batch is done. What is thrown leads to a retry.
    /// A message can come a second time, after a worker or its connection was lost: what is not saved with
    /// <see cref="QueueExtensions.Complete"/> must bear being repeated.
    /// </summary>
    Task HandleAsync(LeasedMessage message, CancellationToken cancellationToken);

    /// <summary>
    /// Called when a message is given up, so that people see it where they look. If it throws, the message is parked all the same.
    /// </summary>
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

    /// <summary>After so many tries a message is given up; a try in which the worker was lost counts.</summary>
    public int MaxAttempts { get; init; } = 8;

    /// <summary>How long to wait for a notification, or for the next delayed message to fall due, before looking anyway.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long what runs when the host stops may go on before it is cancelled and given back.</summary>
    public TimeSpan DrainLimit { get; init; } = TimeSpan.FromSeconds(20);
}
