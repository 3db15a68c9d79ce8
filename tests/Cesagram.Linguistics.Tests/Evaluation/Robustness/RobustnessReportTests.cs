using Cesagram.Linguistics.Evaluation.Robustness;
using Cesagram.Linguistics.Text;
using Cesagram.Linguistics.Training;

namespace Cesagram.Linguistics.Tests.Evaluation.Robustness;

public class RobustnessReportTests
{
    private static readonly string[] OfCharacters =
    [
        "homoglyphs", "leetspeak", "zero-width", "spaced", "dotted", "elongation", "accents-stripped", "accents-strewn", "upper-case", "greeklish-sound", "greeklish-shape", "emoji",
    ];

    private static readonly IReadOnlyList<RobustnessFigures> Own = OfDialogues();

    [Fact]
    public void Of_MadeCase_IsTheArithmeticOfItsCounts()
    {
        AttackedDecision[] decisions = [new("en", true, true, true), new("en", true, true, false), new("en", true, false, false), new("en", false, true, true), new("en", false, false, false)];

        var figures = RobustnessFigures.Of("made", "en", decisions);

        // Before: P 2/3, R 2/3. After: P 1/2, R 1/3, so 1.25 / 6 / (1/8 + 1/3).
        figures.Should().Be(new RobustnessFigures("made", "en", 5, 0.6667, 0.4545, 21.21, 0.6667, 0.3333));
    }

    [Fact]
    public void Of_NothingFoundUnderAttack_LosesAll() =>
        RobustnessFigures.Of("made", "en", [new("en", true, true, false)]).Should().Be(new RobustnessFigures("made", "en", 1, 1, 0, 100, 1, 0));

    [Fact]
    public void Measure_OwnDialogues_HasEachAttackInEachLanguageAndAll()
    {
        Own.Select(figures => figures.Attack).Distinct().Should().Equal(RobustnessReport.TextAttacks.Select(attack => attack.Name));
        Own.GroupBy(figures => figures.Attack).Should().AllSatisfy(attack => attack.Select(figures => figures.Language).Should().Equal("el", "en", "fr", "it", "lt", "nl", "all"));
    }

    /// <summary>Floors that hold now: what must not be lost again.</summary>
    [Fact]
    public void Measure_OwnDialogues_CharacterAttacksLoseLittle()
    {
        var losses = Own.Where(figures => figures.Language == "all").ToDictionary(figures => figures.Attack, figures => figures.Loss!.Value);

        OfCharacters.Average(attack => losses[attack]).Should().BeLessThan(1.5);
        losses["code-switching"].Should().BeLessThan(2);
        losses.Where(loss => loss.Key != "flood").Should().AllSatisfy(loss => loss.Value.Should().BeLessThan(4));
        // Three to five ordinary messages after each of the offender's: what stands in the way of 2 points is in docs/benchmarks.md.
        losses["flood"].Should().BeLessThan(15);
    }

    private static IReadOnlyList<RobustnessFigures> OfDialogues()
    {
        var files = LanguageGuess.Languages.Select(language => new TrainingFile(language, File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Dialogues", $"{language}.jsonl")))).ToList();
        return RobustnessReport.Measure(RiskModel.Shipped, files);
    }
}
