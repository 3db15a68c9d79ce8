using System.Text;
using Cesagram.Linguistics.Text;

namespace Cesagram.Linguistics.Tests.Text;

/// <summary>The tokeniser gives what the first implementation gave: ids, starts and lengths.</summary>
public class TokenizerEquivalenceTests
{
    private const int StringsAKind = 20_000;

    public static TheoryData<int> Kinds() => [.. Enumerable.Range(0, RandomText.Kinds)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Tokenize_RandomStrings_EqualsReference(int kind)
    {
        var texts = new RandomText(100 + kind);
        var reference = new ReferenceTokenizer();
        var tokenizer = new Tokenizer();
        for (var i = 0; i < StringsAKind; i++)
        {
            AssertEqual(reference, tokenizer, texts.Next(kind));
        }
    }

    [Fact]
    public void Tokenize_EveryCodePoint_EqualsReference()
    {
        var reference = new ReferenceTokenizer();
        var tokenizer = new Tokenizer();
        for (var value = 0; value <= 0x10FFFF; value++)
        {
            var one = Rune.IsValid(value) ? new Rune(value).ToString() : ((char)value).ToString();
            AssertEqual(reference, tokenizer, $"a{one}{one}{one}b {one}1{one}");
        }
    }

    [Fact]
    public void Tokenize_WordsAcrossEveryEdgeOfAWindow_EqualsReference()
    {
        var reference = new ReferenceTokenizer();
        var tokenizer = new Tokenizer();
        string[] ends = ["isn't", "sooooo", "12345", "!!!!!", "http://x.y", "a@b.c d", "\u00e9t\u00e9", "\u2764\ufe0f!", "e\u0301", "", " "];
        for (var before = 0; before < 140; before++)
        {
            foreach (var end in ends)
            {
                AssertEqual(reference, tokenizer, new string('x', before) + end);
                AssertEqual(reference, tokenizer, string.Concat(Enumerable.Repeat("\u03b1 ", before)) + end + " " + new string('y', before));
            }
        }
    }

    [Fact]
    public void IsSteady_OfNoRuneThatNfkcJoinsToWhatIsBefore()
    {
        var joined = Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Where(value => value != 0xFFFE)
            .SelectMany(value => new Rune(value).ToString().Normalize(NormalizationForm.FormD).EnumerateRunes().Skip(1))
            .ToHashSet();

        joined.Should().Contain(new Rune(0x301));
        joined.Where(rune => CharTable.Of(rune.Value).IsSteady).Should().BeEmpty();
    }

    [Fact]
    public void IsSteady_OfNoRuneThatMovesAmongMarks()
    {
        var moved = Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Where(value => CharTable.Of(value).IsSteady)
            .Where(value => !($"a\u0345{new Rune(value)}".IsNormalized(NormalizationForm.FormKC) && $"a{new Rune(value)}\u0334".IsNormalized(NormalizationForm.FormKC)));

        moved.Should().BeEmpty();
    }

    [Fact]
    public void Lower_OfEachRune_KeepsKindAndLength()
    {
        var changed = Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(value => new Rune(value))
            .Where(rune => rune.Value != 0x2019)
            .Where(rune => Rune.ToLowerInvariant(rune) is var lower
                && (lower.Utf16SequenceLength != rune.Utf16SequenceLength || CharFacts.KindOf(lower) != CharFacts.KindOf(rune) || Rune.ToLowerInvariant(lower) != lower));

        changed.Should().BeEmpty();
    }

    private static void AssertEqual(ReferenceTokenizer reference, Tokenizer tokenizer, string text)
    {
        var expected = reference.Tokenize(text);
        var found = tokenizer.Tokenize(text);
        if (!expected.SequenceEqual(found))
        {
            found.ToArray().Should().Equal(expected.ToArray(), "of {0}", string.Concat(text.Select(c => $"\\u{(int)c:x4}")));
        }
    }
}
