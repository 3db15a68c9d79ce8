using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cesagram.ChatAnalysis.EraseTranscript;

/// <summary>Sweeps at the start and once a day; where it cannot, again in an hour.</summary>
internal sealed partial class RetentionLoop(IServiceScopeFactory scopes, TimeProvider clock, ILogger<RetentionLoop> logger) : BackgroundService
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var pause = Day;
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                LogSwept(logger, await scope.ServiceProvider.GetRequiredService<RetentionSweeper>().SweepAsync(stoppingToken));
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                // An error that leaves here would stop the host.
                LogFailed(logger, error.GetType().Name);
                pause = AfterFailure;
            }

            await Task.Delay(pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Retention: {Count} transcripts were erased")]
    private static partial void LogSwept(ILogger logger, int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "The retention sweep failed ({Error}) and is repeated in an hour")]
    private static partial void LogFailed(ILogger logger, string error);
}
