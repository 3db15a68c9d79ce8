using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.KeepCases;

/// <summary>A reason goes into the audit trail, which is never erased: it must be given, and not hold the name of anybody in the case.</summary>
internal sealed class NamelessReason(ChatAnalysisDbContext db, TextVault vault)
{
    public const int Longest = 1000;
    private const int ShortestName = 3;

    /// <summary>Within the unit's transaction that is open.</summary>
    /// <returns>Null where it may be recorded.</returns>
    public async Task<CaseAnswer?> CheckAsync(Case one, string? reason, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > Longest || reason.Contains('\0', StringComparison.Ordinal))
        {
            return CaseAnswer.Because("Reason", "Error.Reason", Longest);
        }

        using var key = vault.Unwrap(one.WrappedKey);
        var people = await db.CasePeople.AsNoTracking().Where(p => p.CaseId == one.Id).ToListAsync(cancellationToken);
        var said = BlindTerms.OfName(reason).ToHashSet();
        var named = people.Select(person => SealedCase.Person(key, person))
            .SelectMany(details => details.Aliases.Prepend(details.Name ?? ""))
            .SelectMany(BlindTerms.OfName)
            .Any(term => term.Length >= ShortestName + "n:".Length && said.Contains(term));
        return named ? CaseAnswer.Because("Reason", "Error.ReasonNames") : null;
    }
}
