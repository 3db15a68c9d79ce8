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
        var risk = FittedRisk.To(train, input.Seed, (step, part) => Tell(step, 0.05 + (0.85 * part)), cancellationToken);
        var weights = Learner.AddRoles(risk.Weights, train, risk.Keep, input.Seed, (step, part) => Tell(step, 0.9 + (0.08 * part)));
        var languages = LanguageGuess.Train(texts.GroupBy(text => text.Language).ToDictionary(group => group.Key, group => group.Select(text => text.Text).ToList()));
        var sources = train.Select(stream => stream.Source).Distinct().Order(StringComparer.Ordinal).ToList();
        Tell("done", 1);
        return new TrainingResult(
            ModelFile.Write(sources, weights, risk.Thresholds, languages),
            [
                "sources: " + string.Join(", ", sources),
                "weights of classes: " + string.Join(", ", Stage.Names.Select((name, c) => string.Create(CultureInfo.InvariantCulture, $"{name} {weights.Dense[Risk.Dense.Classes + c]:0.00}"))),
                .. risk.Lines,
            ]);
    }
}
