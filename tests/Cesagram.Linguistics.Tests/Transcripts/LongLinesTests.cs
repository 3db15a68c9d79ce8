using System.Text;
using Cesagram.Transcripts;
using Cesagram.Transcripts.Input;

namespace Cesagram.Linguistics.Tests.Transcripts;

/// <summary>Lines and files larger than the buffers.</summary>
public class LongLinesTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Read_LinesAroundTheBuffersEnd_AreWholeAndNumbered(string end)
    {
        for (var length = (1 << 15) - 3; length <= (1 << 15) + 3; length++)
        {
            var lines = new LineScanner(new StringReader(string.Concat(new string('a', length), end, end, "b", end, "c")));
            var read = new List<string>();
            while (lines.Read())
            {
                read.Add(lines.Line.ToString());
            }

            read.Should().Equal(new string('a', length), "", "b", "c");
            lines.Number.Should().Be(4);
        }
    }

    [Theory]
    [InlineData(100, false)]
    [InlineData(101, true)]
    [InlineData(9000, true)]
    public void Read_LineOverTheLimit_IsCutAndTheNextIsWhole(int length, bool cut)
    {
        var lines = new LineScanner(new StringReader(new string('a', length) + "\r\nb\n"), 100);

        lines.Read().Should().BeTrue();
        lines.Line.ToString().Should().Be(new string('a', 100));
        lines.WasCut.Should().Be(cut);
        lines.Read().Should().BeTrue();
        lines.Line.ToString().Should().Be("b");
        lines.WasCut.Should().BeFalse();
        lines.Read().Should().BeFalse();
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Read_JsonLineTooLongToHold_GivesItsMessagesLabelsAndTheLinesAround(string end)
    {
        const int messages = 60_000;
        var text = new StringBuilder("{\"id\":\"a\",\"messages\":[{\"author\":\"A\",\"text\":\"x\"}]}" + end);
        text.Append("{\"id\":\"long\",\"messages\":[");
        for (var i = 0; i < messages; i++)
        {
            text.Append(i > 0 ? "," : "").Append("{\"author\":\"Ž\",\"time\":\"17:02\",\"text\":\"ninety letters or so, so that sixty thousand of them are a line too long\"}");
        }

        text.Append("],\"label\":\"ordinary\",\"groomers\":[],\"first_warning\":7}").Append(end).Append("{\"id\":\"b\",\"messages\":[{\"author\":\"B\",\"text\":\"y\"}]}").Append(end);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text.ToString()));

        var read = TranscriptFile.Read(stream).Select(t => (t.Id, t.Labels?.FirstWarning, Count: t.Messages.Count(), t.Warnings.Count)).ToList();

        read.Should().Equal(("a", null, 1, 0), ("long", 7, messages, 0), ("b", null, 1, 0));
    }

    [Fact]
    public void Read_LongJsonLineLeftUnread_GoesOnWithTheNext()
    {
        var filler = new string('x', 3 << 20);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{{\"id\":\"a\",\"messages\":[{{\"author\":\"A\",\"text\":\"{filler}\"}}]}}\n{{\"broken\":\"{filler}\"}}\n{{\"id\":\"c\",\"messages\":[]}}\n"));

        var read = TranscriptFile.Read(stream).ToList();

        read.Select(t => t.Id).Should().Equal("a", "c");
        read[1].Warnings.Should().ContainSingle(w => w.Code == "unreadable" && w.Line == 2);
    }

    [Fact]
    public void Read_WhatsAppLineWithoutEnd_IsCutAndNamed()
    {
        var (transcript, messages) = Reading.One("31/12/2024, 21:05 - Anna: " + new string('a', 3 << 20) + "\n31/12/2024, 21:06 - Ben: b");

        messages.Should().HaveCount(2);
        messages[1].Text.Should().Be("b");
        transcript.Warnings.Should().ContainSingle(w => w.Code == "unreadable" && w.Line == 1);
    }
}
