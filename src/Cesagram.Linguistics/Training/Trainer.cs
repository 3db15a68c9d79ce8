using System.Globalization;
using Cesagram.Linguistics.Cues;
using Cesagram.Linguistics.Models;
using Cesagram.Linguistics.Risk;
using Cesagram.Linguistics.Text;

namespace Cesagram.Linguistics.Training;

/// <summary>Trains a model: the same files and seed give the same bytes.</summary>
public static class Trainer
{
    /// <summary>A feature seen in fewer cases is dropped: it leaks names and sites.</summary>
    private const int LeastCases = 5;

    private const double OwnShare = 0.6;

    /// <summary>Trains on the files given and the own dialogues.</summary>
    /// <exception cref="InvalidDataException">A file is of no known form.</exception>
    public static TrainingResult Train(TrainingInput input, IProgress<TrainingProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        progress?.Report(new TrainingProgress("reading", 0));
        var (streams, texts) = Read(input, cancellationToken);
        var train = streams.Where(stream => !stream.IsDev).ToList();
        var dev = streams.Where(stream => stream.IsDev).ToList();
        progress?.Report(new TrainingProgress("counting features", 0.1));
        var keep = FrequentEnough(train);
        var pairs = Windows.Pairs(train).ToList();
        progress?.Report(new TrainingProgress("cutting windows", 0.15));
        var riskSamples = Windows.Risk([.. train, .. pairs], keep, input.Seed);
        Balance(riskSamples);
        cancellationToken.ThrowIfCancellationRequested();
        var risk = new LogisticTrainer(input.Seed);
        risk.Fit(riskSamples, part => progress?.Report(new TrainingProgress("learning risk", 0.25 + (0.45 * part))));
        var roleSamples = Windows.Role(train, keep, input.Seed);
        Balance(roleSamples);
        var role = new LogisticTrainer(input.Seed + 1);
        if (roleSamples.Count > 0)
        {
            role.Fit(roleSamples, part => progress?.Report(new TrainingProgress("learning roles", 0.7 + (0.2 * part))));
        }

        var weights = Weights(risk, role, MissingHead.Fit(train));
        progress?.Report(new TrainingProgress("calibrating", 0.92));
        var languages = LanguageGuess.Train(texts.GroupBy(text => text.Language).ToDictionary(group => group.Key, group => group.Select(text => text.Text).ToList()));
        var (thresholds, lines) = Calibration.Choose(weights, [.. dev, .. Windows.Pairs(dev)]);
        var sources = train.Select(stream => stream.Source).Distinct().Order(StringComparer.Ordinal).ToList();
        progress?.Report(new TrainingProgress("done", 1));
        return new TrainingResult(
            ModelFile.Write(sources, weights, thresholds, languages),
            [
                string.Create(CultureInfo.InvariantCulture, $"{train.Count} streams to learn from, {dev.Count} to calibrate on, {riskSamples.Count} windows, {keep.Count(k => k)} features seen in {LeastCases} cases or more"),
                "sources: " + string.Join(", ", sources),
                "cue weights: " + string.Join(", ", Stage.Names.Zip(weights.Cue).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.First} {pair.Second:0.00}"))),
                .. lines,
            ]);
    }

    private static (List<TokenStream> Streams, List<(string Language, string Text)> Texts) Read(TrainingInput input, CancellationToken cancellationToken)
    {
        var texts = new List<(string Language, string Text)>();
        var streams = CorpusReader.OwnDialogues(texts).ToList();
        foreach (var file in input.Files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            streams.AddRange(CorpusReader.Read(file, texts).Where(stream => input.ExcludedSources?.Contains(stream.Source) != true));
        }

        return (streams, texts);
    }

    private static bool[] FrequentEnough(List<TokenStream> streams)
    {
        var cases = new byte[ModelWeights.WordCount];
        foreach (var group in streams.GroupBy(stream => stream.Case))
        {
            foreach (var slot in group.SelectMany(stream => stream.Messages).SelectMany(message => Sample.Slots(message.Ids)).Distinct())
            {
                cases[slot] = (byte)Math.Min(LeastCases, cases[slot] + 1);
            }
        }

        return Array.ConvertAll(cases, count => count >= LeastCases);
    }

    /// <summary>
    /// Risk and ordinary weigh the same, and within each every source as the square root of its windows:
    /// otherwise the largest medium would be learnt. Own dialogues have a share of their own.
    /// </summary>
    private static void Balance(List<Sample> samples)
    {
        var groups = samples.GroupBy(sample => sample.Group).Select(group => (group.Key, Items: group.ToList())).ToList();
        foreach (var side in new[] { ":0", ":1" })
        {
            var own = groups.Where(group => group.Key == "own" + side).ToList();
            var others = groups.Where(group => group.Key.EndsWith(side, StringComparison.Ordinal) && group.Key != "own" + side).ToList();
            var roots = others.Sum(group => Math.Sqrt(group.Items.Count));
            foreach (var (_, items) in others)
            {
                items.ForEach(sample => sample.Weight = (1 - (own.Count > 0 ? OwnShare : 0)) * Math.Sqrt(items.Count) / roots / items.Count);
            }

            foreach (var (_, items) in own)
            {
                items.ForEach(sample => sample.Weight = (others.Count > 0 ? OwnShare : 1) / items.Count);
            }
        }
    }

    private static ModelWeights Weights(LogisticTrainer risk, LogisticTrainer role, (double Bias, double Cue, double Approach) missing) => new()
    {
        Bias = risk.Bias,
        Cue = risk.Cues[..Stage.Count],
        Breadth = risk.Cues[Stage.Count],
        Words = Halves(risk.Words),
        RoleBias = role.Bias,
        RoleCue = role.Cues[..Stage.Count],
        RoleWords = Halves(role.Words),
        MissingBias = missing.Bias,
        MissingCue = missing.Cue,
        MissingApproach = missing.Approach,
    };

    private static Half[] Halves(double[] words) => Array.ConvertAll(words, word => Math.Abs(word) < 0.01 ? Half.Zero : (Half)word);
}
