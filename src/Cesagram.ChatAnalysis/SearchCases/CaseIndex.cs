using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.SearchCases;

/// <summary>The unit's blind index over names and identifiers of people in its cases.</summary>
internal sealed class CaseIndex(ChatAnalysisDbContext db, TextVault vault)
{
    /// <summary>Within the unit's transaction that is open; the first use makes the unit's key.</summary>
    public async Task<BlindIndex> OpenAsync(Guid unit, CancellationToken cancellationToken)
    {
        var wrapped = await FindAsync(cancellationToken);
        if (wrapped is null)
        {
            await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({"case-index:" + unit}, 0))", cancellationToken);
            wrapped = await FindAsync(cancellationToken);
        }

        if (wrapped is null)
        {
            var (made, toStore) = vault.NewKey();
            made.Dispose();
            db.CaseIndexKeys.Add(new CaseIndexKey { Id = Guid.CreateVersion7(), UnitId = unit, WrappedKey = toStore });
            await db.SaveChangesAsync(cancellationToken);
            wrapped = toStore;
        }

        using var key = vault.Unwrap(wrapped);
        return new BlindIndex(key);
    }

    /// <summary>Replaces what is found of a person; saved with the next SaveChanges.</summary>
    public async Task StoreAsync(CasePerson person, PersonDetails details, CancellationToken cancellationToken)
    {
        await db.CaseTerms.Where(t => t.PersonId == person.Id).ExecuteDeleteAsync(cancellationToken);
        using var index = await OpenAsync(person.UnitId, cancellationToken);
        var terms = details.Aliases.Prepend(details.Name ?? "").SelectMany(BlindTerms.OfName)
            .Concat(details.Identifiers.SelectMany(one => one.Kind == "phone" ? BlindTerms.OfPhone(one.Value) : BlindTerms.OfIdentifier(one.Value)));
        db.CaseTerms.AddRange(index.HashesOf(terms).Select(hash => new CaseTerm { UnitId = person.UnitId, CaseId = person.CaseId, PersonId = person.Id, Hash = hash }));
    }

    private Task<byte[]?> FindAsync(CancellationToken cancellationToken) => db.CaseIndexKeys.AsNoTracking().Select(k => k.WrappedKey).SingleOrDefaultAsync(cancellationToken);
}
