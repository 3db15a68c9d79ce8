namespace Cesagram.Linguistics.Evaluation;

/// <summary>Thresholds around the shipped one, in equal steps of log-odds; the one in the middle is the shipped one itself.</summary>
internal static class ThresholdSweep
{
    public const int Count = 25;
    private const double Step = 0.5;

    /// <summary>Calibrated risks between 0 and 1, rising.</summary>
    /// <param name="warn">The shipped one, above 0 and below 1.</param>
    public static IEnumerable<double> Risks(double warn) =>
        Enumerable.Range(-(Count / 2), Count).Select(step => step == 0 ? warn : Sigmoid(LogOdds(warn) + (step * Step)));

    /// <summary>How early and how well, at each threshold.</summary>
    public static IReadOnlyList<LatencyAtThreshold> Of(double warn, IReadOnlyList<ConversationOutcome> outcomes) =>
        [.. Risks(warn).Select((risk, place) =>
        {
            var early = outcomes.Select(outcome => new EarlyOutcome(outcome.IsRisk, outcome.Swept[place])).ToList();
            return new LatencyAtThreshold(
                Math.Round(risk, 6), Rounded.Of(EarlyDetection.Counts(early).F1), Rounded.Of(EarlyDetection.Speed(early)), Rounded.Of(EarlyDetection.FLatency(early)));
        })];

    public static double LogOdds(double risk) => Math.Log(risk / (1 - risk));

    private static double Sigmoid(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
}
