using System.Text;
using System.Text.Json;
using Cesagram.Linguistics.Evaluation;
using Cesagram.Linguistics.Tests.Made;
using Cesagram.Linguistics.Training;

namespace Cesagram.Linguistics.Tests.Evaluation;

public class ConversationOutcomeTests
{
    [Fact]
    public void Of_ReadableDialogueWithLabels_KeepsWhatTheReportSays()
    {
        var line = JsonSerializer.Serialize(new
        {
            id = "made-1", lang = "en", label = "grooming", source = "made",
            messages = MadeTalk.Risky.Select(message => new { author = message.Author, text = message.Text }),
            groomers = new[] { "a" },
            stages = new object[] { new object[] { 8, new[] { "isolation" } }, new object[] { 20, new[] { "approach", "no-such-stage" } } },
            missing = false,
        });
        var stream = CorpusReader.Read(new TrainingFile("made.jsonl", new MemoryStream(Encoding.UTF8.GetBytes(line)))).Single();

        var outcome = ConversationOutcome.Of(RiskModel.Shipped, stream);
        var report = new RiskScorer(RiskModel.Shipped).Score(MadeChat.Of(MadeTalk.Risky), "en");

        stream.Stages.Should().HaveCount(MadeTalk.Risky.Length);
        (stream.Stages![8], stream.Stages[20], stream.Stages.Sum()).Should().Be((1 << 3, 1 << 6, (1 << 3) + (1 << 6)));
        outcome.WarnedAt.Should().Be(report.Conversation.FirstWarning + 1);
        outcome.Risk.Should().BeApproximately(report.Conversation.Risk, 1e-3);
        outcome.MissingRisk.Should().BeApproximately(report.Conversation.Missing, 1e-3);
        outcome.Swept[12].Should().Be(outcome.WarnedAt);
        outcome.Authors!.Value.Hits.Should().Be(report.Participants.Count(person => person.Name == "a" && person.Role == "suspected-offender"));
        outcome.Stages!.Messages.Should().Be(MadeTalk.Risky.Length);
        outcome.Stages.Flagged.Should().Be(report.Messages.Count(message => message.Stages.Count > 0));
    }

    [Fact]
    public void Of_OneSideAlone_DecidesOnNoAuthor()
    {
        var one = new TokenStream("x", "pj", "en", "groomer", false, [(0, MadeStream.Ids("are you home alone")), (0, MadeStream.Ids("tell nobody"))]);

        ConversationOutcome.Of(RiskModel.Shipped, one).Authors.Should().BeNull();
    }
}
