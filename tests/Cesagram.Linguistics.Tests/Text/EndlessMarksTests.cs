using Cesagram.Linguistics.Text;

namespace Cesagram.Linguistics.Tests.Text;

/// <summary>Text built to be slow: a run of marks that must be put in order costs its square in ICU.</summary>
public class EndlessMarksTests
{
    [Fact]
    public void Tokenize_MegabyteOfMarksOutOfOrder_IsOneWordInPlace()
    {
        var text = "hi e" + string.Concat(Enumerable.Repeat("\u0300\u0316", 500_000)) + " ok";

        var tokens = new Tokenizer().Tokenize(text).ToArray();

        tokens.Should().HaveCount(3);
        tokens[1].Start.Should().Be(3);
        text.Substring(tokens[2].Start, tokens[2].Length).Should().Be("ok");
    }

    [Fact]
    public void Tokenize_MarksOutOfOrderInAnyLanguagesMeasure_AreNormalised()
    {
        var tokens = new Tokenizer().Tokenize("e\u0316\u0300 e\u0300\u0316").ToArray();

        tokens[0].Id.Should().Be(tokens[1].Id);
    }

    [Fact]
    public void Tokenize_MegabyteWithoutBlankBeforeAnAt_TakesNoAddress()
    {
        var text = string.Concat(Enumerable.Repeat("a.", 250_000)) + "@" + new string('b', 500_000);

        new Tokenizer().Tokenize(text).Length.Should().Be(500_002);
    }
}
