using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Cesagram.Postgres.Audit;

/// <summary>Writes checkpoints about every minute, and once more when the host stops.</summary>
internal sealed partial class CheckpointLoop(CheckpointWriter writer, AuditFiles files, TimeProvider clock, ILogger<CheckpointLoop> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await StepAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (files.Checkpoints is null)
        {
            LogNone(logger);
            return;
        }

        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
        {
            await StepAsync(stoppingToken);
        }
    }

    private async Task StepAsync(CancellationToken cancellationToken)
    {
        try
        {
            await writer.WriteAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The next host writes what is left.
        }
        catch (Exception error) when (error is NpgsqlException or IOException or TimeoutException or UnauthorizedAccessException or AuditException)
        {
            LogFailed(logger, error.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "This host signs no audit checkpoints; on one host set Cesagram:Audit:CheckpointFile")]
    private static partial void LogNone(ILogger logger);

    [LoggerMessage(Level = LogLevel.Error, Message = "Audit checkpoints could not be written ({Error}); it is tried again in a minute")]
    private static partial void LogFailed(ILogger logger, string error);
}
