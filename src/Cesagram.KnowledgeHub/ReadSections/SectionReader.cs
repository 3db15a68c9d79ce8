using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadEntry;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.ReadSections;

/// <summary>Reads what the sections show: published entries of a kind, one of them, and what is near it.</summary>
internal sealed class SectionReader(KnowledgeHubDbContext db)
{
    private const int MostNear = 5;
    private const int MostCandidates = 100;

    public async Task<List<LocalEntry>> ListAsync(EntryKind kind, string language, CancellationToken cancellationToken) =>
        Local(await db.Published.Include(e => e.Texts).Where(e => e.Kind == kind).ToListAsync(cancellationToken), language);

    /// <summary>Entries of one type of resources, newest first.</summary>
    public async Task<List<LocalEntry>> ResourcesAsync(string type, string language, CancellationToken cancellationToken) =>
        Local(await db.Published.Include(e => e.Texts).Where(e => e.Kind == EntryKind.Resource && e.Type == type)
            .OrderByDescending(e => e.Date).ThenBy(e => e.Slug).Take(100).ToListAsync(cancellationToken), language);

    /// <summary>The published entry; else null, with the slug that it has now where it had this one.</summary>
    public async Task<(LocalEntry? Entry, string? MovedTo)> FindAsync(EntryKind kind, string slug, string language, CancellationToken cancellationToken)
    {
        var entry = await db.Published.Include(e => e.Texts).FirstOrDefaultAsync(e => e.Kind == kind && e.Slug == slug, cancellationToken);
        if (entry is not null)
        {
            return (LocalEntry.Of(entry, language), null);
        }

        var moved = await db.Redirects.Where(r => r.Kind == kind && r.Slug == slug)
            .Join(db.Published, r => r.EntryId, e => e.Id, (_, e) => e.Slug)
            .FirstOrDefaultAsync(cancellationToken);
        return (null, moved);
    }

    /// <summary>What shares most topics with an entry, of those that came last; without what the entry names as related itself.</summary>
    public async Task<List<LocalEntry>> NearAsync(Entry entry, string language, CancellationToken cancellationToken)
    {
        if (entry.Topics.Count == 0)
        {
            return [];
        }

        var topics = entry.Topics;
        var candidates = await db.Published.Include(e => e.Texts)
            .Where(e => e.Topics.Any(topic => topics.Contains(topic)) && e.Kind != EntryKind.Page && e.Id != entry.Id)
            .OrderByDescending(e => e.Date).ThenBy(e => e.Slug)
            .Take(MostCandidates).ToListAsync(cancellationToken);
        return Local(
            candidates
                .Where(e => !entry.Facts.Related.Contains($"{HubAddress.Segment(e.Kind)}/{e.Slug}"))
                .OrderByDescending(e => e.Topics.Intersect(topics).Count())
                .ThenByDescending(e => e.Countries.Intersect(entry.Countries).Any())
                .Take(MostNear),
            language);
    }

    /// <summary>Labels of topics in the reader's language, else in English, else the id.</summary>
    public async Task<Dictionary<string, string>> TopicLabelsAsync(string language, CancellationToken cancellationToken)
    {
        var texts = await db.Set<ConceptText>().AsNoTracking()
            .Where(t => t.Language == language || t.Language == "en")
            .Select(t => new { t.ConceptId, t.Language, t.Label })
            .ToListAsync(cancellationToken);
        return texts.GroupBy(t => t.ConceptId).ToDictionary(group => group.Key, group => (group.FirstOrDefault(t => t.Language == language) ?? group.First()).Label);
    }

    private static List<LocalEntry> Local(IEnumerable<Entry> entries, string language) => [.. entries.Select(entry => LocalEntry.Of(entry, language))];
}
