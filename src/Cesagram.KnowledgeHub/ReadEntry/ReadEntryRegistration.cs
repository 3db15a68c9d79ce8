using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.KnowledgeHub.ReadEntry;

internal static class ReadEntryRegistration
{
    public static IServiceCollection AddReading(this IServiceCollection services)
    {
        services.AddSingleton<PublicSite>();
        services.AddScoped<EntrySurroundings>();
        services.AddScoped<ReadEntryQuery>();
        return services;
    }
}
