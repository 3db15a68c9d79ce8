using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.KnowledgeHub.CiteEntry;

internal static class CiteEntryRegistration
{
    public static IServiceCollection AddCiting(this IServiceCollection services)
    {
        services.AddScoped<ResourceReader>();
        return services;
    }

    public static void MapCiting(this IEndpointRouteBuilder endpoints) => endpoints.MapGet(CiteEndpoint.Route, CiteEndpoint.GetAsync).ExcludeFromDescription();
}
