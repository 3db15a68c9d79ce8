using Cesagram.Linguistics.Cues;
using Cesagram.Linguistics.Risk;

namespace Cesagram.Linguistics.Training;

/// <summary>Learns weights from streams: windows are cut, balanced and fitted.</summary>
internal static class Learner
{
    /// <summary>A feature seen in fewer cases is dropped: it leaks names and sites.</summary>
    public const int LeastCases = 5;

    private const double OwnShare = 0.8;

    /// <summary>The risk of a conversation; roles and signs of going missing stay unlearnt.</summary>
    public static (ModelWeights Weights, int Windows, bool[] Keep) LearnRisk(
        IReadOnlyList<TokenStream> train, int seed, Action<string, double>? progress, CancellationToken cancellationToken)
    {
        progress?.Invoke("counting features", 0.1);
        var keep = FrequentEnough(train);
        progress?.Invoke("cutting windows", 0.15);
        var samples = Windows.Risk([.. train, .. Windows.Pairs(train)], keep, seed);
        Balance(samples);
        cancellationToken.ThrowIfCancellationRequested();
        var risk = new LogisticTrainer(seed);
        risk.Fit(samples, part => progress?.Invoke("learning risk", 0.25 + (0.45 * part)));
        return (
            new ModelWeights { Bias = risk.Bias, Cue = risk.Cues[..Stage.Count], Breadth = risk.Cues[Stage.Count], Words = Halves(risk.Words) },
            samples.Count,
            keep);
    }

    /// <summary>Adds who manipulates, and the signs of going missing.</summary>
    public static ModelWeights AddRoles(ModelWeights risk, IReadOnlyList<TokenStream> train, bool[] keep, int seed, Action<string, double>? progress)
    {
        var samples = Windows.Role(train, keep, seed);
        Balance(samples);
        var role = new LogisticTrainer(seed + 1);
        if (samples.Count > 0)
        {
            role.Fit(samples, part => progress?.Invoke("learning roles", 0.7 + (0.2 * part)));
        }

        var missing = MissingHead.Fit(train);
        return new ModelWeights
        {
            Bias = risk.Bias,
            Cue = risk.Cue,
            Breadth = risk.Breadth,
            Words = risk.Words,
            RoleBias = role.Bias,
            RoleCue = role.Cues[..Stage.Count],
            RoleWords = Halves(role.Words),
            MissingBias = missing.Bias,
            MissingCue = missing.Cue,
            MissingApproach = missing.Approach,
        };
    }

    private static bool[] FrequentEnough(IReadOnlyList<TokenStream> streams)
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

    private static Half[] Halves(double[] words) => Array.ConvertAll(words, word => Math.Abs(word) < 0.01 ? Half.Zero : (Half)word);
}
