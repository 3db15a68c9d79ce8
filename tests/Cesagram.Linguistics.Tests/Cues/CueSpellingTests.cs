using Cesagram.Linguistics.Cues;
using Cesagram.Linguistics.Tests.Made;

namespace Cesagram.Linguistics.Tests.Cues;

/// <summary>Written with care or in haste, in another person or number: the same stage.</summary>
public class CueSpellingTests
{
    public static TheoryData<string, string, string, string> Pairs()
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cues", "spellings.tsv")).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var cells = line.Split('\t');
            rows.Add(cells[0], cells[1], cells[2], cells[3]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Match_OtherSpellingOrForm_HitsTheSameStage(string language, string stage, string written, string typed)
    {
        Cues(language, stage, written).Should().NotBeEmpty();
        Cues(language, stage, typed).Should().NotBeEmpty();
    }

    [Fact]
    public void Pairs_EachLanguage_AreADozenOrMore() =>
        Pairs().GroupBy(row => (string)row[0]).ToDictionary(group => group.Key, group => group.Count())
            .Should().HaveCount(6).And.AllSatisfy(language => language.Value.Should().BeGreaterThanOrEqualTo(12, language.Key));

    private static List<int> Cues(string language, string stage, string text)
    {
        var hits = new List<CueHit>();
        CueLexicon.Shipped.Match(MadeStream.Ids(text), hits);
        return [.. hits
            .Where(hit => Stage.Names[hit.Stage] == stage && CueLexicon.Shipped.Patterns[hit.Pattern].Language == language)
            .Select(hit => hit.Pattern)];
    }
}
