using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.KnowledgeHub.Vocabulary;

internal static class VocabularyRegistration
{
    public static IServiceCollection AddVocabulary(this IServiceCollection services)
    {
        services.AddScoped<GlossaryReader>();
        services.AddScoped<TermEditor>();
        return services;
    }

    public static IEndpointRouteBuilder MapVocabulary(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/api/knowledge/glossary", GlossaryEndpoint.GetAsync).AllowAnonymous().WithName("GetGlossary").WithTags("Knowledge");
        return endpoints;
    }
}
