using Cesagram.Linguistics.Risk;
using Cesagram.Linguistics.Tests.Made;

namespace Cesagram.Linguistics.Tests.Risk;

public class SingleShareTests
{
    [Theory]
    [InlineData(0.01, true)]
    [InlineData(-0.01, false)]
    public void Weigh_ThresholdAroundTheScoreWithoutTheStrongest_DecidesByIt(double above, bool decided)
    {
        var (weights, running, shares) = Run();
        var first = Weighed(weights, running, shares, double.NegativeInfinity);

        var second = Weighed(weights, running, shares, running.Score - Math.Max(first.OfMessage, first.OfWord) + above);

        first.OfMessage.Should().BePositive();
        second.Decided.Should().Be(decided);
    }

    [Fact]
    public void Score_NoWarning_IsNotDecidedByOne()
    {
        var conversation = new RiskScorer(RiskModel.Shipped).Score(MadeChat.Of("a: hello", "b: hello you")).Conversation;

        conversation.DecidedByOne.Should().BeFalse();
        conversation.Reasons.Should().NotContain("one-message");
    }

    [Fact]
    public void Score_AWarning_SaysSoByCodeWhereOneDecided()
    {
        var conversation = new RiskScorer(RiskModel.Shipped).Score(MadeChat.Of(MadeTalk.Risky)).Conversation;

        conversation.FirstWarning.Should().NotBeNull();
        conversation.Reasons.Contains("one-message").Should().Be(conversation.DecidedByOne);
    }

    private static SingleShare Weighed(ModelWeights weights, RunningScore running, List<(uint[] Ids, int Author)> messages, double threshold)
    {
        var single = new SingleShare();
        running.Begin();
        foreach (var (ids, author) in messages)
        {
            running.Add(ids, author);
            single.Add(running, ids, author);
        }

        single.Weigh(weights, running, threshold);
        return single;
    }

    private static (ModelWeights Weights, RunningScore Running, List<(uint[] Ids, int Author)> Messages) Run()
    {
        var weights = MadeWeights.Of(1);
        string[] lines = ["how old are you", "thirteen, you", "keep this between us", "are you home alone", "my mum is at work"];
        var messages = lines.Select((line, i) => (MadeStream.Ids(line), i % 2)).ToList();
        var running = new RunningScore(weights);
        messages.ForEach(message => running.Add(message.Item1, message.Item2));
        return (weights, running, messages);
    }
}
