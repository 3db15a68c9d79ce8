using Cesagram.Linguistics.Risk;
using Cesagram.Linguistics.Training;

namespace Cesagram.Linguistics.Evaluation;

/// <summary>Figures of a group of conversations.</summary>
/// <param name="Group">Language and source.</param>
/// <param name="Conversations">How many.</param>
/// <param name="Risky">How many of them are labelled as risk.</param>
/// <param name="Warned">How many reached the warning threshold.</param>
/// <param name="TruePositives">Warned and risky.</param>
/// <param name="FalseAlarms">Warned and ordinary.</param>
/// <param name="FalseAlarmsUpperBound">Upper end of the 95 % interval (Clopper and Pearson 1934) of false alarms per 1,000 ordinary conversations.</param>
/// <param name="Precision">Null without a warning.</param>
/// <param name="Recall">Null without risk.</param>
/// <param name="F05">1.25 P R / (0.25 P + R); null where P or R is.</param>
/// <param name="PrAuc">Average precision over all thresholds; null without both classes.</param>
/// <param name="Brier">Mean squared error of the calibrated risk.</param>
/// <param name="Ece">Expected calibration error over ten equal bins.</param>
public sealed record EvaluationFigures(
    string Group, int Conversations, int Risky, int Warned, int TruePositives, int FalseAlarms, double? FalseAlarmsUpperBound,
    double? Precision, double? Recall, double? F05, double? PrAuc, double Brier, double Ece);

/// <summary>Measures a model on labelled conversations.</summary>
public static class Evaluator
{
    // Read outside of the parallel part, so that what is wrong with a file is thrown as it is.
    private const int Block = 512;

    /// <summary>Figures for every language and source of the files, and for all together.</summary>
    /// <param name="model">What is measured.</param>
    /// <param name="files">Hashed or readable, as for training.</param>
    /// <param name="predators">Labels PAN-2012 XML, as for training.</param>
    /// <exception cref="InvalidDataException">A file is of no known form, or PAN-2012 XML and <paramref name="predators"/> do not come together.</exception>
    public static IReadOnlyList<EvaluationFigures> Evaluate(RiskModel model, IReadOnlyList<TrainingFile> files, PredatorList? predators = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        var pan12 = new Pan12Labels(predators);
        var results = files
            .SelectMany(file => CorpusReader.Read(file, pan12))
            .Chunk(Block)
            .SelectMany(block => block.AsParallel().AsOrdered().Select(stream => Measure(model, stream)).ToList())
            .ToList();
        pan12.Check();
        return [
            .. results.GroupBy(result => result.Group).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Figures(group.Key, [.. group])),
            .. results.Count > 0 ? [Figures("all", results)] : Array.Empty<EvaluationFigures>(),
        ];
    }

    private static Measured Measure(RiskModel model, TokenStream stream)
    {
        var trace = Trace.Of(model.Weights, stream);
        var thresholds = model.Thresholds;
        return new Measured(
            $"{stream.Language} {stream.Source}", stream.IsRisk, thresholds.Calibrate(trace.Peak), trace.WarnedAt(thresholds.WarnScore, thresholds.Lasting) > 0);
    }

    private static EvaluationFigures Figures(string group, IReadOnlyList<Measured> results)
    {
        var risky = results.Count(r => r.IsRisk);
        var warned = results.Count(r => r.Warned);
        var hits = results.Count(r => r.Warned && r.IsRisk);
        double? precision = warned > 0 ? (double)hits / warned : null;
        double? recall = risky > 0 ? (double)hits / risky : null;
        var ordinary = results.Count - risky;
        return new EvaluationFigures(
            group, results.Count, risky, warned, hits, warned - hits,
            ordinary > 0 ? Rounded.Of(1000 * UpperBound(warned - hits, ordinary)) : null,
            Rounded.Of(precision), Rounded.Of(recall), warned > 0 && risky > 0 ? Rounded.Of(Ranking.F05(hits, warned - hits, risky - hits)) : null, Rounded.Of(Ranking.AveragePrecision([.. results.Select(r => new Ranked(r.Risk, r.IsRisk))])),
            Rounded.Of(results.Average(r => Math.Pow(r.Risk - (r.IsRisk ? 1 : 0), 2))), Rounded.Of(CalibrationError(results)));
    }

    private static double CalibrationError(IReadOnlyList<Measured> results) =>
        results
            .GroupBy(r => Math.Min(9, (int)(r.Risk * 10)))
            .Sum(bin => Math.Abs(bin.Average(r => r.Risk) - bin.Average(r => r.IsRisk ? 1.0 : 0.0)) * bin.Count() / results.Count);

    /// <summary>The largest rate at which so few hits in n are still seen in 2.5 % of cases, by bisection of the binomial sum.</summary>
    private static double UpperBound(int hits, int n)
    {
        if (hits >= n)
        {
            return 1;
        }

        var (low, high) = ((double)hits / n, 1.0);
        for (var step = 0; step < 60; step++)
        {
            var rate = (low + high) / 2;
            var sum = 0.0;
            var log = n * Math.Log(1 - rate);
            for (var k = 0; k <= hits; k++)
            {
                sum += Math.Exp(log);
                log += Math.Log((n - k) / (k + 1.0)) + Math.Log(rate / (1 - rate));
            }

            (low, high) = sum > 0.025 ? (rate, high) : (low, rate);
        }

        return high;
    }

    private sealed record Measured(string Group, bool IsRisk, double Risk, bool Warned);
}
