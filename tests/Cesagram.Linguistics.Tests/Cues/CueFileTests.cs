using Cesagram.Linguistics.Cues;

namespace Cesagram.Linguistics.Tests.Cues;

public class CueFileTests
{
    public static TheoryData<string> EachLanguage() => CueFile.EachLanguage();

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void CueFile_EachStage_HasFortyCuesOrMore(string language)
    {
        var counts = CueFile.Read(language).GroupBy(line => line.Stage).ToDictionary(group => group.Key, group => group.Count());

        counts.Keys.Should().BeEquivalentTo(CueFile.Stages);
        counts.Should().AllSatisfy(stage => stage.Value.Should().BeGreaterThanOrEqualTo(40, "{0} in {1}", stage.Key, language));
    }

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void CueFile_EachCue_HasIntentPatternAndRationale(string language) =>
        CueFile.Read(language).Should().AllSatisfy(line =>
        {
            line.Cells.Should().HaveCount(4, "line {0}", line.Number);
            Intent.IndexOf(line.Stage, line.Intent).Should().BeGreaterThanOrEqualTo(0, "line {0}", line.Number);
            line.Rationale.Trim().Should().HaveLength(line.Rationale.Length).And.Subject.Length.Should().BeGreaterThanOrEqualTo(5, "line {0}", line.Number);
            line.Rationale.Should().MatchRegex("^[\\x20-\\x7e\u2019]+$", "the rationale of line {0} is English", line.Number);
        });

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void CueFile_EachIntent_HasTwoCuesOrMore(string language)
    {
        var counts = CueFile.Read(language).CountBy(line => line.Intent).ToDictionary();

        Enumerable.Range(0, Intent.Count).Select(Intent.Name).Where(intent => counts.GetValueOrDefault(intent) < 2).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void CueFile_EachPattern_StandsOnce(string language) =>
        CueFile.Read(language).Select(line => Ordered(line.Pattern)).Should().OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void CueFile_EachAlternative_IsWrittenOnceInItsElement(string language)
    {
        var twice = CueFile.Read(language)
            .SelectMany(line => line.Pattern.Split(' ').Select(element => (line.Number, Words: element.Trim('[', ']').Split('|'))))
            .Where(element => element.Words.Distinct().Count() < element.Words.Length)
            .Select(element => $"line {element.Number}: {string.Join('|', element.Words)}");

        twice.Should().BeEmpty();
    }

    /// <summary>The order of alternatives does not make another pattern.</summary>
    private static string Ordered(string pattern) =>
        string.Join(' ', pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(element => element[0] == '[' ? $"[{Alternatives(element[1..^1])}]" : Alternatives(element)));

    private static string Alternatives(string element) => string.Join('|', element.Split('|').Distinct().Order(StringComparer.Ordinal));
}
