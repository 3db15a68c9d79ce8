using Microsoft.Extensions.Logging;

namespace Cesagram.Postgres.Queue;

/// <summary>Keeps leases alive while the work on them goes on; a database that is away only makes it try again.</summary>
internal sealed partial class LeaseRenewal : IAsyncDisposable
{
    private readonly MessageStore store;
    private readonly IReadOnlyList<LeasedMessage> messages;
    private readonly TimeSpan duration;
    private readonly ILogger logger;
    private readonly ITimer timer;
    private Task renewing = Task.CompletedTask;

    public LeaseRenewal(MessageStore store, IReadOnlyList<LeasedMessage> messages, TimeSpan duration, TimeProvider clock, ILogger logger)
    {
        this.store = store;
        this.messages = messages;
        this.duration = duration;
        this.logger = logger;
        // A timer and no waiting task: most work ends long before it, and then it has cost next to nothing.
        timer = clock.CreateTimer(_ => Renew(), null, duration / 3, duration / 3);
    }

    public async ValueTask DisposeAsync()
    {
        await timer.DisposeAsync();
        await renewing;
    }

    private void Renew()
    {
        if (renewing.IsCompleted)
        {
            renewing = RenewAsync();
        }
    }

    private async Task RenewAsync()
    {
        try
        {
            await store.RenewAsync(messages, duration, CancellationToken.None);
        }
        catch (Exception error)
        {
            LogNotRenewed(logger, messages[0].Kind, error.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The lease of {Kind} messages could not be renewed: {Error}")]
    private static partial void LogNotRenewed(ILogger logger, string kind, string error);
}
