using Cesagram.Postgres;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.KnowledgeHub.SearchEntries;

internal static class SearchRegistration
{
    /// <summary>What keeps search up to date.</summary>
    public static IServiceCollection AddSearchIndex(this IServiceCollection services)
    {
        services.AddScoped<SearchIndex>();
        services.AddQueueWorker<IndexEntryHandler>(IndexEntryHandler.Kind, new QueueWorkerOptions { BatchSize = 50 });
        return services;
    }

    /// <summary>What searches. For hosts that serve.</summary>
    public static IServiceCollection AddSearch(this IServiceCollection services)
    {
        services.AddSingleton<SearchCatalogue>();
        services.AddHostedService(provider => provider.GetRequiredService<SearchCatalogue>());
        services.AddSingleton<TitleOrders>();
        services.AddSingleton<SearchEngine>();
        services.AddScoped<EntryLoader>();
        services.AddScoped<Highlighter>();
        services.AddScoped<Suggestions>();
        return services;
    }
}
