using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.KnowledgeHub.Harvest;

internal static class HarvestRegistration
{
    public static IServiceCollection AddHarvesting(this IServiceCollection services)
    {
        services.AddSingleton<ResumptionTokens>();
        services.AddScoped<OaiRecords>();
        services.AddScoped<OaiAnswer>();
        services.AddScoped<Sitemap>();
        return services;
    }

    public static void MapHarvesting(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods("/oai", [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post], OaiEndpoint.AnswerAsync).DisableAntiforgery().ExcludeFromDescription();
        endpoints.MapGet("/sitemap.xml", Sitemap.RootAsync).ExcludeFromDescription();
        endpoints.MapGet("/sitemap-{number:int:min(1)}.xml", Sitemap.PartAsync).ExcludeFromDescription();
        endpoints.MapGet("/robots.txt", Robots.Answer).ExcludeFromDescription();
    }
}
