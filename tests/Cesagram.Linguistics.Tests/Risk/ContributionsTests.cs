using Cesagram.Linguistics.Cues;
using Cesagram.Linguistics.Risk;
using Cesagram.Linguistics.Tests.Made;

namespace Cesagram.Linguistics.Tests.Risk;

public class ContributionsTests
{
    private static readonly string[] Lines =
    [
        "hi", "", "how old are you", "keep this between us", "lol nice goal yesterday", "are you home alone", "send me a pic", "\U0001F600", "you promised not to tell",
        "our little secret, delete our chat", "the train leaves at 7", "i'm running away", "tu as quel age", "ben je alleen thuis", "quanti anni hai", "if you loved me you would",
    ];

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void OfMessages_MadeConversation_AddUpToTheScore(int seed)
    {
        var (weights, running, hits, words, _) = Run(seed);

        var shares = Contributions.OfMessages(weights, running, hits, words);

        Sum(shares, weights.Bias).Should().BeApproximately(running.Score, Tolerance(shares.Length, shares, weights.Bias));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void OfTokensAndHits_WithinEachMessage_AddUpToItsShare(int seed)
    {
        var (weights, running, hits, words, ids) = Run(seed);
        var messages = Contributions.OfMessages(weights, running, hits, words);
        for (var i = 0; i < ids.Count; i++)
        {
            var fade = Math.Pow(ModelWeights.Fade, ids.Count - 1 - i);
            var tokens = new double[ids[i].Length];
            Contributions.OfTokens(weights, ids[i], tokens);
            double[] parts =
            [
                .. tokens.Select(share => fade * share / running.WordDivisor),
                .. hits[i].Select(stage => fade * Contributions.OfHit(weights, running.Mass, running.Breadth, stage)),
            ];

            parts.Sum().Should().BeApproximately(messages[i], Tolerance(ids.Count, parts, 0), "message {0}", i);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void OfTokens_AnyMessage_AddUpToItsWordSumToTheLastBit(int seed)
    {
        var (weights, _, _, words, ids) = Run(seed);
        for (var i = 0; i < ids.Count; i++)
        {
            var tokens = new double[ids[i].Length];
            Contributions.OfTokens(weights, ids[i], tokens);

            tokens.Sum().Should().Be(words[i]);
            tokens.Reverse().Sum().Should().Be(words[i], "the order of exact sums is free");
        }
    }

    [Fact]
    public void OfTokens_RareToken_HasNoShareAndPartsItsNeighbours()
    {
        var weights = MadeWeights.Of(1);
        uint[] ids = [.. MadeStream.Ids("apple"), ModelWeights.RareToken, .. MadeStream.Ids("pear")];
        var shares = new double[3];

        Contributions.OfTokens(weights, ids, shares);

        shares.Should().Equal((double)weights.Words[ModelWeights.Slot(ids[0])], 0, (double)weights.Words[ModelWeights.Slot(ids[2])]);
    }

    private static (ModelWeights Weights, RunningScore Running, List<IReadOnlyList<int>> Hits, List<double> Words, List<uint[]> Ids) Run(int seed)
    {
        var random = new Random(seed);
        var weights = MadeWeights.Of(seed);
        var running = new RunningScore(weights, CueLexicon.Shipped);
        var (hits, words, ids) = (new List<IReadOnlyList<int>>(), new List<double>(), new List<uint[]>());
        for (var m = random.Next(1, 600); m > 0; m--)
        {
            ids.Add(MadeStream.Ids(Lines[random.Next(Lines.Length)] + " " + Lines[random.Next(Lines.Length)]));
            running.Add(ids[^1], random.Next(14));
            hits.Add([.. running.Hits.Select(hit => hit.Stage)]);
            words.Add(running.LastWords);
        }

        return (weights, running, hits, words, ids);
    }

    private static double Sum(double[] shares, double bias) => bias + shares.Sum();

    /// <summary>
    /// Each of n messages fades and adds to a sum on either side of the comparison: no more than 8 roundings a message,
    /// each of at most 2^-53 of what is summed in absolute value.
    /// </summary>
    private static double Tolerance(int n, double[] parts, double bias) => 8 * n * Math.Pow(2, -53) * (Math.Abs(bias) + parts.Sum(Math.Abs) + 1);
}
