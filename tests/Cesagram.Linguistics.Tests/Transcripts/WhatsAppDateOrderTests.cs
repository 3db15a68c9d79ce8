using Cesagram.Transcripts;

namespace Cesagram.Linguistics.Tests.Transcripts;

/// <summary>The order of a date's numbers, told from the whole file.</summary>
public class WhatsAppDateOrderTests
{
    [Fact]
    public void Read_DatesNobodyCanTell_SaysSoAndTakesTheOrderGiven()
    {
        const string text = "03/04/2024, 10:00 - Anna: one\n03/04/2024, 10:05 - Ben: two\n";

        var (guessed, messages) = Reading.One(text);
        var (_, set) = Reading.One(text, new TranscriptReadOptions(DateOrder: DateOrder.MonthDayYear));

        guessed.Warnings.Should().Contain(w => w.Code == "ambiguous-date-order");
        messages[0].Sent!.Value.Local.Month.Should().Be(4);
        set[0].Sent!.Value.Local.Month.Should().Be(3);
    }

    [Fact]
    public void Read_DatesInTimeOrderOnlyMonthFirst_ChoosesThat()
    {
        var (transcript, messages) = Reading.One("06/03/2017, 00:45 - A: a\n08/05/2017, 01:00 - B: b\n09/04/2017, 01:00 - A: c\n");

        messages.Select(m => m.Sent!.Value.Local.Month).Should().Equal(6, 8, 9);
        transcript.Warnings.Should().Contain(w => w.Code == "date-order-by-time");
    }

    [Fact]
    public void Read_TwoDigitYearInFront_IsFoundByTime()
    {
        var (transcript, messages) = Reading.One("24/8/21 PM 1:28 - A: a\n24/8/29 PM 1:28 - B: b\n24/9/2 AM 1:28 - A: c\n");

        messages.Select(m => m.Sent!.Value.Local.ToString("yyyy-MM-dd HH", System.Globalization.CultureInfo.InvariantCulture))
            .Should().Equal("2024-08-21 13", "2024-08-29 13", "2024-09-02 01");
        transcript.Warnings.Should().BeEmpty();
    }

    [Fact]
    public void Read_DottedDatesOfLowNumbers_AreDayFirst()
    {
        var (transcript, messages) = Reading.One("03.04.24, 10:00 - A: a\n05.04.24, 10:05 - B: b\n");

        messages.Select(m => m.Sent!.Value.Local.Month).Should().Equal(4, 4);
        transcript.Warnings.Should().BeEmpty();
    }

    [Fact]
    public void Read_OneDateAgainstTheOthers_IsReadAsItCanBeAndNamed()
    {
        var (transcript, messages) = Reading.One("31/03/2024, 10:00 - A: a\n30/03/2024, 10:05 - B: b\n03/31/2024, 10:06 - A: c\n");

        messages.Select(m => m.Sent!.Value.Local.Day).Should().Equal(31, 30, 31);
        transcript.Warnings.Should().ContainSingle(w => w.Code == "mixed-date-order");
    }

    [Theory]
    [InlineData("12/31/24", DateOrder.MonthDayYear)]
    [InlineData("31/12/24", DateOrder.DayMonthYear)]
    [InlineData("24/12/31", DateOrder.YearMonthDay)]
    public void Read_OrderGiven_IsTaken(string date, DateOrder order)
    {
        var (_, messages) = Reading.One($"{date}, 21:05 - Anna: hello", new TranscriptReadOptions(DateOrder: order));

        messages.Single().Sent!.Value.Local.Should().Be(new DateTime(2024, 12, 31, 21, 5, 0));
    }
}
