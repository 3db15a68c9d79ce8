namespace Cesagram.Linguistics.Evaluation;

/// <summary>What became of one conversation.</summary>
/// <param name="IsPositive">Whether there was something to detect.</param>
/// <param name="Alarm">Number of the message at which the alarm was raised, the first being 1; null if it never was.</param>
internal readonly record struct EarlyOutcome(bool IsPositive, int? Alarm);

/// <summary>Figures of how early an alarm comes. Alarms latch: only the first one of a conversation counts.</summary>
internal static class EarlyDetection
{
    /// <summary>ln 3 / 89: an alarm at message 90 has a penalty of exactly one half (Vogt, Leser and Akbik 2021).</summary>
    public static readonly double PenaltyRate = Math.Log(3) / 89;

    /// <summary>
    /// Penalty of an alarm at message <paramref name="k"/>, 1 or more: -1 + 2 / (1 + e^(-p (k - 1))), from 0 at the first message towards 1
    /// (Sadeque, Xu and Bethard 2018), with p = ln 3 / 89 (Vogt, Leser and Akbik 2021).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">k is less than 1.</exception>
    public static double Penalty(int k)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        return -1 + (2 / (1 + Math.Exp(-PenaltyRate * (k - 1))));
    }

    /// <summary>
    /// Speed, 0 to 1: 1 less the median penalty over true positives (Sadeque, Xu and Bethard 2018); of an even number, the mean of the middle two.
    /// Null where nothing positive raised an alarm.
    /// </summary>
    public static double? Speed(IEnumerable<EarlyOutcome> outcomes) => 1 - Median(Delays(outcomes).Select(k => Penalty(k)));

    /// <summary>Median number of the message of the alarm over true positives, 1 or more; of an even number, the mean of the middle two. Null where there is none.</summary>
    public static double? MedianDelay(IEnumerable<EarlyOutcome> outcomes) => Median(Delays(outcomes).Select(k => (double)k));

    /// <summary>
    /// F-latency, 0 to 1: F1 of all outcomes times <see cref="Speed"/> (Sadeque, Xu and Bethard 2018; Vogt, Leser and Akbik 2021).
    /// 0 where nothing positive raised an alarm; null where nothing is positive.
    /// </summary>
    public static double? FLatency(IReadOnlyCollection<EarlyOutcome> outcomes) => Counts(outcomes).F1 * (Speed(outcomes) ?? 0);

    /// <summary>
    /// Early risk detection error, 0 to 1, less is better (Losada and Crestani 2016), the mean over all outcomes of: the share of positives for a
    /// false positive; 1 for a false negative; 1 - 1 / (1 + e^(k - o)) for a true positive with its alarm at message k; 0 for a true negative.
    /// </summary>
    /// <param name="outcomes">Of all conversations, both classes.</param>
    /// <param name="o">Message around which an alarm becomes late; 5 and 50 are usual.</param>
    /// <returns>Null without outcomes.</returns>
    public static double? Erde(IReadOnlyCollection<EarlyOutcome> outcomes, int o)
    {
        if (outcomes.Count == 0)
        {
            return null;
        }

        var falsePositive = (double)outcomes.Count(outcome => outcome.IsPositive) / outcomes.Count;
        return outcomes.Average(outcome => outcome switch
        {
            { IsPositive: true, Alarm: { } k } => 1 - (1 / (1 + Math.Exp(k - o))),
            { IsPositive: true } => 1,
            { Alarm: not null } => falsePositive,
            _ => 0,
        });
    }

    /// <summary>Outcomes as decisions, however late.</summary>
    public static DecisionCounts Counts(IReadOnlyCollection<EarlyOutcome> outcomes) => new(
        outcomes.Count(outcome => outcome is { IsPositive: true, Alarm: not null }),
        outcomes.Count(outcome => outcome is { IsPositive: false, Alarm: not null }),
        outcomes.Count(outcome => outcome is { IsPositive: true, Alarm: null }));

    private static IEnumerable<int> Delays(IEnumerable<EarlyOutcome> outcomes) =>
        outcomes.Where(outcome => outcome is { IsPositive: true, Alarm: not null }).Select(outcome => outcome.Alarm!.Value);

    private static double? Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count > 0 ? (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2 : null;
    }
}
