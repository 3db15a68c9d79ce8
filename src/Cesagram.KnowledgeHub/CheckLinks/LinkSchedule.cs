using Cesagram.KnowledgeHub.FetchOutside;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Cesagram.KnowledgeHub.CheckLinks;

/// <summary>Plans the checks, every quarter of an hour, where an operator switched them on.</summary>
internal sealed partial class LinkSchedule(IServiceScopeFactory scopes, IOptions<OutsideOptions> options, TimeProvider clock, ILogger<LinkSchedule> logger) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.CheckLinks)
        {
            return;
        }

        using var timer = new PeriodicTimer(Between, clock);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<LinkHealth>().PlanAsync(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                LogNotPlanned(logger, error.GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Checks of links could not be planned: {Error}")]
    private static partial void LogNotPlanned(ILogger logger, string error);
}
