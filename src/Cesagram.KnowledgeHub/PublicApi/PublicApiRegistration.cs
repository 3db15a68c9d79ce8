using Cesagram.KnowledgeHub.SearchEntries;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cesagram.KnowledgeHub.PublicApi;

internal static class PublicApiRegistration
{
    /// <summary>Maps the API that needs no secret and that pages of other sites may read.</summary>
    public static IEndpointRouteBuilder MapPublicApi(this IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapGroup("/api/knowledge").WithTags("Knowledge").AllowAnonymous().AddEndpointFilter(async (context, next) =>
        {
            // Set with the answer and without cookies: what is given is the same for everybody.
            context.HttpContext.Response.Headers.AccessControlAllowOrigin = "*";
            return await next(context);
        });
        api.MapGet("suggestions", Suggestions.GetAsync).WithName("SuggestSearches");
        api.MapGet("resources", ResourceEndpoints.ListAsync).WithName("ListResources").Produces<ResourcePage>().ProducesValidationProblem().Produces(StatusCodes.Status304NotModified);
        api.MapGet("resources/{slug}", ResourceEndpoints.GetAsync).WithName("GetResource").Produces<ResourceDetail>().ProducesProblem(StatusCodes.Status404NotFound).Produces(StatusCodes.Status304NotModified);
        return endpoints;
    }
}
