using System.Globalization;
using Cesagram.Linguistics.Cues;
using Cesagram.Linguistics.Models;
using Cesagram.Linguistics.Text;

namespace Cesagram.Linguistics.Training;

/// <summary>Trains a model: the same files and seed give the same bytes.</summary>
public static class Trainer
{
    /// <summary>Trains on the files given and the own dialogues. Data marked dev is not learnt from and calibrates nothing: it is there to measure with.</summary>
    /// <exception cref="InvalidDataException">A file is of no known form, or only one class is left to learn from.</exception>
    public static TrainingResult Train(TrainingInput input, IProgress<TrainingProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        void Tell(string step, double part) => progress?.Report(new TrainingProgress(step, part));
        Tell("reading", 0);
        var (streams, texts) = CorpusReader.ReadAll(input, cancellationToken);
        var train = HeartLearntCues.Mark([.. streams.Where(stream => !stream.IsDev)]);
        var traces = CrossValidation.Traces(train, input.Seed, (step, part) => Tell(step, 0.05 + (0.65 * part)), cancellationToken);
        var scales = ReadingScales.Of(traces);
        var (signs, course) = (scales.Signs, scales.Course);
        var (thresholds, lines) = Calibration.Choose([.. traces.Select(trace => trace.Scored(signs, course))]);
        var (risk, windows, keep) = Learner.LearnRisk(train, input.Seed, (step, part) => Tell(step, 0.7 + (0.2 * part)), cancellationToken);
        var weights = Learner.AddRoles(risk.Scaled(signs, course), train, keep, input.Seed, (step, part) => Tell(step, 0.9 + (0.08 * part)));
        var languages = LanguageGuess.Train(texts.GroupBy(text => text.Language).ToDictionary(group => group.Key, group => group.Select(text => text.Text).ToList()));
        var sources = train.Select(stream => stream.Source).Distinct().Order(StringComparer.Ordinal).ToList();
        Tell("done", 1);
        return new TrainingResult(
            ModelFile.Write(sources, weights, thresholds, languages),
            [
                string.Create(CultureInfo.InvariantCulture, $"{train.Count} streams to learn from, {windows} windows, {keep.Count} features seen in {FrequentFeatures.LeastCases} cases or more"),
                "sources: " + string.Join(", ", sources),
                string.Create(CultureInfo.InvariantCulture, $"scales: signs {signs.Factor:0.00} x + {signs.Shift:0.00}, course {course.Factor:0.00} x + {course.Shift:0.00}"),
                "weights of classes: " + string.Join(", ", Stage.Names.Select((name, c) => string.Create(CultureInfo.InvariantCulture, $"{name} {weights.Dense[Risk.Dense.Classes + c]:0.00}"))),
                .. lines,
            ]);
    }
}
