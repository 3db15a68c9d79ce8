using Cesagram.Cesagramville.OpenTown;
using Cesagram.Cesagramville.PlayOffline;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Cesagramville;

/// <summary>The game. It keeps nothing on the server: no table, no cookie; a player's progress stays in the browser.</summary>
public static class CesagramvilleModule
{
    /// <summary>Adds the game's page and what makes it work offline.</summary>
    public static IServiceCollection AddCesagramville(this IServiceCollection services)
    {
        services.AddSingleton<GameFiles>();
        services.AddSingleton<GameTexts>();
        return services;
    }

    /// <summary>Maps the service worker and the web app's manifest of each language.</summary>
    public static IEndpointRouteBuilder MapCesagramville(this IEndpointRouteBuilder endpoints)
    {
        OfflineEndpoints.Map(endpoints);
        return endpoints;
    }
}
