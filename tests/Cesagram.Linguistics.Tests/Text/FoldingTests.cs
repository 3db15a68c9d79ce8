using System.Text.Json;
using Cesagram.Linguistics.Text;
using Cesagram.Linguistics.Text.Folding;

namespace Cesagram.Linguistics.Tests.Text;

public class FoldingTests
{
    private static readonly string[] Languages = ["en", "fr", "nl", "el", "it", "lt"];

    [Theory]
    [InlineData("s3cret", "secret")]
    [InlineData("k33p th1s s e c r e t", "keep this secret")]
    [InlineData("don't t3ll y0ur p@rents", "don't tell your parents")]
    [InlineData("\u0430re y\u043Eu h\u043Eme \u0430l\u043Ene", "are you home alone")]
    [InlineData("\u0455\u0435\u0441r\u0435t", "secret")]
    [InlineData("\u029C\u1D0F\u1D21 \u1D0F\u029F\u1D05 \u1D00\u0280\u1D07 \u028F\u1D0F\u1D1C", "how old are you")]
    [InlineData("s.e.c.r.e.t", "secret")]
    [InlineData("are you hooome alooone", "are you home alone")]
    [InlineData("s\u0337e\u0337c\u0337r\u0337e\u0337t\u0337", "secret")]
    [InlineData("$ecret", "secret")]
    [InlineData("\u03BC\u03CCv\u03B7", "\u03BC\u03CC\u03BD\u03B7")]
    [InlineData("\u03BC0\u03BD\u03B7", "\u03BC\u03BF\u03BD\u03B7")]
    [InlineData("\u0443\u03BF\u03C5 \u03B1re al\u03BFne", "you are alone")]
    [InlineData("4re y0u h0m3", "are you home")]
    public void Tokenize_Disguised_GivesTheTokensOfThePlainWords(string disguised, string plain) =>
        Ids(new FoldingTokenizer().Tokenize(disguised)).Should().Equal(Ids(new Tokenizer().Tokenize(plain)));

    [Theory]
    [InlineData("see you on the 1st at 12h45, 100k likes")]
    [InlineData("well-known b4 gr8 m8 2day")]
    [InlineData("mail me at some.body@example.org or www.example.org/a1b2")]
    [InlineData("player1 and room12, v2.0.1")]
    [InlineData("\u043F\u0440\u0438\u0432\u0435\u0442 \u043A\u0430\u043A \u0434\u0435\u043B\u0430")]
    [InlineData("a b")]
    [InlineData("ok..and then")]
    [InlineData("\u0416\uFFFE \uFFFEa \u0416")]
    public void Tokenize_Plain_StaysAsItIs(string text) =>
        Ids(new FoldingTokenizer().Tokenize(text)).Should().Equal(Ids(new Tokenizer().Tokenize(text)));

    [Theory]
    [InlineData("hey, k33p th1s s e c r e t!!", 2, "k33p")]
    [InlineData("hey, k33p th1s s e c r e t!!", 4, "s e c r e t")]
    [InlineData("\U0001F600 are you hooome", 3, "hooome")]
    public void Tokenize_Disguised_PlaceIsThatOfTheOriginal(string text, int token, string expected)
    {
        var tokens = new FoldingTokenizer().Tokenize(text);

        text.Substring(tokens[token].Start, tokens[token].Length).Should().Be(expected);
    }

    /// <summary>Clean text's score cannot change, since its tokens do not.</summary>
    [Fact]
    public void Tokenize_OwnDialogues_ChangeOnlyWhereALetterIsDrawnOut()
    {
        var folding = new FoldingTokenizer();
        var plain = new Tokenizer();
        var (messages, changed) = (0, new List<string>());
        foreach (var text in Languages.SelectMany(Texts))
        {
            messages++;
            if (!IsDrawnOut(text) && !Ids(plain.Tokenize(text)).AsSpan().SequenceEqual(Ids(folding.Tokenize(text))))
            {
                changed.Add(text);
            }
        }

        messages.Should().BeGreaterThan(15_000);
        changed.Should().BeEmpty();
    }

    private static bool IsDrawnOut(string text) => Enumerable.Range(2, Math.Max(0, text.Length - 2)).Any(i => char.IsLetter(text[i]) && text[i] == text[i - 1] && text[i] == text[i - 2]);

    private static IEnumerable<string> Texts(string language)
    {
        using var stream = typeof(RiskModel).Assembly.GetManifestResourceStream($"Cesagram.Linguistics.Training.Dialogues.{language}.jsonl")!;
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n').Concat(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Dialogues", language + ".jsonl")));
        return [.. lines.Where(line => line.Length > 0).SelectMany(line => JsonDocument.Parse(line).RootElement.GetProperty("messages").EnumerateArray().Select(message => message.GetProperty("text").GetString()!))];
    }

    private static uint[] Ids(ReadOnlySpan<Token> tokens) => new TokenIds().Of(tokens).ToArray();
}
