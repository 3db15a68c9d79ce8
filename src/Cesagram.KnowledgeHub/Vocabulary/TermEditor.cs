using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.EditEntries;
using Cesagram.KnowledgeHub.SearchEntries;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.Vocabulary;

/// <summary>Changes terms, and has search read again what is tagged with them.</summary>
internal sealed class TermEditor(KnowledgeHubDbContext db, TimeProvider clock)
{
    public Task<Concept?> FindAsync(string id, CancellationToken cancellationToken) =>
        db.Concepts.Include(c => c.Texts).FirstOrDefaultAsync(c => c.Id == id, cancellationToken);

    /// <summary>The same as long as nobody changed the term.</summary>
    public static string Stamp(Concept concept) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(
        new { concept.Broader, concept.IsTopic, Texts = concept.Texts.OrderBy(t => t.Language, StringComparer.Ordinal) }))))[..16];

    /// <summary>Whether putting <paramref name="id"/> under <paramref name="broader"/> would make a circle.</summary>
    public async Task<bool> WouldCircleAsync(string id, string? broader, CancellationToken cancellationToken)
    {
        var above = await db.Concepts.AsNoTracking().ToDictionaryAsync(c => c.Id, c => c.Broader, cancellationToken);
        var steps = 0;
        for (var at = broader; at is not null && steps <= above.Count; at = above.GetValueOrDefault(at), steps++)
        {
            if (at == id)
            {
                return true;
            }
        }

        return steps > above.Count;
    }

    /// <summary>Entries of any state that carry the term.</summary>
    public Task<int> UsesAsync(string id, CancellationToken cancellationToken) => db.Entries.CountAsync(e => e.Topics.Contains(id), cancellationToken);

    /// <summary>Saves the concept as it is tracked, with a message for each entry that carries it.</summary>
    public async Task SaveAsync(Concept concept, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        foreach (var entry in await db.Entries.Where(e => e.Topics.Contains(concept.Id)).Select(e => e.Id).ToListAsync(cancellationToken))
        {
            db.Enqueue(IndexEntryHandler.Kind, new EntryReference(entry), now);
        }

        if (db.Entry(concept).State == EntityState.Detached)
        {
            db.Add(concept);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Deletes a term that nothing uses.</summary>
    /// <returns>False where it is used or gone.</returns>
    public async Task<bool> DeleteAsync(string id, CancellationToken cancellationToken) =>
        await db.Concepts
            .Where(c => c.Id == id && !db.Concepts.Any(other => other.Broader == id) && !db.Entries.Any(e => e.Topics.Contains(id)))
            .ExecuteDeleteAsync(cancellationToken) == 1;
}
