using System.Text;
using Cesagram.Linguistics.Evaluation;
using Cesagram.Linguistics.Training;

namespace Cesagram.Linguistics.Tests.Evaluation;

public class EvaluatorTests
{
    [Fact]
    public void Evaluate_TwoSources_GivesEachAndAll()
    {
        var figures = Evaluate(Line("a", "garden", "ordinary", "water the roses"), Line("b", "garden", "ordinary", "rain tonight"), Line("c", "room", "grooming", "how old are you"));

        figures.Select(f => (f.Group, f.Conversations, f.Risky)).Should().Equal(("en garden", 2, 0), ("en room", 1, 1), ("all", 3, 1));
    }

    [Fact]
    public void Evaluate_OrdinaryOnly_HasNoRecallAndAnUpperBound()
    {
        var garden = Evaluate(Line("a", "garden", "ordinary", "water the roses"), Line("b", "garden", "ordinary", "rain tonight"))[0];

        garden.Recall.Should().BeNull();
        garden.PrAuc.Should().BeNull();
        garden.F05.Should().BeNull();
        garden.FalseAlarms.Should().Be(0);
        // 1 - 0.025^(1/2), of 1,000.
        garden.FalseAlarmsUpperBound.Should().BeApproximately(841.9, 0.1);
    }

    [Fact]
    public void Evaluate_EqualRisks_DoNotDependOnTheOrder()
    {
        var risky = Line("a", "room", "grooming", "good morning");
        var ordinary = Line("b", "room", "ordinary", "good morning");

        Evaluate(risky, ordinary)[0].PrAuc.Should().Be(0.5);
        Evaluate(ordinary, risky)[0].PrAuc.Should().Be(0.5);
    }

    [Fact]
    public void Evaluate_NoFile_GivesNothing() => Evaluator.Evaluate(RiskModel.Shipped, []).Should().BeEmpty();

    private static string Line(string id, string source, string label, string text) =>
        $$"""{"id":"{{id}}","lang":"en","label":"{{label}}","source":"{{source}}","messages":[{"author":"a","text":"{{text}}"}]}""";

    private static IReadOnlyList<EvaluationFigures> Evaluate(params string[] lines)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        return Evaluator.Evaluate(RiskModel.Shipped, [new TrainingFile("made", stream)]);
    }
}
