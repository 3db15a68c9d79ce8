using Microsoft.AspNetCore.Http;

namespace Cesagram.KnowledgeHub.ReadSections;

/// <summary>The hub's address as others see it.</summary>
internal static class PublicAddress
{
    /// <summary>Scheme and host, without a slash at the end.</summary>
    public static string Of(HttpRequest request, KnowledgeHubOptions options) =>
        options.PublicAddress?.GetLeftPart(UriPartial.Authority) ?? $"{request.Scheme}://{request.Host}";
}
