using Cesagram.Linguistics.Tests.Made;
using Cesagram.Linguistics.Training;

namespace Cesagram.Linguistics.Tests.Training;

public class TrainerTests
{
    /// <summary>One for the tests that only compare with it.</summary>
    private static readonly Lazy<TrainingResult> OfOrdinary = new(() => Train(MadeCorpus.Ordinary()));

    [Fact]
    public void Train_SameFilesAndSeedTwice_GivesTheSameBytes() => Train(MadeCorpus.Ordinary()).Model.Should().Equal(OfOrdinary.Value.Model);

    [Fact]
    public void Train_AnotherSeed_GivesOtherBytes()
    {
        MadeCorpus.Train(seed: 2, MadeCorpus.Ordinary(), MadeCorpus.Risky()).Model.Should().NotEqual(MadeCorpus.Train(MadeCorpus.Ordinary(), MadeCorpus.Risky()).Model);
    }

    [Fact]
    public void Train_NoFile_LearnsFromTheOwnDialoguesAlone()
    {
        var model = Load(Train());

        model.Info.TrainedOn.Should().Equal("own");
        Risk(model).Should().BeGreaterThan(0).And.BeLessThanOrEqualTo(1);
    }

    [Fact]
    public void Train_OrdinaryOnly_StillRanksRiskAboveIt()
    {
        var model = Load(OfOrdinary.Value);

        model.Info.TrainedOn.Should().Equal("garden", "own");
        Risk(model).Should().BeGreaterThan(new RiskScorer(model).Score(MadeChat.Of("a: water the roses", "b: rain comes tonight")).Conversation.Risk);
    }

    [Fact]
    public void Train_RiskOnly_DoesNotCallEverythingRisk()
    {
        var model = Load(Train(MadeCorpus.Risky()));

        new RiskScorer(model).Score(MadeChat.Of(Enumerable.Range(0, 20).Select(i => (i % 2 == 0 ? "a" : "b", "the bus was late again and the match is at noon"))))
            .Conversation.FirstWarning.Should().BeNull();
    }

    [Fact]
    public void Train_ExcludedSource_LeavesNoTraceInTheModel()
    {
        // Also not in what a language looks like: an excluded source is often excluded for its licence.
        var secret = MadeCorpus.Readable("a", "forbidden", "ordinary", "zzyx qwrt zzyx qwrt zzyx qwrt zzyx qwrt");
        var kept = MadeCorpus.Readable("b", "garden", "ordinary", "water the roses");

        var excluded = Trainer.Train(new TrainingInput([MadeCorpus.Risky(), MadeCorpus.File("plain", secret, kept)], ExcludedSources: ["own", "forbidden"]));

        excluded.Model.Should().Equal(MadeCorpus.Train(MadeCorpus.Risky(), MadeCorpus.File("plain", kept)).Model);
    }

    [Fact]
    public void Train_OwnDialoguesExcluded_LearnsFromTheFilesAlone() =>
        Load(MadeCorpus.Train(MadeCorpus.Ordinary(), MadeCorpus.Risky())).Info.TrainedOn.Should().Equal("garden", "room");

    [Fact]
    public void Train_DevFile_OnlyCalibrates()
    {
        var dev = MadeCorpus.File("some.dev.jsonl", MadeCorpus.Readable("a", "shelf", "ordinary", "water the roses"));

        Load(MadeCorpus.Train(MadeCorpus.Ordinary(), MadeCorpus.Risky(), dev)).Info.TrainedOn.Should().NotContain("shelf");
    }

    [Fact]
    public void Train_Cancelled_Stops()
    {
        var train = () => Trainer.Train(new TrainingInput([MadeCorpus.Ordinary()]), cancellationToken: new CancellationToken(canceled: true));

        train.Should().Throw<OperationCanceledException>();
    }

    private static TrainingResult Train(params TrainingFile[] files) => Trainer.Train(new TrainingInput(files));

    private static RiskModel Load(TrainingResult result) => RiskModel.Load(new MemoryStream(result.Model));

    private static double Risk(RiskModel model) => new RiskScorer(model).Score(MadeChat.Of(MadeTalk.Risky)).Conversation.Risk;
}
