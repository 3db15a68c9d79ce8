using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.SearchCases;

/// <summary>Finds cases by exact terms: a reference, a telephone number, an account or address, or words of one person's name.</summary>
internal sealed class CaseSearch(ChatAnalysisDbContext db, CaseIndex index, TimeProvider clock)
{
    public const int Longest = 200;

    /// <summary>Searches and records that somebody did, and how much was found, not for what.</summary>
    /// <returns>Cases of the unit, not erased ones.</returns>
    public async Task<IReadOnlyList<Guid>> FindAsync(Guid unit, string query, string by, CancellationToken cancellationToken)
    {
        var asked = query.Trim().Replace("\0", "", StringComparison.Ordinal);
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        using var blind = await index.OpenAsync(unit, cancellationToken);
        var whole = blind.HashesOf([.. BlindTerms.OfIdentifier(asked), .. BlindTerms.AskingForPhone(asked)]);
        var words = blind.HashesOf(BlindTerms.OfName(asked));
        var wanted = whole.Concat(words).ToList();
        var hits = await db.CaseTerms.AsNoTracking().Where(t => wanted.Contains(t.Hash)).Select(t => new { t.CaseId, t.PersonId, t.Hash }).ToListAsync(cancellationToken);
        bool Has(IEnumerable<byte[]> hashes, byte[] hash) => hashes.Any(other => other.AsSpan().SequenceEqual(hash));
        var found = hits.GroupBy(hit => (hit.CaseId, hit.PersonId))
            .Where(person => person.Any(hit => Has(whole, hit.Hash)) || (words.Count > 0 && words.All(word => person.Any(hit => hit.Hash.AsSpan().SequenceEqual(word)))))
            .Select(person => person.Key.CaseId)
            .ToHashSet();
        var reference = asked.ToUpperInvariant();
        var ids = await db.Cases.AsNoTracking().Where(c => c.ErasedAt == null && (c.Reference == reference || found.Contains(c.Id)))
            .OrderByDescending(c => c.CreatedAt).Select(c => c.Id).ToListAsync(cancellationToken);
        await db.RecordAuditAsync(CaseEvents.Searched(unit, by, ids.Count), clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return ids;
    }
}
