using System.Text;
using System.Text.Json;
using Cesagram.Linguistics.Text;

namespace Cesagram.Linguistics.Tests.Text;

public class TokenizerTests
{
    public static TheoryData<int, string, string, string> Conformance()
    {
        var rows = new TheoryData<int, string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Text", "conformance.tsv")).Skip(1))
        {
            var cells = line.Split('\t');
            rows.Add(int.Parse(cells[0], System.Globalization.CultureInfo.InvariantCulture), cells[2], cells[3], cells[4]);
        }

        return rows;
    }

    [Fact]
    public void Normalize_OnThisMachine_KnowsUnicode() => "\uFB01".Normalize(NormalizationForm.FormKC).Should().Be("fi");

    [Theory]
    [MemberData(nameof(Conformance))]
    public void Tokenize_ConformanceString_GivesItsIds(int number, string input, string tokens, string ids)
    {
        var text = Unescape(input);

        var found = new Tokenizer().Tokenize(text).ToArray().Select(token => token.Id);

        found.Should().Equal(JsonSerializer.Deserialize<uint[]>(ids), "string {0} has the tokens {1}", number, tokens);
    }

    [Theory]
    [MemberData(nameof(Conformance))]
    public void Tokenize_ConformanceString_PlacesLieInTheOriginalAndInOrder(int number, string input, string tokens, string ids)
    {
        var text = Unescape(input);
        var last = 0;
        foreach (var token in new Tokenizer().Tokenize(text))
        {
            token.Start.Should().BeGreaterThanOrEqualTo(last, "string {0} {1} {2}", number, tokens.Length, ids.Length);
            (token.Start + token.Length).Should().BeLessThanOrEqualTo(text.Length);
            last = token.Start;
        }
    }

    [Fact]
    public void Tokenize_DecomposedAndInvisible_PlacesCoverTheTypedWord()
    {
        const string text = "le\u200dt cafe\u0301 ok";

        var places = new Tokenizer().Tokenize(text).ToArray().Select(token => text.Substring(token.Start, token.Length).Trim());

        places.Should().Equal("le\u200dt", "cafe\u0301", "ok");
    }

    [Fact]
    public void Tokenize_RandomUnicode_NeverThrows()
    {
        var random = new Random(7);
        var tokenizer = new Tokenizer();
        for (var i = 0; i < 5000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(40)).Select(_ => (char)random.Next(0x10000))]);
            foreach (var token in tokenizer.Tokenize(text))
            {
                (token.Start + token.Length).Should().BeLessThanOrEqualTo(text.Length);
            }
        }
    }

    [Fact]
    public void Subwords_OfAWord_AreItsMarkedGrams() =>
        Subwords.Of("abc").Should().BeEquivalentTo(new[] { "^ab", "abc", "bc$", "^abc", "abc$", "^abc$" }.Select(TokenHash.Of));

    /// <summary>The file is JSON and ASCII, also for half characters, which JSON readers refuse.</summary>
    private static string Unescape(string json)
    {
        var result = new StringBuilder();
        for (var i = 1; i < json.Length - 1; i++)
        {
            if (json[i] != '\\')
            {
                result.Append(json[i]);
            }
            else if (json[++i] == 'u')
            {
                result.Append((char)Convert.ToUInt16(json.Substring(i + 1, 4), 16));
                i += 4;
            }
            else
            {
                result.Append(json[i] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', var c => c });
            }
        }

        return result.ToString();
    }
}
