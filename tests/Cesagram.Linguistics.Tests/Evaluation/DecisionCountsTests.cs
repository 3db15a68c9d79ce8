using Cesagram.Linguistics.Evaluation;

namespace Cesagram.Linguistics.Tests.Evaluation;

public class DecisionCountsTests
{
    [Fact]
    public void Figures_HandComputed_AreAsDefined()
    {
        var counts = new DecisionCounts(Hits: 8, Alarms: 2, Missed: 8);

        counts.Precision.Should().Be(0.8);
        counts.Recall.Should().Be(0.5);
        counts.F1.Should().BeApproximately(2 * 0.8 * 0.5 / 1.3, 1e-12);
        counts.F05.Should().BeApproximately(1.25 * 0.8 * 0.5 / ((0.25 * 0.8) + 0.5), 1e-12);
    }

    [Fact]
    public void Figures_NothingMarked_HaveNoPrecisionAndAreZero()
    {
        var counts = new DecisionCounts(0, 0, 4);

        (counts.Precision, counts.Recall, counts.F1, counts.F05).Should().Be((null, 0.0, 0.0, 0.0));
    }

    [Fact]
    public void Figures_NothingPositive_AreNull()
    {
        var counts = new DecisionCounts(0, 3, 0);

        (counts.Precision, counts.Recall, counts.F1, counts.F05).Should().Be((0.0, null, null, null));
    }
}
