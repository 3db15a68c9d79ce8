using System.IO.Compression;
using System.Text;
using Cesagram.Transcripts;

namespace Cesagram.Linguistics.Tests.Transcripts;

/// <summary>Files with many conversations: listed, chosen among, and asked about where one cannot be told.</summary>
public class ZipConversationsTests
{
    private const string Ambiguous = "[2024-12-31 21:05:09] Ann Example: hello\n[2024-12-31 21:06:09] Ben Example: hi\n";
    private const string WhatsApp = "31/12/2024, 21:05 - Ann Example: hello\n";
    private const string JsonLines = "{\"id\":\"a\",\"messages\":[{\"author\":\"Ann\",\"text\":\"x\"}]}\n{\"id\":\"b\",\"messages\":[{\"author\":\"Ben\",\"text\":\"y\"},{\"author\":\"Ann\",\"text\":\"z\"}]}\n";

    [Fact]
    public void List_MixedFormats_NamesEachOnceWithItsOwnFormat()
    {
        using var zip = Zip(("one.txt", WhatsApp), ("two/lines.jsonl", JsonLines), ("readme", "nothing of this is a chat"));

        var list = TranscriptFile.List(zip).ToList();

        list.Select(one => $"{one.Key} {one.Format} {one.Messages} {one.Participants.Count}").Should().Equal(
            "one.txt whatsapp 1 1", "two/lines.jsonl#a jsonl 1 1", "two/lines.jsonl#b jsonl 2 2");
        list[0].Warnings.Should().ContainSingle(warning => warning.Code == "unknown-member" && warning.Detail.Contains("readme"));
    }

    [Fact]
    public void Read_StoredMemberWithAChangedByte_IsPassedOverAndNamed()
    {
        var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in (string[])["one.txt", "two.txt"])
            {
                using var writer = new StreamWriter(archive.CreateEntry(name, CompressionLevel.NoCompression).Open());
                writer.Write(WhatsApp);
            }
        }

        var bytes = zip.ToArray();
        bytes[bytes.AsSpan().IndexOf("hello"u8)] = (byte)'j';

        var list = TranscriptFile.List(new MemoryStream(bytes)).ToList();

        list.Select(one => one.Key).Should().Equal("two.txt");
        list[0].Warnings.Should().Contain(warning => warning.Code == "unknown-member" && warning.Detail.Contains("one.txt"), "a byte that was changed is not evidence");
    }

    [Fact]
    public void Read_ConversationsChosen_GivesThoseOnly()
    {
        using var zip = Zip(("one.txt", WhatsApp), ("two/lines.jsonl", JsonLines));

        var read = TranscriptFile.Read(zip, null, new TranscriptReadOptions { Conversations = ["two/lines.jsonl#b"] }).Select(t => t.Messages.Count()).ToList();

        read.Should().Equal(2);
    }

    [Fact]
    public void Read_ConversationsChosenOfAFileWithMany_GivesThoseOnly()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(JsonLines));

        TranscriptFile.Read(stream, null, new TranscriptReadOptions { Conversations = ["b"] }).Select(t => t.Id).Should().Equal("b");
    }

    [Fact]
    public void Read_ConversationThatIsNotThere_SaysSo() => Code(Zip(("one.txt", WhatsApp)), new TranscriptReadOptions { Conversations = ["other.txt"] }).Should().Be("unknown-conversation");

    [Fact]
    public void Read_MemberThatCannotBeTold_AsksAndTakesTheAnswer()
    {
        Code(Zip(("one.txt", WhatsApp), ("two.txt", Ambiguous)), new TranscriptReadOptions()).Should().Be("ambiguous-format");

        using var zip = Zip(("one.txt", WhatsApp), ("two.txt", Ambiguous));
        TranscriptFile.Read(zip, null, new TranscriptReadOptions("signal")).Select(t => t.Format).Should().Equal("whatsapp", "signal");
    }

    [Theory]
    [InlineData("[2024-12-31, 21:05] Ann Example: hello\n[2024-12-31, 21:06] Ben Example: hi\n", "signal", "whatsapp")]
    [InlineData(Ambiguous, "signal", "whatsapp")]
    [InlineData("Ann: hi, you, there\nBen: no, we, are\nAnn: and, so, on\nBen: ok, it, is\n", "csv", "plain")]
    public void Read_TwoFormatsFitAlike_NamesBoth(string text, string one, string other)
    {
        var act = () => Reading.One(text);

        var error = act.Should().Throw<TranscriptFormatException>().Which;
        error.Code.Should().Be("ambiguous-format");
        error.Message.Should().Contain(one).And.Contain(other);
        Reading.One(text, new TranscriptReadOptions(one == "csv" ? other : one)).Messages.Should().HaveCountGreaterThan(1);
    }

    [Fact]
    public void Read_OneMemberDamaged_ReadsTheOthersAndNamesIt()
    {
        using var zip = Zip(("broken.xml", "<conversations><conversatio <conversation"), ("one.txt", WhatsApp));

        var read = TranscriptFile.Read(zip).Select(t => (t.Format, Count: t.Messages.Count(), t.Warnings)).ToList();

        read.Should().ContainSingle(one => one.Format == "whatsapp" && one.Count == 1);
        read.SelectMany(one => one.Warnings).Should().ContainSingle(warning => warning.Code == "unreadable-member" && warning.Detail.Contains("broken.xml"));
    }

    [Fact]
    public void Read_MembersThatTogetherUnpackToTooMuch_AreRefused() =>
        Code(Zip(("one.txt", WhatsApp), ("two.txt", WhatsApp)), new TranscriptReadOptions { MostUnpackedBytes = 60 }).Should().Be("zip-bomb");

    private static string Code(MemoryStream zip, TranscriptReadOptions options)
    {
        using (zip)
        {
            var act = () => TranscriptFile.Read(zip, null, options).ToList();
            return act.Should().Throw<TranscriptFormatException>().Which.Code;
        }
    }

    private static MemoryStream Zip(params (string Path, string Text)[] members)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in members)
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream;
    }
}
