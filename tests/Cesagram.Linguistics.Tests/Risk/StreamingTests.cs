using Cesagram.Linguistics.Tests.Made;

namespace Cesagram.Linguistics.Tests.Risk;

public class StreamingTests
{
    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 10)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Score_MessageByMessage_GivesWhatTheWholeGives(int seed)
    {
        var whole = new RiskScorer(RiskModel.Shipped).Score(MadeTalk.Of(seed));
        var handed = new List<MessageReport>();

        var streamed = new RiskScorer(RiskModel.Shipped).Score(MadeTalk.Of(seed), null, (_, message) => handed.Add(message));

        streamed.Messages.Should().BeEmpty();
        RiskReportJson.Serialize(streamed with { Messages = handed }).Should().Be(RiskReportJson.Serialize(whole));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Score_Beginning_SaysOfItsMessagesWhatTheWholeSays(int seed)
    {
        var whole = new RiskScorer(RiskModel.Shipped).Score(MadeTalk.Of(seed));
        var half = whole.Messages.Count / 2;

        var beginning = new RiskScorer(RiskModel.Shipped).Score(MadeTalk.Of(seed, half));

        beginning.Messages.Should().BeEquivalentTo(whole.Messages.Take(half), options => options.WithStrictOrdering());
    }

    [Fact]
    public void Score_SecondConversationOfOneScorer_KnowsNothingOfTheFirst()
    {
        var scorer = new RiskScorer(RiskModel.Shipped);
        scorer.Score(MadeTalk.Of(1));

        var again = scorer.Score(MadeTalk.Of(2));

        RiskReportJson.Serialize(again).Should().Be(RiskReportJson.Serialize(new RiskScorer(RiskModel.Shipped).Score(MadeTalk.Of(2))));
    }

    [Fact]
    public void Score_LatchedWarning_IsNotTakenBack()
    {
        var risky = MadeTalk.Risky.Concat(Enumerable.Range(0, 600).Select(i => (i % 2 == 0 ? "a" : "b", "the match is at noon, bring your boots")));

        var report = new RiskScorer(RiskModel.Shipped).Score(MadeChat.Of(risky));

        report.Conversation.FirstWarning.Should().NotBeNull();
        report.Conversation.Band.Should().BeOneOf("warn", "urgent");
        report.Messages[^1].RunningRisk.Should().BeLessThan(report.Conversation.Risk);
    }
}
