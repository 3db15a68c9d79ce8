using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cesagram.KnowledgeHub.Feeds;

internal static class FeedRegistration
{
    /// <summary>Maps each search's feed.</summary>
    public static IEndpointRouteBuilder MapFeeds(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/{lang:language}/knowledge/feed", SearchFeed.GetAsync).ExcludeFromDescription();
        return endpoints;
    }
}
