using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Cesagram.KnowledgeHub.Events;

/// <summary>The beginning of addresses that stand in mails and calendars.</summary>
internal sealed class PublicAddresses(IOptions<KnowledgeHubOptions> options)
{
    /// <summary>As set, else that of the request, without a slash at the end. Where mail leaves the machine it must be set: a request can name any host.</summary>
    public string Of(HttpRequest request) =>
        options.Value.PublicAddress is { } address ? address.AbsoluteUri.TrimEnd('/') : $"{request.Scheme}://{request.Host}";
}
