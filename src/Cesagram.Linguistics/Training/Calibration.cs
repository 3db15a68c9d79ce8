using System.Globalization;
using Cesagram.Linguistics.Evaluation;
using Cesagram.Linguistics.Risk;

namespace Cesagram.Linguistics.Training;

/// <summary>Platt's calibration and the warning policy, on scores of what was not learnt from.</summary>
internal static class Calibration
{
    private const double WatchBelow = 1.4;
    private const double UrgentAbove = 2.0;
    private static readonly int[] Policies = [1, 2, 3, 4, 6];

    public static (Thresholds Thresholds, IReadOnlyList<string> Lines) Choose(IReadOnlyList<Trace> traces)
    {
        var (slope, intercept) = Platt([.. traces.Select(trace => (trace.Peak, trace.Stream.IsRisk))]);
        var tried = Policies.Select(lasting => Policy.Try(traces, lasting)).ToList();
        var best = tried.MaxBy(policy => policy.Figure)!;
        var warn = (slope * best.Threshold) + intercept;
        var thresholds = new Thresholds(Sigmoid(warn - WatchBelow), Sigmoid(warn), Sigmoid(warn + UrgentAbove), slope, intercept, best.Lasting);
        return (thresholds, [
            string.Create(CultureInfo.InvariantCulture, $"thresholds: watch {thresholds.Watch:0.000}, warn {thresholds.Warn:0.000}, urgent {thresholds.Urgent:0.000}; calibration {slope:0.00} x + {intercept:0.00}"),
            .. tried.Select(policy => policy.ToString()),
            .. Lines(traces, best),
            .. Ranks(traces),
        ]);
    }

    private static (double Slope, double Intercept) Platt(List<(double Score, bool IsRisk)> points)
    {
        // Newton's method on two parameters; Platt's smoothed targets keep it finite where classes part cleanly.
        var positive = points.Count(p => p.IsRisk);
        var negative = points.Count - positive;
        var (high, low) = ((positive + 1.0) / (positive + 2.0), 1.0 / (negative + 2.0));
        var (slope, intercept) = (1.0, 0.0);
        for (var step = 0; step < 100; step++)
        {
            double gs = 0, gi = 0, hss = 1e-6, hsi = 0, hii = 1e-6;
            foreach (var (score, isRisk) in points)
            {
                var p = Sigmoid((slope * score) + intercept);
                var error = p - (isRisk ? high : low);
                var curve = Math.Max(p * (1 - p), 1e-9);
                gs += error * score;
                gi += error;
                hss += curve * score * score;
                hsi += curve * score;
                hii += curve;
            }

            var determinant = (hss * hii) - (hsi * hsi);
            var (ds, di) = (((hii * gs) - (hsi * gi)) / determinant, ((hss * gi) - (hsi * gs)) / determinant);
            var damp = Math.Min(1, 2 / Math.Max(1e-9, Math.Abs(ds) + (Math.Abs(di) / 4)));
            slope = Math.Clamp(slope - (damp * ds), 0.05, 20);
            intercept -= damp * di;
            if (Math.Abs(ds) + Math.Abs(di) < 1e-9)
            {
                break;
            }
        }

        return (slope, intercept);
    }

    private static IEnumerable<string> Lines(IReadOnlyList<Trace> traces, Policy best) =>
        traces
            .GroupBy(trace => $"{trace.Stream.Source} {trace.Stream.Language} {trace.Stream.Label}{(trace.Stream.Hard ? " hard" : "")}")
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"left out {group.Key}: {group.Count(trace => trace.WarnedAt(best.Threshold, best.Lasting) > 0)} of {group.Count()} warned"));

    /// <summary>How well own dialogues are told apart, language by language.</summary>
    private static IEnumerable<string> Ranks(IReadOnlyList<Trace> traces) =>
        traces
            .Where(trace => trace.Stream.IsOwn)
            .GroupBy(trace => trace.Stream.Language)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => string.Create(
                CultureInfo.InvariantCulture,
                $"left out own {group.Key}: PR-AUC {Ranking.AveragePrecision([.. group.Select(trace => new Ranked(trace.Peak, trace.Stream.IsRisk))]):0.000}, best F0.5 {BestF05(group):0.000}"));

    private static double? BestF05(IEnumerable<Trace> traces)
    {
        List<Ranked> ranked = [.. traces.Select(trace => new Ranked(trace.Peak, trace.Stream.IsRisk))];
        return Ranking.F05At(ranked, Ranking.BestThreshold(ranked));
    }

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));
}
