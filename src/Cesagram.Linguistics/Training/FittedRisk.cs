using System.Globalization;
using Cesagram.Linguistics.Risk;

namespace Cesagram.Linguistics.Training;

/// <summary>What tells risk, with its readings on their scales and its thresholds chosen on what was left out; roles and signs of going missing stay unlearnt.</summary>
/// <param name="Weights">Of both readings.</param>
/// <param name="Thresholds">Of warnings.</param>
/// <param name="Keep">Features seen often enough.</param>
/// <param name="Lines">What was chosen, and by which figures.</param>
internal sealed record FittedRisk(ModelWeights Weights, Thresholds Thresholds, FrequentFeatures Keep, IReadOnlyList<string> Lines)
{
    public static FittedRisk To(IReadOnlyList<TokenStream> train, int seed, Action<string, double>? progress, CancellationToken cancellationToken)
    {
        var traces = CrossValidation.Traces(train, seed, (step, part) => progress?.Invoke(step, 0.75 * part), cancellationToken);
        var scales = ReadingScales.Of(traces);
        var (signs, course) = (scales.Signs, scales.Course);
        var (thresholds, lines) = Calibration.Choose([.. traces.Select(trace => trace.Scored(signs, course))]);
        var (risk, windows, keep) = Learner.LearnRisk(train, seed, (step, part) => progress?.Invoke(step, 0.75 + (0.25 * part)), cancellationToken);
        return new FittedRisk(risk.Scaled(signs, course), thresholds, keep, [
            string.Create(CultureInfo.InvariantCulture, $"{train.Count} streams to learn from, {windows} windows, {keep.Count} features seen in {FrequentFeatures.LeastCases} cases or more"),
            string.Create(CultureInfo.InvariantCulture, $"scales: signs {signs.Factor:0.00} x + {signs.Shift:0.00}, course {course.Factor:0.00} x + {course.Shift:0.00}"),
            .. lines,
        ]);
    }
}
