using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Cesagram.KnowledgeHub.ReadEntry;

/// <summary>The site's address as others see it: stated by the operator, else that of the request.</summary>
internal sealed class PublicSite(IOptions<KnowledgeHubOptions> options)
{
    /// <summary>Scheme and host without a slash at the end.</summary>
    public string Root(HttpRequest request) =>
        options.Value.PublicAddress?.GetLeftPart(UriPartial.Authority) ?? $"{request.Scheme}://{request.Host.ToUriComponent()}";

    /// <summary>Name of this repository in identifiers that harvesters keep: never that of a request, which anybody can state.</summary>
    public string RepositoryName => options.Value.PublicAddress is { HostNameType: UriHostNameType.Dns } address && address.Host.Contains('.', StringComparison.Ordinal)
        ? address.Host
        : "cesagram.localhost";

    /// <summary>Who answers for the site.</summary>
    public string Contact => options.Value.ContactAddress ?? $"postmaster@{RepositoryName}";
}
