using Cesagram.Linguistics.Evaluation;

namespace Cesagram.Linguistics.Tests.Evaluation;

public class EarlyDetectionTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(10, 0.945)]
    [InlineData(26, 0.847)]
    [InlineData(50, 0.706)]
    [InlineData(90, 0.500)]
    public void Speed_OneAlarm_IsAsPublished(int alarm, double expected)
    {
        EarlyDetection.Speed([new EarlyOutcome(true, alarm)]).Should().BeApproximately(expected, 0.0005);
        (1 - EarlyDetection.Penalty(alarm)).Should().BeApproximately(expected, 0.0005);
    }

    [Fact]
    public void Penalty_AtMessage90_IsOneHalf() => EarlyDetection.Penalty(90).Should().BeApproximately(0.5, 1e-12);

    [Fact]
    public void Penalty_MessageZero_IsNoMessage() => FluentActions.Invoking(() => EarlyDetection.Penalty(0)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Speed_SeveralAlarms_TakesTheMedianOverTruePositives()
    {
        // False positives and what was missed have no delay.
        EarlyOutcome[] three = [new(true, 90), new(true, 10), new(true, 26), new(false, 1), new(true, null)];
        EarlyDetection.Speed(three).Should().BeApproximately(0.8469, 0.00005);
        EarlyDetection.MedianDelay(three).Should().Be(26);

        // Of four, the mean of the penalties at 26 and 50: 1 - (.1531 + .2935) / 2.
        EarlyDetection.Speed([.. three, new(true, 50)]).Should().BeApproximately(0.7767, 0.00005);
        EarlyDetection.MedianDelay([.. three, new(true, 50)]).Should().Be(38);
    }

    [Fact]
    public void FLatency_HandComputed_IsF1TimesSpeed()
    {
        // 2 hits, 1 alarm, 1 missed: F1 2/3; alarms at 90: speed 1/2.
        EarlyDetection.FLatency([new(true, 90), new(true, 90), new(false, 3), new(true, null), new(false, null)]).Should().BeApproximately(1.0 / 3, 1e-12);
    }

    [Fact]
    public void FLatency_NothingFound_IsZero_NothingToFind_IsNull()
    {
        EarlyDetection.FLatency([new(true, null), new(false, 2)]).Should().Be(0);
        EarlyDetection.Speed([new(true, null), new(false, 2)]).Should().BeNull();
        EarlyDetection.FLatency([new(false, 2), new(false, null)]).Should().BeNull();
        EarlyDetection.FLatency([]).Should().BeNull();
    }

    [Theory]
    [InlineData(5, 5, 0.5)]
    [InlineData(4, 5, 0.2689414213699951)]
    [InlineData(6, 5, 0.7310585786300049)]
    [InlineData(50, 50, 0.5)]
    [InlineData(int.MaxValue, 5, 1.0)]
    public void Erde_OneTruePositive_IsTheCostOfItsDelay(int alarm, int o, double expected) =>
        EarlyDetection.Erde([new EarlyOutcome(true, alarm)], o).Should().BeApproximately(expected, 1e-12);

    [Fact]
    public void Erde_EachKindOnce_HandComputed()
    {
        // True positive at o: 1/2; missed: 1; false positive: 2 of 5 are positive; two true negatives: 0.
        EarlyDetection.Erde([new(true, 5), new(true, null), new(false, 1), new(false, null), new(false, null)], 5)
            .Should().BeApproximately((0.5 + 1 + 0.4) / 5, 1e-12);
    }

    [Fact]
    public void Erde_NoOutcome_IsNull() => EarlyDetection.Erde([], 5).Should().BeNull();
}
