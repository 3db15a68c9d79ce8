using System.IO.Compression;
using System.Text;
using Cesagram.Transcripts;

namespace Cesagram.Linguistics.Tests.Transcripts;

public class BadInputTests
{
    private const string Chat = "31/12/2024, 21:05 - Anna: είσαι εκεί;\n31/12/2024, 21:06 - Ben: ναι, τι έγινε; πες μου\n";

    [Fact]
    public void Read_EmptyFile_SaysSo() => Code([]).Should().Be("empty");

    [Fact]
    public void Read_Picture_SaysThatItIsNoText() => Code([0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 0x4A, 0x46, 0x49, 0x46, 0, 1, 2, 0, 0, 1]).Should().Be("binary");

    [Fact]
    public void Read_PlainProse_SaysThatTheFormatIsUnknown() => Code("Dear all, nothing of this is a chat."u8.ToArray()).Should().Be("unknown-format");

    [Fact]
    public void Read_NestedBeyondReason_SaysTooDeep() =>
        Code(Encoding.UTF8.GetBytes("{\"name\":\"x\",\"messages\":[{\"from\":\"a\",\"date\":" + new string('[', 5000) + new string(']', 5000) + "}]}")).Should().Be("too-deep");

    [Fact]
    public void Read_ZipBomb_IsRefused()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("_chat.txt").Open();
            var zeros = new byte[1 << 20];
            Array.Fill(zeros, (byte)'a');
            for (var i = 0; i < 64; i++)
            {
                entry.Write(zeros);
            }
        }

        Code(file.ToArray()).Should().Be("zip-bomb");
    }

    [Fact]
    public void Read_ZipWithMediaBeside_TakesTheChat()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var media = zip.CreateEntry("IMG-1.jpg").Open())
            {
                media.Write([1, 2, 3]);
            }

            using var chat = zip.CreateEntry("WhatsApp Chat with Ben.txt").Open();
            chat.Write(Encoding.UTF8.GetBytes(Chat));
        }

        Reading.One(file.ToArray()).Messages.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("windows-1253", false)]
    public void Read_OtherEncoding_ReadsTheSameText(string encoding, bool withMark)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var code = Encoding.GetEncoding(encoding);
        var bytes = withMark ? [.. code.GetPreamble(), .. code.GetBytes(Chat)] : code.GetBytes(Chat);

        var (transcript, messages) = Reading.One(bytes);

        messages.Select(m => m.Text).Should().Equal("είσαι εκεί;", "ναι, τι έγινε; πες μου");
        transcript.Warnings.Any(w => w.Code == "guessed-encoding").Should().Be(!withMark);
    }

    [Fact]
    public void Read_LithuanianInItsOldCodePage_ReadsTheLetters()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding(1257).GetBytes("2024-12-31 21:05 - Rūta: ar tu namie? čia šalta, žiūrėk, ką radau\n");

        Reading.One(bytes).Messages.Single().Author.Should().Be("Rūta");
    }

    [Fact]
    public void Read_SomeInvalidBytes_KeepsTheMessagesAndCounts()
    {
        var bytes = Encoding.UTF8.GetBytes(Chat + "31/12/2024, 21:07 - Anna: x?y\n");
        bytes[Array.LastIndexOf(bytes, (byte)'?')] = 0xFF;

        var (transcript, messages) = Reading.One(bytes);

        messages.Should().HaveCount(3);
        messages[2].Text.Should().Be("x\uFFFDy");
        transcript.Warnings.Should().Contain(w => w.Code == "invalid-bytes");
    }

    [Fact]
    public void Read_JsonThatBreaksOff_KeepsWhatStandsBefore()
    {
        var (transcript, messages) = Reading.One("{\"name\":\"x\",\"type\":\"personal_chat\",\"messages\":[{\"id\":1,\"type\":\"message\",\"date\":\"2024-01-01T10:00:00\",\"from\":\"Anna\",\"text\":\"hi\"},{\"id\":2,\"ty");

        messages.Should().ContainSingle();
        transcript.Warnings.Should().Contain(w => w.Code == "truncated" && w.Line == 1);
    }

    [Fact]
    public void Read_HalfACharacterEscaped_BecomesAReplacement()
    {
        var (_, messages) = Reading.One("{\"name\":\"x\",\"messages\":[{\"id\":1,\"type\":\"message\",\"date\":\"2024-01-01T10:00:00\",\"from\":\"Anna\",\"text\":\"a\\ud83db \\ud83d\\ude00\"}]}");

        messages.Single().Text.Should().Be("a\uFFFDb 😀");
    }

    [Fact]
    public void Read_BrokenLineAmongJsonLines_IsNamedAndTheRestRead()
    {
        using var stream = new MemoryStream("{\"id\":\"1\",\"messages\":[{\"author\":\"A\",\"text\":\"x\"}]}\n{broken\n{\"id\":\"2\",\"messages\":[{\"author\":\"B\",\"text\":\"y\"}]}\n"u8.ToArray());
        var read = TranscriptFile.Read(stream).Select(t => (t, t.Messages.ToList())).ToList();

        read.Should().HaveCount(2);
        read[1].t.Warnings.Should().ContainSingle(w => w.Line == 2);
    }

    [Fact]
    public void Read_ScriptTagsAndDirectionOverrides_AreOnlyText()
    {
        var message = Reading.One("31/12/2024, 21:05 - <script>alert(1)</script>: \u202Eevil <b>x</b>").Messages.Single();

        message.Author.Should().Be("<script>alert(1)</script>");
        message.Text.Should().EndWith("<b>x</b>");
    }

    private static string Code(byte[] bytes)
    {
        var act = () => Reading.One(bytes);
        return act.Should().Throw<TranscriptFormatException>().Which.Code;
    }
}
