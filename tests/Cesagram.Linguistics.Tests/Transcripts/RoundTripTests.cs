using System.Text;
using Cesagram.Transcripts;

namespace Cesagram.Linguistics.Tests.Transcripts;

/// <summary>Read, written, read again: what was known stays known.</summary>
public class RoundTripTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Transcripts", "Made");

    public static TheoryData<string, string> Files()
    {
        var files = new TheoryData<string, string>();
        foreach (var path in ExpectedExport.All(Folder).Select(file => file.GetProperty("path").GetString()!))
        {
            foreach (var format in TranscriptWriter.Formats)
            {
                files.Add(path, format);
            }
        }

        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Write_AnyMadeExport_IsReadAgainAlike(string path, string format)
    {
        using var file = File.OpenRead(Path.Combine(Folder, path));
        using var written = new MemoryStream();
        TranscriptWriter.Write(TranscriptFile.Read(file), written, format);

        file.Position = 0;
        // A table and a graph have no place for a conversation without messages.
        var before = Facts(TranscriptFile.Read(file)).Where(messages => messages.Count > 0 || format == "jsonl").ToList();
        Facts(TranscriptFile.Read(written)).Should().BeEquivalentTo(before, options => options.WithStrictOrdering());
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+44 7700 900123")]
    [InlineData("-5 degrees")]
    [InlineData("@ann look")]
    [InlineData("'=quoted")]
    [InlineData("''plain")]
    [InlineData("\tindented")]
    [InlineData("n;=1+1")]
    [InlineData("n; '=1+1;'' -2;+3")]
    [InlineData("n\t@ann;＝1")]
    [InlineData("n\r\n=1\n  +2\r-3\r\n\r\n'=4")]
    [InlineData("\t\t=1;\t;=2")]
    [InlineData("'\t'=1")]
    [InlineData("  =1")]
    [InlineData("n;'a;''b;' c")]
    [InlineData("say \"hi\", then\r\ngo; now\rright\n away | ok")]
    [InlineData("")]
    public void Write_Csv_NothingRunsAsAFormulaAndAllComesBack(string text)
    {
        using var written = new MemoryStream();
        TranscriptWriter.Write([Made(text)], written, "csv");

        var table = Encoding.UTF8.GetString(written.ToArray());
        table.Split("\r\n")[1].Split(',')[^1].TrimStart('"').Should().NotMatchRegex("^[=+@\\-\\t\\r]");
        table.Should().NotMatchRegex("[;\\t\\r\\n]\\s*[=+@＝\\-]", "spreadsheets part cells at these too");
        var read = Reading.One(written.ToArray()).Messages.Single();
        read.Text.Should().Be(text);
        read.Author.Should().Be("=Ann Example");
    }

    [Theory]
    [MemberData(nameof(Times))]
    public void Write_AnyTime_ComesBackAsFineAsItWas(SentTime sent, string format)
    {
        using var written = new MemoryStream();
        TranscriptWriter.Write([Made("hello", sent)], written, format);

        Reading.One(written.ToArray()).Messages.Single().Sent.Should().Be(sent);
    }

    public static TheoryData<SentTime, string> Times()
    {
        var times = new TheoryData<SentTime, string>();
        var local = new DateTime(2024, 3, 2, 21, 5, 0);
        foreach (var format in TranscriptWriter.Formats)
        {
            times.Add(new SentTime(DateTime.MinValue.AddHours(21), null, TimePrecision.TimeOfDay), format);
            times.Add(new SentTime(local.Date, null, TimePrecision.Day), format);
            times.Add(new SentTime(local, null, TimePrecision.Minute), format);
            times.Add(new SentTime(local, TimeSpan.FromHours(2), TimePrecision.Minute), format);
            times.Add(new SentTime(local.AddSeconds(9), TimeSpan.FromMinutes(-210), TimePrecision.Second), format);
            times.Add(new SentTime(local.AddSeconds(9), TimeSpan.Zero, TimePrecision.Millisecond), format);
            times.Add(new SentTime(local.AddTicks(1_234_560), TimeSpan.Zero, TimePrecision.Millisecond), format);
        }

        return times;
    }

    private static Transcript Made(string text, SentTime? sent = null) => new()
    {
        Format = "plain",
        Messages = [new TranscriptMessage(0, "=Ann Example", sent, text, MessageKind.Text)],
        Participants = [],
        Warnings = [],
    };

    private static List<List<(int, string?, SentTime?, string, MessageKind)>> Facts(IEnumerable<Transcript> transcripts) =>
        [.. transcripts.Select(transcript => transcript.Messages.Select(message => (message.Index, message.Author, message.Sent, message.Text, message.Kind)).ToList())];
}
