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
    /// <summary>What the choice goes by: recall times speed, at equal false alarms.</summary>
    public double Figure => Recall * Speed;

    /// <summary>False alarms of all ordinary conversations of the corpora, each source left out of training.</summary>
    private const double MostFalseAlarms = 0.005;

    /// <summary>Of hard ordinary dialogues; the goal is 1 in 12, but who wrote the cues had read these dialogues.</summary>
    private const double MostHardAlarms = 0.03;

    public static Policy Try(IReadOnlyList<Trace> traces, int lasting)
    {
        List<double> Highest(Func<TokenStream, bool> which) => [.. traces.Where(trace => !trace.Stream.IsRisk && which(trace.Stream)).Select(trace => trace.WarnsUpTo(lasting))];
        double[] limits =
        [
            Above(Highest(stream => !stream.IsOwn), MostFalseAlarms),
            Above(Highest(stream => stream.Hard), MostHardAlarms),
            BestOfOwn(traces, lasting),
        ];
        var threshold = limits.Max();
        var risky = traces.Where(trace => trace.Stream.IsRisk).Select(trace => (trace.Stream, At: trace.WarnedAt(threshold, lasting))).ToList();
        var recall = risky.Count == 0 ? 0 : risky.GroupBy(r => (r.Stream.Source, r.Stream.Language)).Average(group => group.Average(r => r.At > 0 ? 1.0 : 0));
        var delays = risky.Where(r => r.At > 0).Select(r => r.At).Order().ToList();
        return new Policy(lasting, threshold, recall, delays.Count == 0 ? 0 : 1 - EarlyDetection.Penalty(delays[delays.Count / 2]));
    }

    /// <summary>Where F0.5 of the own dialogues is best.</summary>
    private static double BestOfOwn(IReadOnlyList<Trace> traces, int lasting)
    {
        var best = Ranking.BestThreshold([.. traces.Where(trace => trace.Stream.IsOwn).Select(trace => new Ranked(trace.WarnsUpTo(lasting), trace.Stream.IsRisk))]);
        return double.IsFinite(best) ? best : 0;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"policy {Lasting} of {Thresholds.Recent}: threshold {Threshold:0.00}, recall {Recall:0.000}, speed {Speed:0.000}");

    /// <summary>The least value that at most a share of the values reach.</summary>
    private static double Above(List<double> values, double share)
    {
        if (values.Count == 0)
        {
            return 0;
        }

        var sorted = values.OrderDescending().ToList();
        var value = sorted[Math.Min(sorted.Count - 1, (int)Math.Floor(share * sorted.Count))];
        return double.IsFinite(value) ? value + 1e-6 : 0;
    }
}
