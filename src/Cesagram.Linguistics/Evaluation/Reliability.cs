namespace Cesagram.Linguistics.Evaluation;

/// <summary>Whether risks mean what they say.</summary>
internal static class Reliability
{
    public const int Bins = 10;

    /// <summary>All ten bins, also empty ones.</summary>
    public static IReadOnlyList<ReliabilityBin> Of(IReadOnlyCollection<ConversationOutcome> outcomes)
    {
        var bins = outcomes.ToLookup(outcome => BinOf(outcome.Risk));
        return [.. Enumerable.Range(0, Bins).Select(bin => new ReliabilityBin(
            (double)bin / Bins, (bin + 1.0) / Bins, bins[bin].Count(),
            bins[bin].Any() ? Rounded.Of(bins[bin].Average(outcome => outcome.Risk)) : null,
            bins[bin].Any() ? Rounded.Of(bins[bin].Average(outcome => outcome.IsRisk ? 1.0 : 0)) : null))];
    }

    /// <summary>Expected calibration error (Naeini, Cooper and Hauskrecht 2015): the gap of each bin between mean risk and share risky, weighted by its count.</summary>
    public static double Error(IReadOnlyCollection<ConversationOutcome> outcomes) =>
        outcomes
            .GroupBy(outcome => BinOf(outcome.Risk))
            .Sum(bin => Math.Abs(bin.Average(outcome => outcome.Risk) - bin.Average(outcome => outcome.IsRisk ? 1.0 : 0.0)) * bin.Count() / outcomes.Count);

    /// <summary>Mean squared error of the risk (Brier 1950).</summary>
    public static double Brier(IReadOnlyCollection<ConversationOutcome> outcomes) =>
        outcomes.Average(outcome => Math.Pow(outcome.Risk - (outcome.IsRisk ? 1 : 0), 2));

    /// <summary>1 - Brier / (b (1 - b)), where b is the base rate: 1 is perfect, 0 no better than always saying b. Null without both classes.</summary>
    public static double? Skill(IReadOnlyCollection<ConversationOutcome> outcomes)
    {
        var rate = outcomes.Average(outcome => outcome.IsRisk ? 1.0 : 0);
        return rate is > 0 and < 1 ? 1 - (Brier(outcomes) / (rate * (1 - rate))) : null;
    }

    private static int BinOf(double risk) => Math.Min(Bins - 1, (int)(risk * Bins));
}
