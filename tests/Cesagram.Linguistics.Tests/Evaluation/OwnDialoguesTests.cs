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
    private static readonly Dictionary<string, EvaluationFigures> Figures = Evaluate("");

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

    [Theory]
    [InlineData("", 288, 0.94, 0.85)]
    [InlineData("Exam", 120, 0.95, 0.87)]
    [InlineData("Exam2", 120, 0.95, 0.87)]
    [InlineData("Stress", 144, 0.8, 0.7)]
    public void Evaluate_AllDialogues_KeepsItsFloor(string folder, int conversations, double prAuc, double f05)
    {
        var figures = Evaluate(folder)["all"];

        figures.Conversations.Should().Be(conversations);
        figures.PrAuc.Should().BeGreaterThan(prAuc);
        figures.F05.Should().BeGreaterThan(f05);
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
        using var stream = Open("", language);
        return [.. CorpusReader.Read(new TrainingFile(language, stream))];
    }

    private static Dictionary<string, EvaluationFigures> Evaluate(string folder)
    {
        var files = CueLanguages().Select(language => new TrainingFile(language, Open(folder, language))).ToList();
        return Evaluator.Evaluate(RiskModel.Shipped, files).ToDictionary(figures => figures.Group);
    }

    private static FileStream Open(string folder, string language) => File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Dialogues", folder, $"{language}.jsonl"));
}
