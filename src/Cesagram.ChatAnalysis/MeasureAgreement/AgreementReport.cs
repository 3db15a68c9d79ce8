using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.WorkWarnings;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.MeasureAgreement;

/// <summary>What people decided of warnings in one language and band.</summary>
/// <param name="Language">ISO 639-1, other, or empty where it was not known.</param>
/// <param name="Band">The band at which the last decision was made.</param>
/// <param name="Confirmed">Confirmed, and not more.</param>
/// <param name="Escalated">Confirmed and to be acted on at once.</param>
/// <param name="Dismissed">Dismissed.</param>
/// <param name="CannotTell">Where people could not tell.</param>
internal sealed record AgreementRow(string Language, string Band, int Confirmed, int Escalated, int Dismissed, int CannotTell)
{
    /// <summary>Of fewer, a share in per cent would say more than is known.</summary>
    public const int FewestForShare = 10;

    public int All => Told + CannotTell;

    /// <summary>Those that people could tell.</summary>
    public int Told => Right + Dismissed;

    /// <summary>Where the engine was right: to escalate counts as to confirm.</summary>
    public int Right => Confirmed + Escalated;

    /// <summary>Of those that people could tell, the part that they confirmed; null where there is none.</summary>
    public double? Precision => Told > 0 ? (double)Right / Told : null;
}

/// <summary>How two readers of the same warning agree.</summary>
/// <param name="Pairs">Warnings that two people read.</param>
/// <param name="Same">Of those, the ones on which both said the same; to escalate counts as to confirm.</param>
/// <param name="Kappa">Cohen's kappa (Cohen 1960) over confirm, dismiss and cannot tell; null below <see cref="FewestPairs"/>, and where chance alone explains all.</param>
internal sealed record ReaderAgreement(int Pairs, int Same, double? Kappa)
{
    /// <summary>Of fewer pairs, one reading more would turn kappa over.</summary>
    public const int FewestPairs = 10;
}

/// <summary>The engine against people, and people against each other.</summary>
internal sealed record Agreement(IReadOnlyList<AgreementRow> Rows, ReaderAgreement Readers, int Open);

/// <summary>Counts what people decided.</summary>
internal sealed class AgreementReport(ChatAnalysisDbContext db)
{
    /// <param name="unit">The unit.</param>
    /// <param name="from">Raised at or after.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<Agreement> RunAsync(Guid unit, DateTimeOffset from, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var raised = db.Warnings.AsNoTracking().Where(w => w.UnitId == unit && w.RaisedAt >= from);
        var rows = await raised.Where(w => w.Status == WarningStatus.Decided && w.Decisions.Count != 0)
            .GroupBy(w => new { w.Language, w.Band })
            .Select(group => new AgreementRow(
                group.Key.Language, group.Key.Band,
                group.Count(w => w.Outcome == WarningOutcome.Confirm),
                group.Count(w => w.Outcome == WarningOutcome.Escalate),
                group.Count(w => w.Outcome == WarningOutcome.Dismiss),
                group.Count(w => w.Outcome == WarningOutcome.CannotTell)))
            .ToListAsync(cancellationToken);
        var readings = await raised.SelectMany(w => w.Decisions).ToListAsync(cancellationToken);
        // What was reopened no longer stands, and who reads after it knows what the others said.
        var pairs = readings.GroupBy(d => d.WarningId)
            .Select(group => DecisionRound.Of(group).Since.DistinctBy(d => d.By).Take(2).Select(d => Simple(d.Outcome)).ToArray())
            .Where(pair => pair.Length == 2)
            .Select(pair => (pair[0], pair[1]))
            .ToList();
        return new Agreement(
            [.. rows.OrderBy(row => row.Language, StringComparer.Ordinal).ThenByDescending(row => row.Band, StringComparer.Ordinal)],
            new ReaderAgreement(pairs.Count, pairs.Count(pair => pair.Item1 == pair.Item2), pairs.Count < ReaderAgreement.FewestPairs ? null : Kappa(pairs)),
            await raised.CountAsync(w => w.Status != WarningStatus.Decided, cancellationToken));
    }

    /// <summary>Agreement beyond chance: (observed - expected) / (1 - expected), expected from how often each reader gives each answer.</summary>
    public static double? Kappa(IReadOnlyList<(WarningOutcome First, WarningOutcome Second)> pairs)
    {
        if (pairs.Count == 0)
        {
            return null;
        }

        double all = pairs.Count;
        var observed = pairs.Count(pair => pair.First == pair.Second) / all;
        var expected = Enum.GetValues<WarningOutcome>().Sum(outcome => pairs.Count(pair => pair.First == outcome) / all * (pairs.Count(pair => pair.Second == outcome) / all));
        return expected < 1 ? (observed - expected) / (1 - expected) : null;
    }

    private static WarningOutcome Simple(WarningOutcome outcome) => outcome == WarningOutcome.Escalate ? WarningOutcome.Confirm : outcome;
}
