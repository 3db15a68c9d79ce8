using Cesagram.Linguistics.Text;

namespace Cesagram.Linguistics.Training;

/// <summary>
/// Scores that no model gave to what it had learnt from: an ordinary source is left out whole, cases and own dialogues in parts.
/// Calibration and thresholds that stand on them survive a change of source.
/// </summary>
internal static class CrossValidation
{
    public const int Folds = 5;

    public static IReadOnlyList<ReadTrace> Traces(IReadOnlyList<TokenStream> train, int seed, Action<string, double>? progress, CancellationToken cancellationToken)
    {
        var fold = FoldOf(train);
        var done = 0;
        var traces = new ReadTrace[Folds][];
        Parallel.For(0, Folds, new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount }, f =>
        {
            var left = train.Where(stream => fold(stream) != f).ToList();
            var held = train.Where(stream => fold(stream) == f).ToList();
            var weights = Learner.LearnRisk(left, seed, null, cancellationToken).Weights;
            traces[f] = [.. held.Concat(Windows.Pairs(held)).Select(stream => ReadTrace.Of(weights, stream))];
            progress?.Invoke("scoring what was left out", (double)Interlocked.Increment(ref done) / Folds);
        });
        return [.. traces.SelectMany(part => part).Where(trace => trace.Signs.Length > 0)];
    }

    private static Func<TokenStream, int> FoldOf(IReadOnlyList<TokenStream> train)
    {
        var whole = train
            .Where(stream => !stream.IsRisk && !stream.IsOwn)
            .Select(stream => stream.Source)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select((source, place) => (source, place))
            .ToDictionary(pair => pair.source, pair => pair.place % Folds);
        return stream => whole.TryGetValue(stream.Source, out var place) && !stream.IsRisk ? place : (int)(TokenHash.Of(stream.Case) % Folds);
    }
}
