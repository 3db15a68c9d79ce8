using Cesagram.Linguistics.Tests.Made;
using Cesagram.Transcripts;

namespace Cesagram.Linguistics.Tests.Risk;

public class ScorerEdgeTests
{
    [Fact]
    public void Score_Empty_CannotTell()
    {
        var report = Score(MadeChat.Of(Array.Empty<(string, string)>()));

        report.Conversation.Band.Should().Be("cannot-tell");
        report.Conversation.Reasons.Should().Contain("too-little-text");
        report.Conversation.Risk.Should().Be(0);
        report.Participants.Should().BeEmpty();
    }

    [Fact]
    public void Score_OneShortMessage_CannotTell()
    {
        var report = Score(MadeChat.Of("a: hello"));

        report.Conversation.Band.Should().Be("cannot-tell");
        report.Conversation.Reasons.Should().BeEquivalentTo("too-little-text", "one-sided");
    }

    [Fact]
    public void Score_OneSidedButLong_SaysSoAndStillTells()
    {
        var report = Score(MadeChat.Of(Enumerable.Range(0, 30).Select(_ => ("a", "the match is at noon, bring your boots"))));

        report.Conversation.Band.Should().Be("none");
        report.Conversation.Reasons.Should().Contain("one-sided");
    }

    [Fact]
    public void Score_OneSidedAndRisky_StillWarns()
    {
        var report = Score(MadeChat.Of(MadeTalk.Risky.Where(line => line.Author == "a")));

        report.Conversation.FirstWarning.Should().NotBeNull();
        report.Conversation.Reasons.Should().Contain("one-sided");
        report.Participants.Should().ContainSingle().Which.Role.Should().NotBe("possible-target");
    }

    [Theory]
    [InlineData("\U0001F602\U0001F602\U0001F44D\u2764\uFE0F")]
    [InlineData("\U000130C0\U000130C1 \U000130C2\U000130C3 \U000130C4")]
    [InlineData("\u12A0\u12ED \u12CD\u1243\u1295 \u12A5\u1295\u12F4\u1275")]
    public void Score_EmojiOrUnknownScript_CannotTell(string text)
    {
        var report = Score(MadeChat.Of(Enumerable.Range(0, 40).Select(i => (i % 2 == 0 ? "a" : "b", text))));

        report.Language.Should().Be("other");
        report.Conversation.Band.Should().Be("cannot-tell");
        report.Conversation.Reasons.Should().Contain("unknown-language");
        report.ShouldBeFinite();
    }

    [Fact]
    public void Score_MillionMessages_ReachesTheEnd()
    {
        var count = 0;

        var report = new RiskScorer(RiskModel.Shipped).Score(
            MadeChat.Of(Enumerable.Range(0, 1_000_000).Select(i => (i % 3 == 0 ? "a" : "b", MadeTalk.Risky[i % MadeTalk.Risky.Length].Text))), null, (_, _) => count++);

        count.Should().Be(1_000_000);
        report.Source.Messages.Should().Be(1_000_000);
        report.ShouldBeFinite();
    }

    [Fact]
    public void Score_MessageOfAMegabyte_IsReadToItsEnd()
    {
        var text = string.Concat(Enumerable.Repeat("the match is at noon and the bus is late ", 26_000));

        var report = new RiskScorer(RiskModel.Shipped).Score(MadeChat.Of([("a", text), ("b", "how old are you, are you home alone?")]));

        text.Length.Should().BeGreaterThan(1_000_000);
        report.Messages.Should().HaveCount(2);
        report.Messages[1].Stages.Should().Contain("access", "what follows is still read");
        report.ShouldBeFinite();
    }

    [Fact]
    public void Score_WhoOnlyDeletedMessages_IsNoTarget()
    {
        var lines = MadeTalk.Risky.Select((line, i) => new TranscriptMessage(i + 1, line.Author, null, line.Text, MessageKind.Text));

        var report = Score(MadeChat.Of(lines.Prepend(new TranscriptMessage(0, "c", null, "", MessageKind.Deleted))));

        report.Participants.Single(person => person.Name == "c").Role.Should().Be("other");
        report.ShouldBeFinite();
    }

    [Fact]
    public void Score_FortyAuthors_KeepsEachInTheReport()
    {
        var report = Score(MadeChat.Of(Enumerable.Range(0, 400).Select(i => ($"p{i % 40}", MadeTalk.Risky[i % MadeTalk.Risky.Length].Text))));

        report.Participants.Should().HaveCount(40);
        report.Participants.Count(person => person.Role == "suspected-offender").Should().BeLessThanOrEqualTo(1);
        report.ShouldBeFinite();
    }

    private static RiskReport Score(Transcript transcript) => new RiskScorer(RiskModel.Shipped).Score(transcript);
}
