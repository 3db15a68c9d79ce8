using System.Net;
using Cesagram.OutsideConnections;
using Microsoft.Extensions.Options;

namespace Cesagram.ChatAnalysis.PushWebhook;

/// <summary>Which addresses events may be pushed to.</summary>
internal sealed class WebhookAddresses(IOptions<ChatAnalysisOptions> options, TimeProvider clock)
{
    public const int MostLength = 2000;

    private static readonly TimeSpan LookUpLimit = TimeSpan.FromSeconds(3);

    public bool MayBeAsked(IPAddress address) => options.Value.WebhooksMayReachInside ? !PublicAddresses.IsNeverAsked(address) : PublicAddresses.IsPublic(address);

    /// <summary>Looks at an address as a person typed it; a name is resolved, so that what leads inside is told at once and not at the first event.</summary>
    /// <returns>Key of the text that says what is wrong; null: nothing.</returns>
    public async Task<string?> ProblemAsync(string? typed, CancellationToken cancellationToken)
    {
        if (typed is not { Length: > 0 and <= MostLength } || !Uri.TryCreate(typed, UriKind.Absolute, out var address) || address.Host.Length == 0 || typed.Any(char.IsControl))
        {
            return "Problem.Url";
        }

        var isHttps = address.Scheme == Uri.UriSchemeHttps;
        if (!isHttps && !(address.Scheme == Uri.UriSchemeHttp && options.Value.WebhooksMayReachInside))
        {
            return "Problem.Https";
        }

        return address.UserInfo.Length > 0 ? "Problem.UserInfo"
            : address.Fragment.Length > 0 ? "Problem.Fragment"
            : await IsInsideAsync(address, cancellationToken) ? "Problem.Inside"
            : null;
    }

    private async Task<bool> IsInsideAsync(Uri address, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(LookUpLimit, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await OutsideHandler.IsInsideAsync(address, MayBeAsked, both.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Whoever answers for the name is slow; the connection will be looked at all the same.
            return false;
        }
    }
}
