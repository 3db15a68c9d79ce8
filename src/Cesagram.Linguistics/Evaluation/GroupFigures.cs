namespace Cesagram.Linguistics.Evaluation;

/// <summary>Figures of a group of conversations, of one language, one source or all.</summary>
/// <param name="Group">Name of the language or source, or <c>all</c>.</param>
/// <param name="Conversations">How many, 1 or more.</param>
/// <param name="Risky">How many of them are labelled as risk.</param>
/// <param name="TruePositives">Warned of and risky.</param>
/// <param name="FalseAlarms">Warned of and ordinary.</param>
/// <param name="FalseAlarmsPerThousand">Of ordinary conversations; null without any.</param>
/// <param name="FalseAlarmsUpperBound">Upper end of its 95 % interval (Clopper and Pearson 1934), per 1,000; null without ordinary conversations.</param>
/// <param name="Precision">Null without a warning.</param>
/// <param name="Recall">Null without risk.</param>
/// <param name="F05">1.25 P R / (0.25 P + R); 0 without a warning, null without risk.</param>
/// <param name="F05Interval">By bootstrap over conversations (Efron 1979), 1,000 resamples and a fixed seed; null without risk, and by source.</param>
/// <param name="F1">2 P R / (P + R); 0 without a warning, null without risk.</param>
/// <param name="PrAuc">Average precision over all thresholds; null without both classes.</param>
/// <param name="PrAucInterval">As for F0.5; null without both classes, and by source.</param>
/// <param name="PrecisionAt">At a prevalence of 1 % and of 0.1 %; empty without both classes.</param>
/// <param name="Brier">Mean squared error of the risk (Brier 1950); less is better.</param>
/// <param name="BrierSkill">1 - Brier / Brier of always saying the base rate, at most 1, below 0 where that would be better; null without both classes.</param>
/// <param name="Ece">Expected calibration error over ten equal bins (Naeini, Cooper and Hauskrecht 2015).</param>
public sealed record GroupFigures(
    string Group, int Conversations, int Risky, int TruePositives, int FalseAlarms, double? FalseAlarmsPerThousand, double? FalseAlarmsUpperBound,
    double? Precision, double? Recall, double? F05, Interval? F05Interval, double? F1, double? PrAuc, Interval? PrAucInterval,
    IReadOnlyList<PrevalencePrecision> PrecisionAt, double Brier, double? BrierSkill, double Ece)
{
    private static readonly double[] Prevalences = [0.01, 0.001];

    internal static GroupFigures Of(string group, IReadOnlyList<ConversationOutcome> outcomes, bool withIntervals)
    {
        var risky = outcomes.Count(outcome => outcome.IsRisk);
        var ordinary = outcomes.Count - risky;
        var hits = outcomes.Count(outcome => outcome is { IsRisk: true, WarnedAt: not null });
        var alarms = outcomes.Count(outcome => outcome is { IsRisk: false, WarnedAt: not null });
        var counts = new DecisionCounts(hits, alarms, risky - hits);
        List<Ranked> ranked = [.. outcomes.Select(outcome => new Ranked(outcome.Risk, outcome.IsRisk))];
        double? bound = ordinary > 0 ? ClopperPearson.UpperBound(alarms, ordinary) : null;
        return new GroupFigures(
            group, outcomes.Count, risky, hits, alarms,
            ordinary > 0 ? Rounded.Of(1000.0 * alarms / ordinary) : null, Rounded.Of(1000 * bound),
            Rounded.Of(counts.Precision), Rounded.Of(counts.Recall),
            Rounded.Of(counts.F05), withIntervals ? Printed(Bootstrap.F05(counts, outcomes.Count)) : null,
            Rounded.Of(counts.F1), Rounded.Of(Ranking.AveragePrecision(ranked)), withIntervals ? Printed(Bootstrap.PrAuc(ranked)) : null,
            counts.Recall is { } recall && bound is { } worst ? [.. Prevalences.Select(p => At(p, recall, alarms > 0 ? (double)alarms / ordinary : worst))] : [],
            Rounded.Of(Reliability.Brier(outcomes)), Rounded.Of(Reliability.Skill(outcomes)), Rounded.Of(Reliability.Error(outcomes)));
    }

    private static PrevalencePrecision At(double prevalence, double recall, double falseAlarms) =>
        new(prevalence, Rounded.Of(recall * prevalence / ((recall * prevalence) + (falseAlarms * (1 - prevalence)))));

    private static Interval? Printed((double Low, double High)? interval) =>
        interval is { } ends ? new Interval(Rounded.Of(ends.Low), Rounded.Of(ends.High)) : null;
}
