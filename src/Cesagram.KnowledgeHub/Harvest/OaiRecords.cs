using Cesagram.KnowledgeHub.Data;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.Harvest;

/// <summary>
/// What can be harvested: every resource that was ever published. What is not published any more is a deleted record, for good.
/// </summary>
internal sealed class OaiRecords(KnowledgeHubDbContext db)
{
    public const int PageSize = 100;

    private IQueryable<Entry> All => db.Entries.AsNoTracking().Where(entry => entry.Kind == EntryKind.Resource && entry.PublishedAt != null);

    public Task<IReadOnlyList<(string Spec, string Name)>> SetsAsync(CancellationToken cancellationToken) => OaiSets.AllAsync(db, cancellationToken);

    public async Task<DateTimeOffset?> EarliestAsync(CancellationToken cancellationToken) => await All.MinAsync(entry => (DateTimeOffset?)entry.UpdatedAt, cancellationToken);

    public async Task<Guid?> AnyIdAsync(CancellationToken cancellationToken) => await All.OrderBy(entry => entry.Number).Select(entry => (Guid?)entry.Id).FirstOrDefaultAsync(cancellationToken);

    public Task<bool> HasAsync(Guid id, CancellationToken cancellationToken) => All.AnyAsync(entry => entry.Id == id, cancellationToken);

    public Task<Entry?> FindAsync(Guid id, CancellationToken cancellationToken) => All.Include(entry => entry.Texts).FirstOrDefaultAsync(entry => entry.Id == id, cancellationToken);

    public Task<int> CountAsync(DateTimeOffset? from, DateTimeOffset? before, string? set, CancellationToken cancellationToken) => Range(from, before, set).CountAsync(cancellationToken);

    /// <summary>
    /// A page, and one record more where there are more. By moment of change: what is changed during a harvest comes once more at its end, and nothing is left out.
    /// </summary>
    public Task<List<Entry>> PageAsync(
        DateTimeOffset? from, DateTimeOffset? before, string? set, (DateTimeOffset Changed, int Number)? after, bool withTexts, CancellationToken cancellationToken)
    {
        var page = Range(from, before, set);
        if (after is (var changed, var number))
        {
            page = page.Where(entry => EF.Functions.GreaterThan(ValueTuple.Create(entry.UpdatedAt, entry.Number), ValueTuple.Create(changed, number)));
        }

        page = page.OrderBy(entry => entry.UpdatedAt).ThenBy(entry => entry.Number).Take(PageSize + 1);
        return (withTexts ? page.Include(entry => entry.Texts) : page).ToListAsync(cancellationToken);
    }

    /// <summary>Labels of topics in all languages.</summary>
    public async Task<ILookup<string, ConceptText>> LabelsAsync(IEnumerable<Entry> entries, CancellationToken cancellationToken)
    {
        var ids = entries.SelectMany(entry => entry.Topics).Distinct().ToList();
        return (await db.Set<ConceptText>().AsNoTracking().Where(text => ids.Contains(text.ConceptId)).OrderBy(text => text.Language).ToListAsync(cancellationToken)).ToLookup(text => text.ConceptId);
    }

    private IQueryable<Entry> Range(DateTimeOffset? from, DateTimeOffset? before, string? set)
    {
        var entries = OaiSets.Narrow(All, set);
        entries = from is { } first ? entries.Where(entry => entry.UpdatedAt >= first) : entries;
        return before is { } end ? entries.Where(entry => entry.UpdatedAt < end) : entries;
    }
}
