namespace Cesagram.Linguistics.Tests.Transcripts;

/// <summary>Names that differ only in how Unicode writes them are one person; look-alikes of other scripts are not.</summary>
public class NamesTests
{
    [Theory]
    [InlineData("Zo\u00eb", "Zoe\u0308")]
    [InlineData("Ann", "\uff21\uff4e\uff4e")]
    [InlineData("Ann", "A\u200bn\u200dn\ufeff")]
    [InlineData("Ann Example", "Ann\u00a0Example")]
    [InlineData("Ann \u2764", "Ann \u2764\ufe0f")]
    [InlineData("\u0386\u03bd\u03bd\u03b1", "\u0391\u0301\u03bd\u03bd\u03b1")]
    public void Read_NameInAnotherUnicodeForm_IsOnePersonAsFirstSeen(string first, string second)
    {
        var (transcript, messages) = Reading.One(Chat(first, second));

        transcript.Participants.Should().ContainSingle().Which.Should().Be(new Cesagram.Transcripts.Participant(first, 2));
        messages.Should().OnlyContain(message => message.Author == first);
    }

    [Theory]
    [InlineData("Anna", "\u0410nna")]
    [InlineData("Maria", "\u039caria")]
    [InlineData("Ann2", "Ann\u00b2")]
    [InlineData("Ann", "ann")]
    public void Read_NameThatOnlyLooksAlike_IsAnotherPerson(string first, string second) =>
        Reading.One(Chat(first, second)).Transcript.Participants.Should().HaveCount(2);

    private static string Chat(string first, string second) => $"{{\"id\":\"1\",\"messages\":[{{\"author\":\"{first}\",\"text\":\"x\"}},{{\"author\":\"{second}\",\"text\":\"y\"}}]}}\n";
}
