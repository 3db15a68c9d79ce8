using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.FetchOutside;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Cesagram.KnowledgeHub.CheckLinks;

/// <summary>Checks one link; its key is the host, so that a host is asked by one worker at a time.</summary>
internal sealed class CheckLinkHandler(KnowledgeHubDbContext db, LinkChecker checker, IOptions<OutsideOptions> options, TimeProvider clock) : IMessageHandler
{
    public const string Kind = "check-link";

    public async Task HandleAsync(LeasedMessage message, CancellationToken cancellationToken)
    {
        var id = message.Read<LinkReference>().LinkId;
        var link = await db.Set<LinkCheck>().FirstOrDefaultAsync(l => l.Id == id, cancellationToken);
        // Switched off since: what waits is not asked any more.
        if (link is null || !options.Value.CheckLinks)
        {
            return;
        }

        Apply(link, await checker.CheckAsync(new Uri(link.Url), cancellationToken), clock.GetUtcNow());
        db.Complete(message);
        await db.SaveChangesAsync(cancellationToken);
        await Task.Delay(options.Value.PauseAtHost, clock, cancellationToken);
    }

    internal static void Apply(LinkCheck link, LinkFinding finding, DateTimeOffset now)
    {
        link.Note = finding.Note;
        if (finding.State is not { } state)
        {
            return;
        }

        link.Since = link.State == state && link.Since is not null ? link.Since : now;
        link.State = state;
        link.Status = finding.Status;
        link.FinalUrl = finding.FinalUrl;
        link.Failures = state is LinkState.NoAnswer or LinkState.Gone ? link.Failures + 1 : 0;
        link.CheckedAt = now;
    }
}

internal sealed record LinkReference(Guid LinkId);
