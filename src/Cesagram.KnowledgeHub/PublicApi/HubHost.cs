using Microsoft.AspNetCore.Http;

namespace Cesagram.KnowledgeHub.PublicApi;

/// <summary>Scheme and host that others reach the hub by.</summary>
internal static class HubHost
{
    public static string Of(HttpRequest request, KnowledgeHubOptions options) =>
        options.PublicAddress?.GetLeftPart(UriPartial.Authority) ?? $"{request.Scheme}://{request.Host}";
}
