using System.Text;
using Cesagram.Transcripts;

namespace Cesagram.Linguistics.Tests.Transcripts;

public class Pan12DamageTests
{
    private const string One = "<conversation id=\"a\"><message line=\"1\"><author>x</author><time>10:00</time><text>good morning</text></message></conversation>\n";

    [Theory]
    [InlineData("<conversations>\n" + One, 3)]
    [InlineData("<conversations>\n" + One + "<conver", 3)]
    [InlineData("<conversations>\n" + One + "</wrong>", 3)]
    [InlineData("<conversations>\n<conversation id=\"a\"><message line=\"1\"><author>x</author><text>good morning</text></message>\n", 3)]
    [InlineData("<conversations>\n<conversation id=\"a\"><message line=\"1\"><author>x</author><text>good morning</text></message><message><author>y", 2)]
    public void Read_XmlCutOffAnywhere_WarnsWithTheLine(string xml, int line) => Damage(xml).Should().Equal(line);

    [Fact]
    public void Read_WholeXml_WarnsOfNothing() => Damage("<conversations>\n" + One + One + "</conversations>\n").Should().BeEmpty();

    private static List<long?> Damage(string xml)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        var read = new List<Transcript>();
        foreach (var transcript in TranscriptFile.Read(stream, "made.xml"))
        {
            transcript.Messages.Should().OnlyContain(message => message.Text == "good morning");
            read.Add(transcript);
        }

        return [.. read.SelectMany(transcript => transcript.Warnings).Where(warning => warning.Code == "unreadable").Select(warning => warning.Line)];
    }
}
