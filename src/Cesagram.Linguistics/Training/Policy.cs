using System.Globalization;
using Cesagram.Linguistics.Evaluation;
using Cesagram.Linguistics.Risk;

namespace Cesagram.Linguistics.Training;

/// <summary>A warning policy and what it does to what was not learnt from.</summary>
/// <param name="Lasting">A warning needs so many of the last ten messages at the threshold.</param>
/// <param name="Threshold">Before calibration: the lowest that keeps all limits of false alarms.</param>
/// <param name="Recall">Mean over sources and languages with risk.</param>
/// <param name="Speed">1 - median penalty of true warnings (Vogt, Leser, Akbik 2021).</param>
internal sealed record Policy(int Lasting, double Threshold, double Recall, double Speed)
{
    /// <summary>False alarms of all ordinary conversations of the corpora, each source left out of training.</summary>
    private const double MostFalseAlarms = 0.005;

    /// <summary>Of hard ordinary dialogues; the goal is 1 in 12, but dialogues of other hands are harder than those left out here.</summary>
    private const double MostHardAlarms = 0.03;

    /// <summary>What the choice goes by: recall times speed, at equal false alarms.</summary>
    public double Figure => Recall * Speed;

    public static Policy Try(IReadOnlyList<Trace> traces, int lasting)
    {
        var threshold = LowestThreshold([.. traces.Select(trace => (trace.Stream, trace.WarnsUpTo(lasting)))]);
        var risky = traces.Where(trace => trace.Stream.IsRisk).Select(trace => (trace.Stream, At: trace.WarnedAt(threshold, lasting))).ToList();
        var recall = risky.Count == 0 ? 0 : risky.GroupBy(r => (r.Stream.Source, r.Stream.Language)).Average(group => group.Average(r => r.At > 0 ? 1.0 : 0));
        var delays = risky.Where(r => r.At > 0).Select(r => r.At).Order().ToList();
        return new Policy(lasting, threshold, recall, delays.Count == 0 ? 0 : 1 - EarlyDetection.Penalty(delays[delays.Count / 2]));
    }

    /// <summary>The lowest threshold that keeps all limits of false alarms and is not below the one at which F0.5 of the own dialogues is best.</summary>
    /// <param name="scored">Streams with their highest score, none of them learnt from.</param>
    public static double LowestThreshold(IReadOnlyList<(TokenStream Stream, double Highest)> scored)
    {
        List<double> Ordinary(Func<TokenStream, bool> which) => [.. scored.Where(pair => !pair.Stream.IsRisk && which(pair.Stream)).Select(pair => pair.Highest)];
        var best = Ranking.BestThreshold([.. scored.Where(pair => pair.Stream.IsOwn).Select(pair => new Ranked(pair.Highest, pair.Stream.IsRisk))]);
        double[] limits =
        [
            Above(Ordinary(stream => !stream.IsOwn), MostFalseAlarms),
            Above(Ordinary(stream => stream.Hard), MostHardAlarms),
            double.IsFinite(best) ? best : double.NegativeInfinity,
        ];
        return limits.Max() is var threshold && double.IsFinite(threshold) ? threshold : 0;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"policy {Lasting} of {Thresholds.Recent}: threshold {Threshold:0.00}, recall {Recall:0.000}, speed {Speed:0.000}");

    /// <summary>The least value that at most a share of the values reach.</summary>
    private static double Above(List<double> values, double share)
    {
        if (values.Count == 0)
        {
            return double.NegativeInfinity;
        }

        var sorted = values.OrderDescending().ToList();
        var value = sorted[Math.Min(sorted.Count - 1, (int)Math.Floor(share * sorted.Count))];
        return double.IsFinite(value) ? value + 1e-6 : double.NegativeInfinity;
    }
}
