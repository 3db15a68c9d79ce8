using Cesagram.Transcripts;

namespace Cesagram.Linguistics.Tests.Transcripts;

public class WhatsAppReaderTests
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

    [Theory]
    [InlineData("31/12/2024, 21:05 - Anna: <Media omitted>", MessageKind.Media)]
    [InlineData("31/12/2024, 21:05 - Anna: <Médias omis>", MessageKind.Media)]
    [InlineData("31/12/2024, 21:05 - Anna: <Παραλείφθηκαν πολυμέσα>", MessageKind.Media)]
    [InlineData("31/12/2024, 21:05 - Anna: IMG-1.jpg (bestand bijgevoegd)", MessageKind.Media)]
    [InlineData("\u200e[31/12/24, 21:05:00] Anna: \u200epaveikslėlis praleistas", MessageKind.Media)]
    [InlineData("[31/12/24, 21:05:00] Anna: \u200eThis message was deleted.", MessageKind.Deleted)]
    [InlineData("31/12/2024, 21:05 - Anna: Hai eliminato questo messaggio", MessageKind.Deleted)]
    [InlineData("31/12/2024, 21:05 - Anna: null", MessageKind.ViewOnce)]
    [InlineData("31/12/2024, 21:05 - Anna: location: https://maps.google.com/?q=51.5,-0.1", MessageKind.Location)]
    [InlineData("31/12/2024, 21:05 - Anna: Missed voice call", MessageKind.Call)]
    [InlineData("31/12/2024, 21:05 - Anna created group \"Trip: plan\"", MessageKind.System)]
    [InlineData("[31/12/24, 21:05:00] Anna: \u200eYour security code with Anna changed.", MessageKind.System)]
    [InlineData("[31/12/24, 21:05:00] Anna: the security code with the bank changed", MessageKind.Text)]
    public void Read_WhatTheAppWrites_IsToldFromWhatPeopleWrite(string line, MessageKind kind) =>
        Reading.One(line).Messages.Single().Kind.Should().Be(kind);

    [Fact]
    public void Read_MessageOverSeveralLines_KeepsThemAndWhatLooksLikeADate()
    {
        var (_, messages) = Reading.One("31/12/2024, 21:05 - Anna: first\r\n\r\n31/12/2024 is the day\r\nlast\r\n31/12/2024, 21:06 - Ben: ok\r\n");

        messages.Should().HaveCount(2);
        messages[0].Text.Should().Be("first\n\n31/12/2024 is the day\nlast");
    }

    [Fact]
    public void Read_EditedMessage_IsFlaggedAndItsMarkTakenOff()
    {
        var message = Reading.One("31/12/2024, 21:05 - Anna: see you <This message was edited>").Messages.Single();

        message.Edited.Should().BeTrue();
        message.Text.Should().Be("see you");
    }

    [Fact]
    public void Read_ImpossibleDate_KeepsTheMessageAndNamesTheLine()
    {
        var (transcript, messages) = Reading.One("31/12/2024, 21:05 - Anna: a\n31/02/2024, 21:06 - Ben: b\n");

        messages[1].Sent.Should().BeNull();
        transcript.Warnings.Should().ContainSingle(w => w.Code == "unreadable" && w.Line == 2);
    }
}
