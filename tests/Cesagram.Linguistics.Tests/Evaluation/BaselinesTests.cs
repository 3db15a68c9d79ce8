using Cesagram.Linguistics.Evaluation;
using Cesagram.Linguistics.Risk;
using Cesagram.Linguistics.Tests.Made;

namespace Cesagram.Linguistics.Tests.Evaluation;

public class BaselinesTests
{
    [Fact]
    public void NaiveBayes_HandComputed_IsPriorAndSmoothedLogRatios()
    {
        // Risky: apple apple pear (3 tokens); ordinary: pear plum (2 tokens); 3 words in all, one added to each.
        var ranker = Baselines.NaiveBayes([MadeStream.Of("a", "one", "groomer", "apple apple pear"), MadeStream.Of("b", "two", "ordinary", "pear plum")]);

        var score = ranker.Score(MadeStream.Of("c", "three", "ordinary", "apple plum plum"));

        var apple = Math.Log(3.0 / 6) - Math.Log(1.0 / 5);
        var plum = Math.Log(1.0 / 6) - Math.Log(2.0 / 5);
        score.Should().BeApproximately(apple + (2 * plum), 1e-12);
    }

    [Fact]
    public void NaiveBayes_UnevenClasses_StartsFromThePrior()
    {
        var ranker = Baselines.NaiveBayes(
            [MadeStream.Of("a", "one", "groomer", "pear"), MadeStream.Of("b", "two", "ordinary", "pear"), MadeStream.Of("c", "two", "ordinary", "plum")]);

        ranker.Score(MadeStream.Of("d", "x", "ordinary", "")).Should().BeApproximately(Math.Log(2.0 / 3), 1e-12);
    }

    [Fact]
    public void NaiveBayes_UnseenAndRareTokens_CountForNothing()
    {
        var rare = MadeStream.Of("a", "one", "groomer", "apple") with { Messages = [(0, [ModelWeights.RareToken, .. MadeStream.Ids("apple")])] };
        var ranker = Baselines.NaiveBayes([rare, MadeStream.Of("b", "two", "ordinary", "pear")]);

        var unseen = ranker.Score(MadeStream.Of("c", "x", "ordinary", "melon"));
        var asRare = ranker.Score(rare with { Messages = [(0, [ModelWeights.RareToken])] });

        unseen.Should().BeApproximately(0, 1e-12);
        asRare.Should().BeApproximately(0, 1e-12);
    }

    [Fact]
    public void CueCount_TwoCuesInThreeMessages_IsTwo() =>
        Baselines.CueCount.Score(MadeStream.Of("a", "x", "ordinary", "hi", "how old are you", "our little secret")).Should().Be(2);

    [Fact]
    public void Length_CountsMessages_AlsoEmptyOnes() =>
        Baselines.Length.Score(MadeStream.Of("a", "x", "ordinary", "one two three", "", "four")).Should().Be(3);
}
