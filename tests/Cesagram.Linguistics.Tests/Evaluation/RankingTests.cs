using Cesagram.Linguistics.Evaluation;

namespace Cesagram.Linguistics.Tests.Evaluation;

public class RankingTests
{
    [Fact]
    public void AveragePrecision_HandComputed_IsPrecisionAtEachRiskyOne()
    {
        // Risky at places 1, 3 and 4 of 5: (1/1 + 2/3 + 3/4) / 3.
        var items = Items((9, true), (8, false), (7, true), (6, true), (5, false));

        Ranking.AveragePrecision(items).Should().BeApproximately((1 + (2.0 / 3) + (3.0 / 4)) / 3, 1e-12);
    }

    [Fact]
    public void AveragePrecision_AllTied_IsThePrevalenceInAnyOrder()
    {
        var items = Items((1, true), (1, false), (1, false), (1, false));

        Ranking.AveragePrecision(items).Should().Be(0.25);
        Ranking.AveragePrecision([.. items.Reverse()]).Should().Be(0.25);
    }

    [Fact]
    public void AveragePrecision_TieAcrossClasses_CountsAsOneStep()
    {
        // First step: 1 of 1; second step: 2 of 3, gaining half of the recall.
        var items = Items((2, true), (1, false), (1, true));

        Ranking.AveragePrecision(items).Should().BeApproximately((0.5 * 1) + (0.5 * 2 / 3), 1e-12);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AveragePrecision_OneClass_IsNull(bool risky) =>
        Ranking.AveragePrecision(Items((1, risky), (2, risky))).Should().BeNull();

    [Fact]
    public void AveragePrecision_SomeLost_LowersRecallOnly() =>
        // Two found of four: (1/1 + 2/3) / 4.
        Ranking.AveragePrecision(Items((3, true), (2, false), (1, true)), lost: 2).Should().BeApproximately((1 + (2.0 / 3)) / 4, 1e-12);

    [Fact]
    public void AveragePrecision_AllLost_IsZero() => Ranking.AveragePrecision(Items((1, false), (2, false)), lost: 3).Should().Be(0);

    [Fact]
    public void RecallAtPrecision_ExactlyReached_Counts()
    {
        // Ten right, one wrong, nine right (19 of 20 is .95), four wrong, one right (20 of 25).
        var items = Items([.. Enumerable.Range(0, 25).Select(i => (25.0 - i, i is not 10 and not (>= 20 and < 24)))]);

        Ranking.RecallAtPrecision(items, 0.95).Should().Be(19.0 / 20);
        Ranking.RecallAtPrecision(items, 0.96).Should().Be(10.0 / 20);
        Ranking.RecallAtPrecision(items, 0.80).Should().Be(1);
        Ranking.RecallAtPrecision(items, 0.95, lost: 20).Should().Be(19.0 / 40);
    }

    [Fact]
    public void RecallAtPrecision_TiesAcrossClasses_CannotBeSplit() =>
        Ranking.RecallAtPrecision(Items((1, true), (1, true), (1, false)), 0.9).Should().Be(0);

    [Fact]
    public void RecallAtPrecision_NothingRisky_IsNull() => Ranking.RecallAtPrecision(Items((1, false)), 0.9).Should().BeNull();

    [Fact]
    public void BestThreshold_HandComputed_GivesTheLargestF05()
    {
        // From 9 on: P 1, R 1/3, F0.5 .714; from 7: P 2/3, R 2/3, .667; from 6: P 3/4, R 1, .789.
        var items = Items((9, true), (8, false), (7, true), (6, true), (5, false));

        Ranking.BestThreshold(items).Should().Be(6);
        Ranking.F05At(items, 6).Should().BeApproximately(1.25 * 0.75 / ((0.25 * 0.75) + 1), 1e-12);
    }

    [Fact]
    public void BestThreshold_NothingRisky_WarnsOfNothing() =>
        Ranking.BestThreshold(Items((1, false), (2, false))).Should().Be(double.PositiveInfinity);

    [Theory]
    [InlineData(0, 0, 5, 0.0)]
    [InlineData(0, 3, 0, 0.0)]
    [InlineData(4, 0, 0, 1.0)]
    [InlineData(8, 2, 8, 0.7142857142857143)]
    public void F05_OfCounts_IsAsDefined(int hits, int alarms, int missed, double expected) =>
        Ranking.F05(hits, alarms, missed).Should().BeApproximately(expected, 1e-12);

    [Fact]
    public void F05_NothingToCount_IsNull() => Ranking.F05(0, 0, 0).Should().BeNull();

    private static Ranked[] Items(params (double Score, bool IsRisk)[] items) => [.. items.Select(item => new Ranked(item.Score, item.IsRisk))];
}
