using System.Globalization;
using System.Text;
using Cesagram.Transcripts;

namespace Cesagram.Linguistics.Tests.Transcripts;

public class CsvReaderTests
{
    [Theory]
    [InlineData("Sender,Date,Message", ',')]
    [InlineData("Date;Expéditeur;Message", ';')]
    [InlineData("Datum\tAfzender\tBericht", '\t')]
    [InlineData("Αποστολέας|Ημερομηνία|Μήνυμα", '|')]
    [InlineData("Mittente,Data,Testo", ',')]
    [InlineData("Siuntėjas;Data;Žinutė", ';')]
    [InlineData("sender_name,sent_at,message_body", ',')]
    [InlineData("AuthorID,Author,Date,Content,Attachments,Reactions", ',')]
    public void Read_HeaderInAnyLanguage_FindsTheColumns(string header, char separator)
    {
        var cells = header.Split(separator).Select(name => name.ToLowerInvariant() switch
        {
            "date" or "datum" or "ημερομηνία" or "data" or "sent_at" => "2024-12-31 21:05",
            "message" or "bericht" or "μήνυμα" or "testo" or "žinutė" or "message_body" or "content" => "\"good, morning; all | of\tyou\"",
            "authorid" => "1",
            "attachments" or "reactions" => "",
            _ => "Ann Example",
        });
        var (transcript, messages) = Reading.One(header + "\r\n" + string.Join(separator, cells) + "\r\n");

        transcript.Format.Should().Be("csv");
        messages.Should().ContainSingle();
        messages[0].Author.Should().Be("Ann Example");
        messages[0].Text.Should().Be("good, morning; all | of\tyou");
        messages[0].Sent.Should().Be(new SentTime(new DateTime(2024, 12, 31, 21, 5, 0), null, TimePrecision.Minute));
    }

    [Fact]
    public void Read_DateAndTimeApart_AreOneTime() =>
        Reading.One("Date,Time,From,Text\n31/12/2024,9:05:30 PM,Ann,hi\n").Messages.Single().Sent
            .Should().Be(new SentTime(new DateTime(2024, 12, 31, 21, 5, 30), null, TimePrecision.Second));

    [Theory]
    [InlineData("31/12/2024 21:05", "2024-12-31T21:05")]
    [InlineData("12/31/2024 9:05 PM", "2024-12-31T21:05")]
    [InlineData("31.12.24 21:05", "2024-12-31T21:05")]
    [InlineData("2024-12-31T21:05:00+02:00", "2024-12-31T21:05")]
    [InlineData("1735679100", "2024-12-31T21:05")]
    [InlineData("1735679100000", "2024-12-31T21:05")]
    [InlineData("Dec 31, 2024, 9:05 PM", "2024-12-31T21:05")]
    [InlineData("31 déc. 2024 à 21:05", "2024-12-31T21:05")]
    [InlineData("31 Δεκ 2024, 9:05 μ.μ.", "2024-12-31T21:05")]
    [InlineData("2024 m. gruodžio 31 d. 21:05", "2024-12-31T21:05")]
    [InlineData("31 dicembre 2024 21.05", "2024-12-31T21:05")]
    [InlineData("2024-12-31", "2024-12-31T00:00")]
    public void Read_TimeInAnyForm_IsUnderstood(string written, string local) =>
        Reading.One($"author;time;text\nAnn;{written};hi\n").Messages.Single().Sent!.Value.Local.Should().Be(DateTime.Parse(local, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("1,\"Ann,hello\n")]
    [InlineData("1,Ann,\"hello\n")]
    [InlineData("1,\"Ann\"x,hello\n")]
    public void Read_OneBrokenQuoteAmongManyRows_CostsThatRowAndIsNamed(string broken)
    {
        const int before = 3_000;
        const int after = 60_000;
        var text = new StringBuilder("id,author,text\n");
        for (var i = 0; i < before + after; i++)
        {
            text.Append(i == before ? broken : "").Append(CultureInfo.InvariantCulture, $"{i},Ben,\"number {i}, \"\"so\"\"\"\n");
        }

        var (transcript, messages) = Reading.One(text.ToString());

        messages.Should().HaveCount(before + after);
        messages[^1].Text.Should().Be($"number {before + after - 1}, \"so\"");
        transcript.Warnings.Should().ContainSingle(warning => warning.Code == "unreadable").Which.Line.Should().Be(before + 2);
    }

    [Fact]
    public void Read_QuotesWithinQuotesNotDoubled_LoseNothing() =>
        Reading.One("author,text\nAnn,\"he said \"hi\" to me\"\nBen,ok\n").Messages.Select(message => message.Text).Should().Equal("he said \"hi\" to me", "ok");

    [Fact]
    public void Read_FieldOverSeveralLines_IsOneMessage() =>
        Reading.One("author,text\r\nAnn,\"one\r\n\r\ntwo\"\r\nBen,ok").Messages.Select(message => message.Text).Should().Equal("one\r\n\r\ntwo", "ok");

    [Fact]
    public void Read_ColumnsSet_AreUsed()
    {
        var options = new TranscriptReadOptions { Columns = TranscriptColumns.Parse("author:Wer; text:Was ;time:3;conversation:Chat") };
        var text = "Chat,Wer,Wann,Was\na,Ann,2024-12-31 21:05,x\nb,Ben,2024-12-31 21:06,y\na,Ann,2024-12-31 21:07,z\n";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));

        var read = TranscriptFile.Read(stream, null, options).Select(t => (t.Id, t.Messages.Select(m => $"{m.Index}{m.Author}{m.Text}{m.Sent!.Value.Local.Minute}").ToList())).ToList();

        read.Select(one => one.Id).Should().Equal("a", "b");
        read[0].Item2.Should().Equal("0Annx5", "1Annz7");
        read[1].Item2.Should().Equal("0Beny6");
    }

    [Theory]
    [InlineData("alpha,beta,gamma\n1,2,3\n4,5,6\n7,8,9\n", null)]
    [InlineData("author,message,content\nAnn,good morning,bonjour\nBen,good night,bonne nuit\n", null)]
    [InlineData("author,text\nAnn,x\n", "author:Nobody")]
    [InlineData("author,text\nAnn,x\n", "writer:author")]
    public void Read_ColumnsThatCannotBeTold_AsksAndNamesThem(string text, string? set)
    {
        var act = () => Reading.One(text, new TranscriptReadOptions("csv") { Columns = set is null ? null : TranscriptColumns.Parse(set) });

        var error = act.Should().Throw<TranscriptFormatException>().Which;
        error.Code.Should().Be("columns-unclear");
        error.Message.Should().Contain("author:").And.Contain("text:");
    }

    [Fact]
    public void Read_ColumnsThatCannotBeTold_GivesTheHeadOfTheTableToChooseBy()
    {
        const string Text = "author,message,content\nAnn,good morning,bonjour\nBen,good night,bonne nuit\n";
        var act = () => Reading.One(Text, new TranscriptReadOptions("csv"));

        var table = act.Should().Throw<TranscriptFormatException>().Which.Table!;
        table.Columns.Should().Equal("author", "message", "content");
        table.Guess.Author.Should().Be("1");
        table.Rows[0].Should().Equal("Ann", "good morning", "bonjour");
        var set = new TranscriptColumns { Author = table.NameOf(1), Text = table.NameOf(3) };
        Reading.One(Text, new TranscriptReadOptions("csv") { Columns = set }).Messages[0].Text.Should().Be("bonjour");
    }

    [Fact]
    public void Read_NoNamesOfColumns_IsToldFromTheContentAndSaysSo()
    {
        var rows = Enumerable.Range(10, 30).Select(i => $"2024-12-31 21:{i},{(i % 2 == 0 ? "Ann" : "Ben")},this is message number {i}");
        var (transcript, messages) = Reading.One(string.Join('\n', rows), new TranscriptReadOptions("csv"));

        messages.Should().HaveCount(30);
        messages[0].Author.Should().Be("Ann");
        messages[0].Sent!.Value.Local.Minute.Should().Be(10);
        transcript.Warnings.Should().ContainSingle(warning => warning.Code == "guessed-columns");
    }
}
