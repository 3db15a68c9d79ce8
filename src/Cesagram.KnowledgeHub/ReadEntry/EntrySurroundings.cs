using Cesagram.KnowledgeHub.Data;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.ReadEntry;

/// <summary>A term as it is shown to a reader.</summary>
internal sealed record Topic(string Id, string Label, string Language);

/// <summary>What an entry's page shows of other things.</summary>
/// <param name="Topics">In the reader's language where they have a label in it.</param>
/// <param name="Related">Published ones only, in the order that the editor gave.</param>
/// <param name="Newer">What replaces this resource.</param>
/// <param name="Older">What this resource replaces.</param>
internal sealed record Surroundings(IReadOnlyList<Topic> Topics, IReadOnlyList<LocalEntry> Related, LocalEntry? Newer, IReadOnlyList<LocalEntry> Older);

/// <summary>Finds what belongs around an entry.</summary>
internal sealed class EntrySurroundings(KnowledgeHubDbContext db)
{
    public async Task<Surroundings> OfAsync(LocalEntry entry, CancellationToken cancellationToken)
    {
        var related = await RelatedAsync(entry, cancellationToken);
        var (newer, older) = await VersionsAsync(entry, cancellationToken);
        return new Surroundings(await TopicsAsync(entry.Entry.Topics, entry.Wanted, cancellationToken), related, newer, older);
    }

    public async Task<IReadOnlyList<Topic>> TopicsAsync(IReadOnlyList<string> ids, string language, CancellationToken cancellationToken)
    {
        var texts = await db.Set<ConceptText>().AsNoTracking()
            .Where(text => ids.Contains(text.ConceptId) && (text.Language == language || text.Language == "en"))
            .Select(text => new Topic(text.ConceptId, text.Label, text.Language))
            .ToListAsync(cancellationToken);
        return [.. ids.Select(id => texts.Where(text => text.Id == id).MinBy(text => text.Language == language ? 0 : 1)).OfType<Topic>()];
    }

    private async Task<IReadOnlyList<LocalEntry>> RelatedAsync(LocalEntry entry, CancellationToken cancellationToken)
    {
        var wanted = entry.Entry.Facts.Related.Select(related => related.Split('/', 2)).Where(parts => parts.Length == 2)
            .Select(parts => (Kind: HubAddress.Kind(parts[0]), Slug: parts[1])).Where(pair => pair.Kind is not null).ToList();
        var slugs = wanted.Select(pair => pair.Slug).ToList();
        var found = slugs.Count == 0 ? [] : await db.Published.Include(e => e.Texts).Where(e => slugs.Contains(e.Slug)).ToListAsync(cancellationToken);
        return [.. wanted.Select(pair => found.Find(e => e.Kind == pair.Kind && e.Slug == pair.Slug)).OfType<Entry>().Select(e => LocalEntry.Of(e, entry.Wanted))];
    }

    private async Task<(LocalEntry? Newer, IReadOnlyList<LocalEntry> Older)> VersionsAsync(LocalEntry entry, CancellationToken cancellationToken)
    {
        if (entry.Entry.Facts.Resource is not { } resource)
        {
            return (null, []);
        }

        var slug = entry.Entry.Slug;
        // By its index: among a hundred thousand resources nearly none is replaced by this one.
        var olderIds = await db.Database
            .SqlQuery<Guid>($"""select "Id" as "Value" from knowledge_hub.entries where "Facts" -> 'resource' ->> 'newer' = {slug} and "Kind" = 'Resource'""")
            .ToListAsync(cancellationToken);
        var around = await db.Published.Include(e => e.Texts)
            .Where(e => e.Kind == EntryKind.Resource && (e.Slug == resource.Newer || olderIds.Contains(e.Id)))
            .ToListAsync(cancellationToken);
        var newer = around.Find(e => e.Slug == resource.Newer);
        return (newer is null ? null : LocalEntry.Of(newer, entry.Wanted),
            [.. around.Where(e => e.Facts.Resource?.Newer == slug).OrderBy(e => e.Slug, StringComparer.Ordinal).Select(e => LocalEntry.Of(e, entry.Wanted))]);
    }
}
