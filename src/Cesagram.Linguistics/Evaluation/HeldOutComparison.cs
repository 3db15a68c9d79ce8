using Cesagram.Linguistics.Risk;
using Cesagram.Linguistics.Text;
using Cesagram.Linguistics.Training;

namespace Cesagram.Linguistics.Evaluation;

/// <summary>How one system does on conversations whose source it may not have seen.</summary>
/// <param name="System"><c>cesagram</c>, <c>naive-bayes</c>, <c>cue-count</c> or <c>length</c>.</param>
/// <param name="PrAuc">Average precision; null without both classes.</param>
/// <param name="F05">At the threshold that was chosen on the training side; null without risk or warning.</param>
/// <param name="HeldOutWarned">Conversations of the held-out source at or above that threshold.</param>
public sealed record SystemFigures(string System, double? PrAuc, double? F05, int HeldOutWarned);

/// <summary>All systems with one source held out.</summary>
/// <param name="HeldOut">The source that none of them learnt from.</param>
/// <param name="HasRisk">True where conversations of it are labelled as risk.</param>
/// <param name="HeldOutConversations">Conversations of it, all of them ranked.</param>
/// <param name="Conversations">Ranked together: all that is set aside for dev, and the held-out source.</param>
/// <param name="Risky">How many of them are labelled as risk.</param>
/// <param name="Systems">The engine first.</param>
public sealed record HeldOutFigures(string HeldOut, bool HasRisk, int HeldOutConversations, int Conversations, int Risky, IReadOnlyList<SystemFigures> Systems);

/// <summary>
/// Ranks the engine and simple baselines in one run, source by source held out. The engine is trained on what is left just as the model that ships, with its own cross-validation; the baselines learn from
/// four fifths of it and take their threshold from the last fifth, under the same limits of false alarms. Dev data and the held-out source are only ranked.
/// </summary>
public static class HeldOutComparison
{
    private const int Fifth = 5;

    /// <summary>Trains once for each source that can be left out.</summary>
    /// <param name="input">As for training; the own dialogues are one of the sources.</param>
    /// <param name="progress">Told the source held out, and the part done.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="InvalidDataException">A file is of no known form.</exception>
    public static IEnumerable<HeldOutFigures> Compare(TrainingInput input, IProgress<TrainingProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Compare(CorpusReader.ReadAll(input, cancellationToken).Streams, input.Seed, progress, cancellationToken);
    }

    internal static IEnumerable<HeldOutFigures> Compare(
        IReadOnlyList<TokenStream> streams, int seed, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        var sources = Sources(streams);
        for (var i = 0; i < sources.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(new TrainingProgress("without " + sources[i], (double)i / sources.Count));
            yield return Without(sources[i], streams, seed, cancellationToken);
        }

        progress?.Report(new TrainingProgress("done", 1));
    }

    /// <summary>Sources to hold out: without its only source of risk, or its only ordinary one, nothing could be learnt.</summary>
    internal static IReadOnlyList<string> Sources(IReadOnlyList<TokenStream> streams)
    {
        var train = streams.Where(stream => !stream.IsDev).ToList();
        return [.. train
            .Select(stream => stream.Source)
            .Distinct()
            .Where(source => train.Any(stream => stream.Source != source && stream.IsRisk) && train.Any(stream => stream.Source != source && !stream.IsRisk))
            .Order(StringComparer.Ordinal)];
    }

    private static HeldOutFigures Without(string source, IReadOnlyList<TokenStream> streams, int seed, CancellationToken cancellationToken)
    {
        var left = HeartLearntCues.Mark([.. streams.Where(stream => !stream.IsDev && stream.Source != source)]);
        var learn = left.Where(stream => !Chooses(stream)).ToList();
        var choose = left.Where(Chooses).ToList();
        var ranked = streams.Where(stream => stream.IsDev || stream.Source == source).ToList();
        var fitted = FittedRisk.To(left, seed, null, cancellationToken);
        double Engine(TokenStream stream) => Trace.Of(fitted.Weights, stream).WarnsUpTo(fitted.Thresholds.Lasting);
        IEnumerable<SystemFigures> figures =
        [
            Figures(new Ranker("cesagram", Engine), fitted.Thresholds.WarnScore, ranked, source),
            .. Baselines.Fit(learn).Select(baseline => Figures(
                baseline, Policy.LowestThreshold([.. choose.Zip(Rank(baseline, choose), (stream, score) => (stream, score.Score))]), ranked, source)),
        ];
        var own = ranked.Where(stream => stream.Source == source).ToList();
        return new HeldOutFigures(
            source, own.Any(stream => stream.IsRisk), own.Count, ranked.Count, ranked.Count(stream => stream.IsRisk),
            [.. figures]);
    }

    private static SystemFigures Figures(Ranker system, double threshold, List<TokenStream> ranked, string source)
    {
        var all = Rank(system, ranked);
        return new SystemFigures(
            system.Name, Rounded.Of(Ranking.AveragePrecision(all)), Rounded.Of(Ranking.F05At(all, threshold)),
            ranked.Zip(all).Count(pair => pair.First.Source == source && pair.Second.Score >= threshold));
    }

    private static List<Ranked> Rank(Ranker system, List<TokenStream> streams) =>
        [.. streams.AsParallel().AsOrdered().Select(stream => new Ranked(system.Score(stream), stream.IsRisk))];

    private static bool Chooses(TokenStream stream) => TokenHash.Of("threshold|" + stream.Case) % Fifth == 0;
}
