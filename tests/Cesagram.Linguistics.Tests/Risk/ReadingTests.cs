using Cesagram.Linguistics.Risk;

namespace Cesagram.Linguistics.Tests.Risk;

public class ReadingTests
{
    [Fact]
    public void Score_TwoEvenOdds_IsTheirSum() => new Reading(0, 0).Score.Should().BeApproximately(Math.Log(2), 1e-15);

    [Theory]
    [InlineData(3, -4)]
    [InlineData(-9, 2.5)]
    [InlineData(0.3, 0.2)]
    [InlineData(700, -700)]
    [InlineData(-700, -701)]
    public void Both_WithTheSharesOfTheReadings_MakesTheScoreAndIsBounded(double signs, double course)
    {
        var reading = new Reading(signs, course);

        reading.Both.Should().BeInRange(0, Math.Log(2) + 1e-15);
        ((reading.ShareOfSigns * signs) + ((1 - reading.ShareOfSigns) * course) + reading.Both).Should().BeApproximately(reading.Score, 1e-9);
    }

    [Fact]
    public void Score_NoCourseLearnt_IsWhatTheSignsSay()
    {
        var reading = new Reading(1.25, double.NegativeInfinity);

        (reading.Score, reading.ShareOfSigns, reading.Both).Should().Be((1.25, 1, 0));
    }

    [Fact]
    public void Score_EitherReadingRises_Rises()
    {
        new Reading(1, 2).Score.Should().BeGreaterThan(new Reading(1, 1.9).Score);
        new Reading(1, 2).Score.Should().BeGreaterThan(new Reading(0.9, 2).Score);
    }
}
