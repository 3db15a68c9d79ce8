using System.Globalization;
using Cesagram.Linguistics.Risk;

namespace Cesagram.Linguistics.Training;

/// <summary>Platt's calibration and the thresholds of the bands, both on what was not trained on.</summary>
internal static class Calibration
{
    private const double MostFalseAlarms = 0.002;
    private const double MostHardAlarms = 1.0 / 12;
    private const double WatchBelow = 1.4;
    private const double UrgentAbove = 2.0;
    private const double LeastWarn = 0.5;
    private const double MostWarn = 0.88;

    public static (Thresholds Thresholds, IReadOnlyList<string> Lines) Choose(ModelWeights weights, IReadOnlyList<TokenStream> dev)
    {
        var peaks = dev.AsParallel().AsOrdered().Select(stream => (stream, peak: PeakScore.Of(weights, stream.Messages))).ToList();
        var (slope, intercept) = Platt([.. peaks.Select(p => (p.peak.Score, p.stream.IsRisk, Share(p.stream)))]);
        var calibrated = new Thresholds(0, 0, 0, slope, intercept);
        var ordinary = peaks.Where(p => !p.stream.IsRisk && !p.stream.Hard).Select(p => calibrated.Calibrate(p.peak.Evident)).ToList();
        var hard = peaks.Where(p => p.stream.Hard).Select(p => calibrated.Calibrate(p.peak.Evident)).ToList();
        var warn = Math.Clamp(Math.Max(Above(ordinary, MostFalseAlarms), Above(hard, MostHardAlarms)), LeastWarn, MostWarn);
        var logit = Math.Log(warn / (1 - warn));
        var thresholds = new Thresholds(Sigmoid(logit - WatchBelow), warn, Sigmoid(logit + UrgentAbove), slope, intercept);
        return (thresholds, Lines(peaks, thresholds));
    }

    private static double Share(TokenStream stream) => stream.IsOwn ? 4 : 1;

    private static (double Slope, double Intercept) Platt(List<(double Score, bool IsRisk, double Weight)> points)
    {
        var positive = points.Where(p => p.IsRisk).Sum(p => p.Weight);
        var negative = points.Where(p => !p.IsRisk).Sum(p => p.Weight);
        var (slope, intercept) = (1.0, 0.0);
        for (var step = 0; step < 3000 && positive > 0 && negative > 0; step++)
        {
            double gradSlope = 0, gradIntercept = 0, total = 0;
            foreach (var (score, isRisk, weight) in points)
            {
                // Ordinary streams are many times more than risky ones: both sides count the same.
                var w = weight / (isRisk ? positive : negative);
                var error = Sigmoid((slope * score) + intercept) - (isRisk ? 1 : 0);
                gradSlope += w * error * score;
                gradIntercept += w * error;
                total += w;
            }

            slope = Math.Clamp(slope - (0.2 * gradSlope / total), 0.05, 20);
            intercept -= 0.2 * gradIntercept / total;
        }

        return (slope, intercept);
    }

    /// <summary>The least value that at most a share of the values reach.</summary>
    private static double Above(List<double> values, double share)
    {
        if (values.Count == 0)
        {
            return 0;
        }

        var sorted = values.OrderDescending().ToList();
        return sorted[Math.Min(sorted.Count - 1, (int)Math.Floor(share * sorted.Count))] + 1e-6;
    }

    private static List<string> Lines(List<(TokenStream Stream, PeakScore Peak)> peaks, Thresholds thresholds) =>
        [
            string.Create(CultureInfo.InvariantCulture, $"thresholds: watch {thresholds.Watch:0.000}, warn {thresholds.Warn:0.000}, urgent {thresholds.Urgent:0.000}; calibration {thresholds.Slope:0.00} x + {thresholds.Intercept:0.00}"),
            .. peaks
                .GroupBy(p => $"{p.Stream.Source} {p.Stream.Language} {p.Stream.Label}{(p.Stream.Hard ? " hard" : "")}")
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => string.Create(CultureInfo.InvariantCulture, $"dev {group.Key}: {group.Count(p => thresholds.Calibrate(p.Peak.Evident) >= thresholds.Warn)} of {group.Count()} warned")),
        ];

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));
}
