using Cesagram.Linguistics.Cues;
using Cesagram.Linguistics.Risk;
using Cesagram.Linguistics.Training;

namespace Cesagram.Linguistics.Evaluation;

/// <summary>Something that gives a conversation a score; only the order of scores means anything.</summary>
internal sealed record Ranker(string Name, Func<TokenStream, double> Score);

/// <summary>What any engine must beat to be worth its trouble.</summary>
internal static class Baselines
{
    public static IReadOnlyList<Ranker> Fit(IReadOnlyCollection<TokenStream> train) => [NaiveBayes(train), CueCount, Length];

    /// <summary>Cue hits of any stage and language.</summary>
    public static Ranker CueCount { get; } = new("cue-count", stream =>
    {
        var hits = new List<CueHit>();
        var count = 0;
        foreach (var (_, ids) in stream.Messages)
        {
            CueLexicon.Shipped.Match(ids, hits);
            count += hits.Count;
        }

        return count;
    });

    /// <summary>Messages.</summary>
    public static Ranker Length { get; } = new("length", stream => stream.Messages.Count);

    /// <summary>Multinomial naive Bayes over token ids, smoothed by adding one; ids that were not seen in training do not count.</summary>
    public static Ranker NaiveBayes(IReadOnlyCollection<TokenStream> train)
    {
        var counts = new Dictionary<uint, (int Risky, int Ordinary)>();
        foreach (var stream in train)
        {
            foreach (var id in Ids(stream))
            {
                var (risky, ordinary) = counts.GetValueOrDefault(id);
                counts[id] = stream.IsRisk ? (risky + 1, ordinary) : (risky, ordinary + 1);
            }
        }

        double ofRisky = counts.Values.Sum(count => (long)count.Risky) + counts.Count;
        double ofOrdinary = counts.Values.Sum(count => (long)count.Ordinary) + counts.Count;
        var ratios = counts.ToDictionary(
            pair => pair.Key, pair => Math.Log((pair.Value.Risky + 1) / ofRisky) - Math.Log((pair.Value.Ordinary + 1) / ofOrdinary));
        var prior = Math.Log(train.Count(stream => stream.IsRisk) + 1.0) - Math.Log(train.Count(stream => !stream.IsRisk) + 1.0);
        return new Ranker("naive-bayes", stream => prior + Ids(stream).Sum(id => ratios.GetValueOrDefault(id)));
    }

    private static IEnumerable<uint> Ids(TokenStream stream) =>
        stream.Messages.SelectMany(message => message.Ids).Where(id => id != ModelWeights.RareToken);
}
