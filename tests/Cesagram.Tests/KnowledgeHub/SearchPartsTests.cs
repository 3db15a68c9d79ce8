using Cesagram.KnowledgeHub.SearchEntries;

namespace Cesagram.Tests.KnowledgeHub;

public sealed class SearchPartsTests
{
    private static readonly int[] Both = [64, 300];

    [Fact]
    public void NumberSet_WhenSetsDifferInLength_CountsAndJoinsThem()
    {
        var one = new NumberSet(0);
        var other = new NumberSet(1000);
        foreach (var number in (int[])[3, 64, 300])
        {
            one.Add(number);
        }

        foreach (var number in (int[])[64, 300, 999])
        {
            other.Add(number);
        }

        one.And(other).Numbers().Should().Equal(Both);
        one.CountWith(other).Should().Be(2);
        NumberSet.Any([one, other]).Count().Should().Be(4);
        one[999].Should().BeFalse();
    }

    [Fact]
    public void Snapshot_WhenAnEntryChanges_ForgetsWhatItWas()
    {
        var before = FacetSnapshot.Empty.With(1, [], [Row(1, "law", 2020), Row(2, "report", 2022)]);

        var after = before.With(2, [1], [Row(1, "report", 2024)]);

        before.Values(Facet.Type)["law"].Count().Should().Be(1);
        after.Values(Facet.Type)["law"].Count().Should().Be(0);
        after.Values(Facet.Type)["report"].Count().Should().Be(2);
        after.Newest.Should().Equal(1, 2);
        after.With(3, [1], []).Newest.Should().Equal(2);
    }

    [Theory]
    [InlineData("two words", "two|words")]
    [InlineData("\"kept together\" -left", "\"kept together\"|-left")]
    [InlineData("-\"left together\" „sumanu“", "-\"left together\"|sumanu")]
    [InlineData("--- \"\" - '", "")]
    public void TypedQuery_WhenRead_KnowsPhrasesAndMinus(string typed, string terms) =>
        string.Join('|', TypedQuery.Read(typed).Alternatives.SelectMany(all => all)).Should().Be(terms);

    [Fact]
    public void TypedQuery_WhenThereIsAnOr_HasAlternatives() =>
        TypedQuery.Read("OR one two OR three OR").Alternatives.Select(terms => terms.Count).Should().Equal(2, 1);

    [Theory]
    [InlineData("gromming", "grooming", 1)]
    [InlineData("chlid", "child", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void Slips_WhenCounted_AreThoseOfAHand(string one, string other, int slips) => Correction.Slips(one, other).Should().Be(slips);

    [Theory]
    [InlineData("Ένα παιδί", "Ενα παιδι")]
    [InlineData("šviesą déjà naïve", "sviesa deja naive")]
    [InlineData("한글 ﷽ \ud83d\udd6f", "한글 ﷽ \ud83d\udd6f")]
    public void Unaccented_WhenMade_IsAsLong(string text, string plain) => Unaccented.Of(text).Should().Be(plain).And.HaveLength(text.Length);

    [Fact]
    public void Places_WhenTheHeadlineLeftSomethingOut_AreNone() => Highlighter.Places("a \u0002b\u0003", "a <i>b").Should().BeEmpty();

    private static FacetRow Row(int number, string type, int year) => new(number, type, "verified", new DateOnly(year, 1, 1), [], [], [], []);
}
