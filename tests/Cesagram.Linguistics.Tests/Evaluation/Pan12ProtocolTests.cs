using System.Text;
using Cesagram.Linguistics.Evaluation;
using Cesagram.Linguistics.Tests.Made;
using Cesagram.Linguistics.Training;
using Cesagram.Transcripts;

namespace Cesagram.Linguistics.Tests.Evaluation;

public class Pan12ProtocolTests
{
    /// <summary>The shipped model warning early, so that a made talk of eight messages is enough.</summary>
    private static readonly RiskModel Model = new(
        RiskModel.Shipped.Info, RiskModel.Shipped.Weights, RiskModel.Shipped.Thresholds with { Watch = 0.01, Warn = 0.02, Urgent = 0.9 }, RiskModel.Shipped.Languages);

    [Fact]
    public void Evaluate_MadeCorpus_DecidesAsTheReportsOfItsConversationsSay()
    {
        var reports = TranscriptFile.Read(MadePan12.File.Stream).Select(transcript => new RiskScorer(Model).Score(transcript)).ToList();
        var warned = reports.Where(report => report.Conversation.Band is "warn" or "urgent").ToList();
        var marked = warned.SelectMany(report => report.Participants).Where(person => person.Role == "suspected-offender").Select(person => person.Name).Distinct().ToList();

        var figures = Pan12Protocol.Evaluate(Model, MadePan12.File, MadePan12.Predators);

        figures.Counts.Should().Be(new Pan12Counts(12, 6, 8, 4, 3));
        marked.Should().Contain("p1").And.Contain("p2");
        figures.Authors.Marked.Should().Be(marked.Count);
        figures.Authors.TruePositives.Should().Be(marked.Count(name => name[0] == 'p'));
        figures.Authors.Missed.Should().Be(4 - figures.Authors.TruePositives);
        figures.Conversations.Marked.Should().Be(warned.Count);
        var delays = warned.Where(report => report.Participants.Any(person => person.Name[0] == 'p')).Select(report => report.Conversation.FirstWarning!.Value + 1.0).Order().ToList();
        figures.Early.MedianDelay.Should().Be((delays[(delays.Count - 1) / 2] + delays[delays.Count / 2]) / 2);
    }

    [Fact]
    public void Decisions_OfMoreThanOneBlock_AreThoseOfOneThreadInTheCorpussOrder()
    {
        var xml = File(MadePan12.XmlOf(100));
        var one = TranscriptFile.Read(File(MadePan12.XmlOf(100)).Stream).Select(transcript => ConversationDecision.Of(new RiskScorer(Model).Score(transcript))).ToList();
        var progress = new Told();

        var decisions = Pan12Decisions.Of(Model, xml, progress, CancellationToken.None).ToList();

        decisions.Should().HaveCount(1200).And.BeEquivalentTo(one, options => options.WithStrictOrdering());
        progress.Counts.Should().Equal(512, 1024, 1200);
    }

    [Fact]
    public void Decision_BandOfWatch_WarnsNobody()
    {
        var report = new RiskScorer(Model).Score(MadeChat.Of(MadeTalk.Risky));
        var suspect = report.Participants.Single(person => person.Role == "suspected-offender").Name;

        ConversationDecision.Of(report).Authors.Where(author => author.Marked).Select(author => author.Author).Should().Equal(suspect);
        var watched = ConversationDecision.Of(report with { Conversation = report.Conversation with { Band = "watch", FirstWarning = null } });
        watched.Alarm.Should().BeNull();
        watched.Authors.Should().HaveCount(2).And.OnlyContain(author => !author.Marked);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.999)]
    public void Evaluate_CorpusCutOff_IsRefusedWithTheLine(double part)
    {
        var xml = MadePan12.Xml;
        var evaluate = () => Pan12Protocol.Evaluate(Model, File(xml[..(int)(xml.Length * part)]), MadePan12.Predators);

        evaluate.Should().Throw<InvalidDataException>().WithMessage("made.xml, line *the XML is damaged*");
    }

    [Theory]
    [InlineData("{\"id\":\"a\",\"messages\":[]}")]
    [InlineData("<conversations></conversations>")]
    public void Evaluate_NoPan12Xml_IsRefused(string text) =>
        FluentActions.Invoking(() => Pan12Protocol.Evaluate(Model, File(text), MadePan12.Predators)).Should().Throw<TranscriptFormatException>();

    [Fact]
    public void Evaluate_Cancelled_Stops() =>
        FluentActions.Invoking(() => Pan12Protocol.Evaluate(Model, MadePan12.File, MadePan12.Predators, cancellationToken: new CancellationToken(canceled: true)))
            .Should().Throw<OperationCanceledException>();

    private static TrainingFile File(string text) => new("made.xml", new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private sealed class Told : IProgress<int>
    {
        public List<int> Counts { get; } = [];

        public void Report(int value) => Counts.Add(value);
    }
}
