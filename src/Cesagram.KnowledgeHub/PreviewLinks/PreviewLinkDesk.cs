using Cesagram.KnowledgeHub.Data;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.PreviewLinks;

/// <summary>Makes, lists and withdraws an entry's links.</summary>
internal sealed class PreviewLinkDesk(KnowledgeHubDbContext db, TimeProvider clock)
{
    public const int UsualDays = 7;

    public static IReadOnlyList<int> Days { get; } = [1, UsualDays, 30];

    /// <summary>The token of a new link: shown now, and never again.</summary>
    public async Task<string> MakeAsync(Guid entry, int days, string by, CancellationToken cancellationToken)
    {
        var token = PreviewToken.Make();
        var now = clock.GetUtcNow();
        db.Add(new PreviewLink
        {
            Id = Guid.CreateVersion7(),
            EntryId = entry,
            TokenHash = PreviewToken.Hash(token)!,
            CreatedAt = now,
            CreatedBy = by,
            ExpiresAt = now.AddDays(Days.Contains(days) ? days : UsualDays),
        });
        await db.SaveChangesAsync(cancellationToken);
        return token;
    }

    public async Task<bool> WithdrawAsync(Guid entry, Guid id, string by, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return await db.Set<PreviewLink>().Where(link => link.Id == id && link.EntryId == entry && link.WithdrawnAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(link => link.WithdrawnAt, now).SetProperty(link => link.WithdrawnBy, by), cancellationToken) == 1;
    }

    public async Task<IReadOnlyList<PreviewLink>> ListAsync(Guid entry, CancellationToken cancellationToken) =>
        await db.Set<PreviewLink>().AsNoTracking().Where(link => link.EntryId == entry).OrderByDescending(link => link.CreatedAt).Take(20).ToListAsync(cancellationToken);
}
