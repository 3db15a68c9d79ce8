using Cesagram.Transcripts;

namespace Cesagram.Linguistics.Tests.Transcripts;

public class WhatsAppReaderTests
{
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
    [InlineData("31/12/2024, 21:05 - Anna: <media van een ander>", MessageKind.Media)]
    [InlineData("31/12/2024, 21:05 - Anna: <hugs>", MessageKind.Text)]
    [InlineData("31/12/2024, 21:05 - Anna: \u200eplan.pdf (Datei angehängt)", MessageKind.Media)]
    [InlineData("31/12/2024, 21:05 - Anna: \u200eAnna.vcf (irgendein Wort)", MessageKind.Media)]
    [InlineData("31/12/2024, 21:05 - Anna: see plan.pdf (page 3)", MessageKind.Text)]
    [InlineData("31/12/2024, 21:05 - Anna: This message was deleted by mistake, sorry", MessageKind.Text)]
    [InlineData("31/12/2024, 21:05 - Anna: Je hebt dit bericht verwijderd.", MessageKind.Deleted)]
    [InlineData("31/12/2024, 21:05 - Anna: Desteptarea", MessageKind.Text)]
    [InlineData("31/12/2024, 21:05 - Anna: the end-to-end encryption of this app is good", MessageKind.Text)]
    [InlineData("31/12/2024, 21:05 - Anna: <View once voice message omitted>", MessageKind.ViewOnce)]
    [InlineData("[31/12/24, 21:05:00] Anna: null", MessageKind.Text)]
    [InlineData("[31/12/24, 21:05:00] Anna: \u200eLocation: https://maps.google.com/?q=51.5,-0.1", MessageKind.Location)]
    [InlineData("\u200e[31/12/24, 21:05:00] Anna: \u200eLocation: https://maps.google.com/?q=51.5,-0.1", MessageKind.Location)]
    [InlineData("31/12/2024, 21:05 - Anna: look at https://maps.google.com/?q=51.5,-0.1 please", MessageKind.Text)]
    [InlineData("[31/12/24, 21:05:00] Anna: \u200eVoice call. \u200e2 min", MessageKind.Call)]
    [InlineData("[31/12/24, 21:05:00] Anna: \u200ePOLL:\nWhich day?\n\u200eOPTION: Monday (2 votes)", MessageKind.Text)]
    [InlineData("[31/12/24, 21:05:00] Anna: IMG_0001.jpg <\u200eattached>", MessageKind.Media)]
    [InlineData("\u200e[31/12/24, 21:05:00] Anna: plan.pdf • \u200e2 pages \u200edocument in some language", MessageKind.Media)]
    [InlineData("31/12/2024, 21:05 - Anna hat den Namen von „Reise“ zu „Reise: See“ geändert.", MessageKind.System)]
    [InlineData("31/12/2024, 21:05 - Anna a changé « Sortie » en « Sortie : lac: nord »", MessageKind.System)]
    [InlineData("31/12/2024, 21:05 - Annaさんが「遠足: 湖」を作成しました", MessageKind.System)]
    [InlineData("31/12/2024, 21:05 - Missed voice call", MessageKind.Call)]
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
