using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.KnowledgeHub.Images;

internal static class ImagesRegistration
{
    public static IServiceCollection AddImages(this IServiceCollection services) => services.AddScoped<ImageStore>().AddScoped<EntryFiles>();

    public static IEndpointRouteBuilder MapImages(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/knowledge/images/{id:guid}", ImageEndpoints.Widest).ExcludeFromDescription();
        endpoints.MapGet("/knowledge/images/{id:guid}/{width:int:range(1,8000)}", ImageEndpoints.Sized).ExcludeFromDescription();
        endpoints.MapGet("/knowledge/files/{id:guid}", ImageEndpoints.File).ExcludeFromDescription();
        return endpoints;
    }
}
