using Cesagram.KnowledgeHub.Data;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.PreviewLinks;

/// <summary>What a link for outsiders opens.</summary>
internal sealed class PreviewLinkReader(KnowledgeHubDbContext db, TimeProvider clock)
{
    /// <summary>The entry with its texts, whatever its status; null where the link is unknown, expired or withdrawn.</summary>
    public async Task<Entry?> FindAsync(string? token, CancellationToken cancellationToken)
    {
        if (PreviewToken.Hash(token) is not { } hash)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        return await db.Entries.AsNoTracking().Include(entry => entry.Texts)
            .SingleOrDefaultAsync(
                entry => db.Set<PreviewLink>().Any(link => link.EntryId == entry.Id && link.TokenHash == hash && link.WithdrawnAt == null && link.ExpiresAt > now),
                cancellationToken);
    }
}
