using Cesagram.Linguistics.Evaluation;
using Cesagram.Linguistics.Text;
using Cesagram.Linguistics.Training;

namespace Cesagram.Linguistics.Tests.Evaluation;

/// <summary>
/// The shipped model on dialogues that no training reads. The floors say what must not be lost; what is to be reached stands in docs/benchmarks.md.
/// </summary>
public class OwnDialoguesTests
{
    private static readonly List<TokenStream> Streams = [.. CueLanguages().SelectMany(Read)];
    private static readonly Dictionary<string, EvaluationFigures> Figures = Evaluate();

    public static TheoryData<string> Languages() => [.. CueLanguages()];

    [Fact]
    public void Dialogues_SixLanguages_HaveRiskAndOrdinaryOnes()
    {
        Figures["all"].Conversations.Should().Be(288);
        Streams.GroupBy(stream => stream.Language).Should().HaveCount(6).And.AllSatisfy(language => language.Count(stream => stream.IsRisk).Should().Be(16));
    }

    [Fact]
    public void Evaluate_AllDialogues_IsAboveEachBaseline()
    {
        var train = CorpusReader.OwnDialogues([]).Where(stream => !stream.IsDev).ToList();

        foreach (var baseline in Baselines.Fit(train))
        {
            var ofBaseline = Ranking.AveragePrecision([.. Streams.Select(stream => new Ranked(baseline.Score(stream), stream.IsRisk))]);

            Figures["all"].PrAuc.Should().BeGreaterThan(ofBaseline!.Value, baseline.Name);
        }
    }

    [Fact]
    public void Evaluate_AllDialogues_KeepsItsFloor()
    {
        Figures["all"].PrAuc.Should().BeGreaterThan(0.9);
        Figures["all"].F05.Should().BeGreaterThan(0.70);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Evaluate_EachLanguage_IsTwiceThePrevalence(string language) =>
        Figures[$"{language} own"].PrAuc.Should().BeGreaterThan(2.0 / 3);

    [Fact]
    public void Dialogues_OfTrainingAndTest_ShareNoId() =>
        CorpusReader.OwnDialogues([]).Select(stream => stream.Id).Should().NotIntersectWith(Streams.Select(stream => stream.Id));

    private static IEnumerable<string> CueLanguages() => LanguageGuess.Languages;

    private static List<TokenStream> Read(string language)
    {
        using var stream = Open(language);
        return [.. CorpusReader.Read(new TrainingFile(language, stream))];
    }

    private static Dictionary<string, EvaluationFigures> Evaluate()
    {
        var files = CueLanguages().Select(language => new TrainingFile(language, Open(language))).ToList();
        return Evaluator.Evaluate(RiskModel.Shipped, files).ToDictionary(figures => figures.Group);
    }

    private static FileStream Open(string language) => File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Dialogues", $"{language}.jsonl"));
}
