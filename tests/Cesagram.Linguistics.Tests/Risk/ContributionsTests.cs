using Cesagram.Linguistics.Concepts;
using Cesagram.Linguistics.Risk;
using Cesagram.Linguistics.Tests.Made;

namespace Cesagram.Linguistics.Tests.Risk;

public class ContributionsTests
{
    private static readonly string[] Lines =
    [
        "hi", "", "how old are you", "keep this between us", "lol nice goal yesterday", "are you home alone", "send me a pic", "\U0001F600", "you promised not to tell",
        "our little secret, delete our chat", "the train leaves at 7", "i'm running away", "tu as quel age", "ben je alleen thuis", "quanti anni hai", "if you loved me you would",
        "my mum is at school with my teacher", "ask your mum first", "i'm thirteen, in 8th grade",
    ];

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void OfMessages_MadeConversation_AddUpToTheScore(int seed)
    {
        var (weights, running, messages, _) = Run(seed);

        var shares = Contributions.OfMessages(weights, running, messages);

        var remainder = Contributions.Remainder(weights, running);
        (remainder + shares.Sum()).Should().BeApproximately(running.Score, Tolerance(shares.Length, shares, remainder));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void OfTokensAndHits_LastMessage_AddUpToItsShare(int seed)
    {
        var (weights, running, messages, ids) = Run(seed);
        var contributions = new Contributions();
        contributions.Set(weights, running);
        var words = new double[ids[^1].Length];
        TokenSums.Shares(ids[^1], weights.Words, words);
        double[] parts =
        [
            .. words.Select(contributions.OfWords),
            .. messages[^1].Intents.Select(intent => contributions.OfHit(intent, messages[^1].Author)),
            .. messages[^1].Concepts.Select(concept => contributions.OfConcept(concept) + (ConceptLexicon.Shipped.SpeaksOfChild[concept] ? contributions.OfChildWord : 0)),
        ];

        parts.Sum().Should().BeApproximately(Contributions.OfMessages(weights, running, messages)[^1], Tolerance(messages.Count, parts, 0));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Shares_AnyMessage_AddUpToItsWordSumToTheLastBit(int seed)
    {
        var (weights, _, messages, ids) = Run(seed);
        for (var i = 0; i < ids.Count; i++)
        {
            var tokens = new double[ids[i].Length];
            TokenSums.Shares(ids[i], weights.Words, tokens);

            tokens.Sum().Should().Be(messages[i].Words);
            tokens.Reverse().Sum().Should().Be(messages[i].Words, "the order of exact sums is free");
        }
    }

    [Fact]
    public void Shares_RareToken_HasNoShareAndPartsItsNeighbours()
    {
        var weights = MadeWeights.Of(1);
        uint[] ids = [.. MadeStream.Ids("apple"), ModelWeights.RareToken, .. MadeStream.Ids("pear")];
        var shares = new double[3];

        TokenSums.Shares(ids, weights.Words, shares);

        shares.Should().Equal((double)weights.Words[ModelWeights.Slot(ids[0])], 0, (double)weights.Words[ModelWeights.Slot(ids[2])]);
    }

    private static (ModelWeights Weights, RunningScore Running, List<ReadMessage> Messages, List<uint[]> Ids) Run(int seed)
    {
        var random = new Random(seed);
        var weights = MadeWeights.Of(seed);
        var running = new RunningScore(weights);
        var (messages, ids) = (new List<ReadMessage>(), new List<uint[]>());
        for (var m = random.Next(1, 600); m > 0; m--)
        {
            ids.Add(MadeStream.Ids(Lines[random.Next(Lines.Length)] + " " + Lines[random.Next(Lines.Length)]));
            var author = random.Next(14);
            running.Add(ids[^1], author);
            messages.Add(new ReadMessage(author, [.. running.Hits.Select(hit => hit.Intent)], running.LastWords, running.Concepts(ids[^1].Length).ToArray()));
        }

        return (weights, running, messages, ids);
    }

    /// <summary>
    /// Each of n messages fades and adds to a sum on either side of the comparison: no more than 8 roundings a message,
    /// each of at most 2^-53 of what is summed in absolute value; the profile's sums take up to 8 more for each of its concepts.
    /// </summary>
    private static double Tolerance(int n, double[] parts, double remainder) => 64 * n * Math.Pow(2, -53) * (Math.Abs(remainder) + parts.Sum(Math.Abs) + 1);
}
