using System.Text;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.FetchOutside;
using Microsoft.Extensions.Caching.Memory;

namespace Cesagram.KnowledgeHub.CheckLinks;

/// <summary>What one look at a link showed.</summary>
/// <param name="State">Null: this machine has no network, so nothing is known.</param>
internal sealed record LinkFinding(LinkState? State, int? Status, string? FinalUrl, string Note);

/// <summary>Looks at a link as a polite program does: robots.txt, the head first, little more than the head otherwise.</summary>
internal sealed class LinkChecker(OutsideFetcher fetcher, IMemoryCache cache)
{
    private const int LargestRobots = 500_000;

    public async Task<LinkFinding> CheckAsync(Uri address, CancellationToken cancellationToken)
    {
        try
        {
            if (!(await RobotsAsync(address, cancellationToken)).Allows(address.PathAndQuery))
            {
                return new LinkFinding(LinkState.NotChecked, null, null, "robots");
            }

            var answer = await fetcher.LookAsync(HttpMethod.Head, address, cancellationToken);
            if (answer.Status >= 400)
            {
                // Many servers answer HEAD wrongly.
                answer = await fetcher.LookAsync(HttpMethod.Get, address, cancellationToken);
            }

            return Say(address, answer);
        }
        catch (FetchException error)
        {
            return error.Problem switch
            {
                FetchProblem.NoNetwork => new LinkFinding(null, null, null, "no-network"),
                FetchProblem.NoSuchHost => new LinkFinding(LinkState.NoAnswer, null, null, "no-such-host"),
                FetchProblem.Certificate => new LinkFinding(LinkState.NoAnswer, null, null, "certificate"),
                FetchProblem.Inside => new LinkFinding(LinkState.NotChecked, null, null, "inside"),
                FetchProblem.NotHttp => new LinkFinding(LinkState.NotChecked, null, null, "not-http"),
                FetchProblem.TooManyRedirects => new LinkFinding(LinkState.NoAnswer, null, null, "redirects"),
                _ => new LinkFinding(LinkState.NoAnswer, null, null, "no-answer"),
            };
        }
    }

    private static LinkFinding Say(Uri asked, OutsideAnswer answer)
    {
        var final = answer.Address == asked ? null : answer.Address.AbsoluteUri is { Length: <= 2000 } address ? address : null;
        return answer.Status switch
        {
            404 or 410 => new LinkFinding(LinkState.Gone, answer.Status, final, ""),
            // The page may well be there for a person.
            401 or 403 or 405 or 429 => new LinkFinding(LinkState.NotChecked, answer.Status, final, "refused"),
            >= 400 => new LinkFinding(LinkState.NoAnswer, answer.Status, final, "server-error"),
            _ when answer.MovedForGood && final is not null => new LinkFinding(LinkState.Moved, answer.Status, final, ""),
            _ => new LinkFinding(LinkState.Works, answer.Status, final, ""),
        };
    }

    private async Task<RobotsRules> RobotsAsync(Uri address, CancellationToken cancellationToken)
    {
        var root = new Uri(address, "/robots.txt");
        if (cache.TryGetValue<RobotsRules>(root, out var known))
        {
            return known!;
        }

        RobotsRules rules;
        try
        {
            var answer = await fetcher.GetAsync(root, LargestRobots, cancellationToken);
            rules = answer.Status switch { 200 => RobotsRules.Read(Encoding.UTF8.GetString(answer.Body)), >= 500 => RobotsRules.Nothing, _ => RobotsRules.Everything };
        }
        catch (FetchException error) when (error.Problem is FetchProblem.TooLarge or FetchProblem.TooManyRedirects)
        {
            rules = RobotsRules.Everything;
        }

        cache.Set(root, rules, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = TimeSpan.FromHours(1), Size = 1 });
        return rules;
    }
}
