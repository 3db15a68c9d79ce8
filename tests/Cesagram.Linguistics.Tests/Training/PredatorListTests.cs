using System.Text;
using Cesagram.Linguistics.Training;

namespace Cesagram.Linguistics.Tests.Training;

public class PredatorListTests
{
    [Fact]
    public void Read_BlankLinesCommentsAndBothLineEnds_LeaveTheIds()
    {
        var list = Read("\uFEFF# of the training part\r\n\r\n369d0369b20369cd369d0369b20369cd\r\n  b_2.x-9  # seen twice\nb_2.x-9\n");

        list.Count.Should().Be(2);
        list.Contains("369d0369b20369cd369d0369b20369cd").Should().BeTrue();
        list.Contains("b_2.x-9").Should().BeTrue();
        list.Contains("B_2.X-9").Should().BeFalse();
        list.Contains("").Should().BeFalse();
    }

    [Theory]
    [InlineData("conversation\t12")]
    [InlineData("two words")]
    [InlineData("<?xml version=\"1.0\"?>")]
    [InlineData("caf\u00E9")]
    [InlineData("a\0b")]
    [InlineData("\"a\"")]
    public void Read_LineThatIsNoId_NamesItsNumberWithoutQuotingIt(string line) =>
        FluentActions.Invoking(() => Read("# ids\nabc\n" + line + "\ndef")).Should().Throw<InvalidDataException>()
            .WithMessage("ids.txt, line 3: no author id.*correct or remove it.").And.Message.Should().NotContain(line);

    [Fact]
    public void Read_LineTooLongForAnId_IsRefused() =>
        FluentActions.Invoking(() => Read(new string('a', 201))).Should().Throw<InvalidDataException>().WithMessage("ids.txt, line 1:*");

    [Theory]
    [InlineData("")]
    [InlineData("\n \n# nobody\n")]
    public void Read_NoId_SaysThatTheListIsEmpty(string text) =>
        FluentActions.Invoking(() => Read(text)).Should().Throw<InvalidDataException>().WithMessage("ids.txt: the list of predators is empty.*");

    private static PredatorList Read(string text) => PredatorList.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "ids.txt");
}
