using Cesagram.Linguistics.Tests.Made;

namespace Cesagram.Linguistics.Tests.Risk;

/// <summary>One figure of a conversation says for every limit whether it would have warned.</summary>
public class ReachTests
{
    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Reach_OfAnyConversation_SaysForEveryLimitWhatThatLimitWouldHaveDone(int seed)
    {
        var reach = new RiskScorer(RiskModel.Shipped).Score(MadeTalk.Of(seed)).Conversation.Reach;
        for (var hundredth = 1; hundredth <= 99; hundredth += 7)
        {
            var limit = hundredth / 100.0;
            var warned = new RiskScorer(RiskModel.Shipped, new WarningLimits(limit, 0.999)).Score(MadeTalk.Of(seed)).Conversation.FirstWarning is not null;
            warned.Should().Be(reach >= limit, "the limit is {0} and the reach {1}", limit, reach);
        }
    }

    [Fact]
    public void Reach_OfARiskyAndOfAShortTalk_IsHighAndNothing()
    {
        new RiskScorer(RiskModel.Shipped).Score(MadeChat.Of(MadeTalk.Risky)).Conversation.Reach.Should().BeGreaterThan(0.5);
        new RiskScorer(RiskModel.Shipped).Score(MadeChat.Of(MadeTalk.Risky.Take(2))).Conversation.Reach.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Append_WithLimits_SaysWhatTheReportWithLimitsSays(int seed)
    {
        var limits = new WarningLimits(0.2, 0.4);
        var report = new RiskScorer(RiskModel.Shipped, limits).Score(MadeTalk.Of(seed)).Conversation;
        var follower = new ConversationFollower(RiskModel.Shipped, limits);
        var state = new byte[ConversationFollower.StateSize];
        var (numbers, last) = (new Dictionary<string, int>(), default(StreamedRisk));
        foreach (var message in MadeTalk.Of(seed).Messages)
        {
            numbers.TryAdd(message.Author!, numbers.Count);
            last = follower.Append(numbers[message.Author!], message.Text);
            follower.Save(state);
            follower.Restore(state);
        }

        last.Reach.Should().Be(report.Reach);
        (last.Band, report.Band).Should().Match<(string Live, string Whole)>(bands => bands.Live == bands.Whole || bands.Whole == "cannot-tell");
    }

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(0.5, 0.4)]
    [InlineData(0.5, 1)]
    [InlineData(double.NaN, 0.5)]
    public void WarningLimits_OutsideOfWhatTheyMayBe_AreRefused(double warn, double urgent) =>
        ((Func<WarningLimits>)(() => new WarningLimits(warn, urgent))).Should().Throw<ArgumentOutOfRangeException>();
}
