using Cesagram.KnowledgeHub.EditEntries;
using Cesagram.KnowledgeHub.FetchOutside;
using Cesagram.Postgres;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.KnowledgeHub.CheckLinks;

internal static class CheckLinksRegistration
{
    public static IServiceCollection AddLinkChecks(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<OutsideOptions>().Bind(configuration.GetSection("Cesagram:KnowledgeHub"));
        services.AddMemoryCache();
        services.AddSingleton<OutsideFetcher>();
        services.AddSingleton<LinkChecker>();
        services.AddScoped<LinkHealth>();
        services.AddQueueWorker<CheckLinkHandler>(CheckLinkHandler.Kind, new QueueWorkerOptions { Workers = 4, MaxAttempts = 3 });
        services.AddHostedService<LinkSchedule>();
        services.AddScoped<IDeskCount, DeadLinksCount>().AddScoped<IDeskCount, WaitingImportsCount>();
        return services;
    }
}
