using System.Globalization;
using Cesagram.Linguistics.Cues;
using Cesagram.Linguistics.Models;
using Cesagram.Linguistics.Text;

namespace Cesagram.Linguistics.Training;

/// <summary>Trains a model: the same files and seed give the same bytes.</summary>
public static class Trainer
{
    /// <summary>Trains on the files given and the own dialogues.</summary>
    /// <exception cref="InvalidDataException">A file is of no known form.</exception>
    public static TrainingResult Train(TrainingInput input, IProgress<TrainingProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        progress?.Report(new TrainingProgress("reading", 0));
        var (streams, texts) = CorpusReader.ReadAll(input, cancellationToken);
        var train = streams.Where(stream => !stream.IsDev).ToList();
        var dev = streams.Where(stream => stream.IsDev).ToList();
        void Tell(string step, double part) => progress?.Report(new TrainingProgress(step, part));
        var (risk, windows, keep) = Learner.LearnRisk(train, input.Seed, Tell, cancellationToken);
        var weights = Learner.AddRoles(risk, train, keep, input.Seed, Tell);
        progress?.Report(new TrainingProgress("calibrating", 0.92));
        var languages = LanguageGuess.Train(texts.GroupBy(text => text.Language).ToDictionary(group => group.Key, group => group.Select(text => text.Text).ToList()));
        var (thresholds, lines) = Calibration.Choose(weights, [.. dev, .. Windows.Pairs(dev)]);
        var sources = train.Select(stream => stream.Source).Distinct().Order(StringComparer.Ordinal).ToList();
        progress?.Report(new TrainingProgress("done", 1));
        return new TrainingResult(
            ModelFile.Write(sources, weights, thresholds, languages),
            [
                string.Create(CultureInfo.InvariantCulture, $"{train.Count} streams to learn from, {dev.Count} to calibrate on, {windows} windows, {keep.Count(k => k)} features seen in {Learner.LeastCases} cases or more"),
                "sources: " + string.Join(", ", sources),
                "cue weights: " + string.Join(", ", Stage.Names.Zip(weights.Cue).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.First} {pair.Second:0.00}"))),
                .. lines,
            ]);
    }
}
