namespace Cesagram.Linguistics.Evaluation.Robustness;

/// <summary>What an attack on risky conversations costs; ordinary ones stay as they are.</summary>
/// <param name="Attack">Its name.</param>
/// <param name="Language">ISO 639-1, or <c>all</c>.</param>
/// <param name="Conversations">How many, ordinary ones among them.</param>
/// <param name="F05Before">At the shipped threshold; null where nothing is risky or nothing warned of.</param>
/// <param name="F05After">The same under attack.</param>
/// <param name="Loss">Points of F0.5 lost, of 100; null where there was no figure before.</param>
/// <param name="RecallBefore">Null without risk.</param>
/// <param name="RecallAfter">The same under attack.</param>
public sealed record RobustnessFigures(
    string Attack, string Language, int Conversations, double? F05Before, double? F05After, double? Loss, double? RecallBefore, double? RecallAfter)
{
    /// <summary>Figures from counts; no warning at all where there is risk is an F0.5 of 0.</summary>
    internal static RobustnessFigures Of(string attack, string language, IReadOnlyCollection<AttackedDecision> decisions)
    {
        var risky = decisions.Count(decision => decision.IsRisk);
        var (before, after) = (decisions.Count(d => d.IsRisk && d.Before), decisions.Count(d => d.IsRisk && d.After));
        var (f05Before, f05After) = (F05(decisions, d => d.Before), F05(decisions, d => d.After));
        return new RobustnessFigures(
            attack, language, decisions.Count, Rounded.Of(f05Before), Rounded.Of(f05After),
            f05Before is { } first && f05After is { } second ? Math.Round(100 * (first - second), 2) : null,
            Recall(before, risky), Recall(after, risky));
    }

    private static double? F05(IReadOnlyCollection<AttackedDecision> decisions, Func<AttackedDecision, bool> warned)
    {
        var (hits, alarms, missed) = (decisions.Count(d => d.IsRisk && warned(d)), decisions.Count(d => !d.IsRisk && warned(d)), decisions.Count(d => d.IsRisk && !warned(d)));
        return hits + missed == 0 ? null : hits == 0 ? 0 : Ranking.F05(hits, alarms, missed);
    }

    private static double? Recall(int hits, int risky) => risky > 0 ? Rounded.Of((double)hits / risky) : null;
}

/// <summary>Whether a conversation is warned of, before and under attack.</summary>
internal readonly record struct AttackedDecision(string Language, bool IsRisk, bool Before, bool After);
