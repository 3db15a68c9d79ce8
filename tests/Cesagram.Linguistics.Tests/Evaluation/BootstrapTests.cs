using Cesagram.Linguistics.Evaluation;

namespace Cesagram.Linguistics.Tests.Evaluation;

public class BootstrapTests
{
    [Fact]
    public void F05_SameSeed_GivesTheSameInterval_AnotherGivesAnother()
    {
        var counts = new DecisionCounts(30, 5, 15);

        Bootstrap.F05(counts, 500).Should().Be(Bootstrap.F05(counts, 500));
        Bootstrap.F05(counts, 500, seed: 2).Should().NotBe(Bootstrap.F05(counts, 500));
    }

    [Fact]
    public void F05_HalfFoundAndNoAlarm_IsTheBinomialInterval()
    {
        // Hits are binomial, 100 draws of 1/2, with 40 to 60 as their 95 %: 50 / (50 + 15) and 75 / (75 + 10).
        var (low, high) = Bootstrap.F05(new DecisionCounts(50, 0, 50), 100)!.Value;

        low.Should().BeApproximately(50.0 / 65, 0.01);
        high.Should().BeApproximately(75.0 / 85, 0.01);
    }

    [Fact]
    public void F05_NothingWrong_IsOneWhateverIsDrawn() => Bootstrap.F05(new DecisionCounts(3, 0, 0), 40).Should().Be((1.0, 1.0));

    [Fact]
    public void F05_NothingPositive_IsNull() => Bootstrap.F05(new DecisionCounts(0, 3, 0), 40).Should().BeNull();

    [Fact]
    public void PrAuc_SameSeed_GivesTheSameInterval_AnotherGivesAnother()
    {
        List<Ranked> items = [.. Enumerable.Range(0, 60).Select(i => new Ranked(i % 17, i % 3 == 0))];

        Bootstrap.PrAuc(items).Should().Be(Bootstrap.PrAuc(items));
        Bootstrap.PrAuc(items, seed: 2).Should().NotBe(Bootstrap.PrAuc(items));
    }

    [Fact]
    public void PrAuc_EachDrawnOnce_IsAveragePrecision()
    {
        Ranked[] items = [.. Enumerable.Range(0, 60).Select(i => new Ranked(i % 17, i % 3 == 0)).OrderByDescending(item => item.Score)];

        Ranking.AveragePrecision(items, [.. Enumerable.Repeat(1, items.Length)]).Should().BeApproximately(Ranking.AveragePrecision(items)!.Value, 1e-12);
    }

    [Fact]
    public void PrAuc_OneClass_IsNull() => Bootstrap.PrAuc([new(1, true), new(0, true)]).Should().BeNull();
}
