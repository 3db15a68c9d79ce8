using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadEntry;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.Newsletter;

/// <summary>What an issue can tell of.</summary>
internal sealed class IssuePicks(KnowledgeHubDbContext db)
{
    private const int Newest = 40;

    /// <summary>What is picked, then what was published last.</summary>
    public async Task<IReadOnlyList<LocalEntry>> OfferAsync(IReadOnlyList<Guid> picked, string language, CancellationToken cancellationToken)
    {
        var those = await db.Published.Include(e => e.Texts).Where(e => picked.Contains(e.Id)).ToListAsync(cancellationToken);
        var newest = await db.Published.Include(e => e.Texts).Where(e => e.Kind != EntryKind.Page && !picked.Contains(e.Id))
            .OrderByDescending(e => e.PublishedAt).ThenByDescending(e => e.Date).Take(Newest).ToListAsync(cancellationToken);
        return [.. those.OrderBy(e => picked.ToList().IndexOf(e.Id)).Concat(newest).Select(e => LocalEntry.Of(e, language))];
    }

    /// <summary>Entries by their addresses, one a line, as copied from the browser.</summary>
    public async Task<(List<Guid> Found, List<string> Unknown)> FindAsync(string? addresses, CancellationToken cancellationToken)
    {
        var (found, unknown) = (new List<Guid>(), new List<string>());
        foreach (var address in (addresses ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(50))
        {
            var path = address.Split('?', '#')[0].TrimEnd('/').Split('/');
            var id = path is [.., "knowledge", var segment, var slug] && HubAddress.Kind(segment) is { } kind
                ? await db.Published.Where(e => e.Kind == kind && e.Slug == slug).Select(e => (Guid?)e.Id).FirstOrDefaultAsync(cancellationToken)
                : null;
            if (id is { } known)
            {
                found.Add(known);
            }
            else
            {
                unknown.Add(address);
            }
        }

        return (found, unknown);
    }
}
