using System.Text;
using Cesagram.Linguistics.Evaluation;
using Cesagram.Linguistics.Training;

namespace Cesagram.Linguistics.Tests.Training;

public class Pan12CorpusTests
{
    private const string Xml = """
        <?xml version="1.0" encoding="UTF-8"?>
        <conversations>
        <conversation id="c1">
        <message line="1"><author>b</author><time>10:00</time><text>good morning</text></message>
        <message line="2"><author>a</author><time>10:01</time><text>how old are you</text></message>
        </conversation>
        <conversation id="c2">
        <message line="1"><author>b</author><time>11:00</time><text>water the roses</text></message>
        </conversation>
        </conversations>
        """;

    [Fact]
    public void Read_ListedPredatorTakesPart_IsGroomingAndNamesTheOffender()
    {
        var streams = CorpusReader.Read(File(), new Pan12Labels(List("a\nunseen"))).ToList();

        streams.Select(stream => (stream.Id, stream.Source, stream.Label, stream.IsDev)).Should().Equal(("c1", "pan12", "grooming", false), ("c2", "pan12", "ordinary", false));
        streams[0].Offenders.Should().Equal(1);
        streams[0].Messages.Select(message => message.Author).Should().Equal(0, 1);
        streams[1].Offenders.Should().BeEmpty();
    }

    [Fact]
    public void Train_WithList_LearnsFromIt()
    {
        var result = Trainer.Train(new TrainingInput([File()], ExcludedSources: ["own"], Predators: List("a")));

        RiskModel.Load(new MemoryStream(result.Model)).Info.TrainedOn.Should().Equal("pan12");
    }

    [Fact]
    public void Evaluate_WithList_CountsRisk() =>
        Evaluator.Evaluate(RiskModel.Shipped, [File()], List("a")).Select(f => (f.Group, f.Conversations, f.Risky)).Should().Equal(("other pan12", 2, 1), ("all", 2, 1));

    [Fact]
    public void TrainOrEvaluate_XmlWithoutList_SaysWhatToDo()
    {
        var train = () => Trainer.Train(new TrainingInput([File()]));
        var evaluate = () => Evaluator.Evaluate(RiskModel.Shipped, [File()]);

        train.Should().Throw<InvalidDataException>().WithMessage("made.xml: *--predators IDS.txt*");
        evaluate.Should().Throw<InvalidDataException>().WithMessage("made.xml: *--predators IDS.txt*");
    }

    [Fact]
    public void TrainOrEvaluate_ListOfAnotherCorpus_IsRefused()
    {
        var train = () => Trainer.Train(new TrainingInput([File()], Predators: List("zoe")));
        var evaluate = () => Evaluator.Evaluate(RiskModel.Shipped, [File()], List("zoe"));

        train.Should().Throw<InvalidDataException>().WithMessage("No listed predator takes part*");
        evaluate.Should().Throw<InvalidDataException>().WithMessage("No listed predator takes part*");
    }

    [Fact]
    public void TrainOrEvaluate_ListWithoutXml_IsRefused()
    {
        var train = () => Trainer.Train(new TrainingInput([MadeCorpus.Ordinary()], Predators: List("a")));
        var evaluate = () => Evaluator.Evaluate(RiskModel.Shipped, [MadeCorpus.Ordinary()], List("a"));

        train.Should().Throw<InvalidDataException>().WithMessage("--predators labels PAN-2012 XML*");
        evaluate.Should().Throw<InvalidDataException>().WithMessage("--predators labels PAN-2012 XML*");
    }

    [Fact]
    public void RoleWindows_OfPredatorsConversation_HaveBothSides() =>
        Windows.Role([.. CorpusReader.Read(File(), new Pan12Labels(List("a")))], FrequentFeatures.Of([]), seed: 1)
            .Select(sample => sample.IsPositive).Should().BeEquivalentTo([true, false]);

    private static TrainingFile File() => MadeCorpus.File("made.xml", Xml);

    private static PredatorList List(string lines) => PredatorList.Read(new MemoryStream(Encoding.UTF8.GetBytes(lines)), "ids.txt");
}
