using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadEntry;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>Loads the entries of a page by number.</summary>
internal sealed class EntryLoader(KnowledgeHubDbContext db)
{
    /// <summary>In the order of the numbers, without the bodies of their texts; those that are no longer published are missing.</summary>
    public async Task<IReadOnlyList<LocalEntry>> LoadAsync(IReadOnlyList<int> numbers, string language, CancellationToken cancellationToken)
    {
        if (numbers.Count == 0)
        {
            return [];
        }

        var entries = await db.Published.Where(entry => numbers.Contains(entry.Number)).ToDictionaryAsync(entry => entry.Id, cancellationToken);
        var ids = entries.Keys.ToArray();
        var texts = await db.Set<EntryText>().AsNoTracking().Where(text => ids.Contains(text.EntryId))
            .Select(text => new EntryText { EntryId = text.EntryId, Language = text.Language, Title = text.Title, Summary = text.Summary, EditedAt = text.EditedAt, Follows = text.Follows })
            .ToListAsync(cancellationToken);
        foreach (var text in texts)
        {
            entries[text.EntryId].Texts.Add(text);
        }

        var byNumber = entries.Values.ToDictionary(entry => entry.Number);
        return [.. numbers.Where(byNumber.ContainsKey).Select(number => LocalEntry.Of(byNumber[number], language))];
    }

    /// <summary>Their bodies in the language that is shown.</summary>
    public async Task<Dictionary<Guid, string>> BodiesAsync(IEnumerable<LocalEntry> entries, CancellationToken cancellationToken)
    {
        var wanted = entries.ToDictionary(entry => entry.Entry.Id, entry => entry.Text.Language);
        var ids = wanted.Keys.ToArray();
        var bodies = await db.Set<EntryText>().AsNoTracking().Where(text => ids.Contains(text.EntryId) && text.Body != "")
            .Select(text => new { text.EntryId, text.Language, text.Body }).ToListAsync(cancellationToken);
        return bodies.Where(body => wanted[body.EntryId] == body.Language).ToDictionary(body => body.EntryId, body => body.Body);
    }
}
