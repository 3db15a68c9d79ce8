using System.Text.RegularExpressions;
using Cesagram.Linguistics.Cues;
using Cesagram.Linguistics.Tests.Made;

namespace Cesagram.Linguistics.Tests.Cues;

public partial class CueMatchTests
{
    public static TheoryData<string> EachLanguage() => CueFile.EachLanguage();

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void Match_TextMadeFromEachCue_HitsAllOfIt(string language)
    {
        var deaf = CueFile.Read(language).Where(line => !Hits(line, withOptional: false).Any(hit => hit.Whole)).Select(line => line.Number);

        deaf.Should().BeEmpty("each cue matches its own words, {0}", language);
    }

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void Match_TextWithTheOptionalWords_HitsToo(string language)
    {
        var deaf = CueFile.Read(language).Where(line => Hits(line, withOptional: true).Count == 0).Select(line => line.Number);

        deaf.Should().BeEmpty("optional words may be there, {0}", language);
    }

    [Theory]
    [MemberData(nameof(EachLanguage))]
    public void Match_EachAlternative_IsAWordThatTheTokeniserMakes(string language)
    {
        // An alternative of several tokens, such as one with a comma inside, could never match.
        var dead = CueFile.Read(language)
            .SelectMany(line => line.Pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(element => element is not (".." or "..." or "#")).SelectMany(element => Words(element.Trim('[', ']'))))
            .Where(word => MadeStream.Ids(word.Trim('\'')).Length != 1);

        dead.Should().BeEmpty();
    }

    [Fact]
    public void Match_ManyCuesInOneMessage_FindsEachOnce()
    {
        var hits = new List<CueHit>();

        CueLexicon.Shipped.Match(MadeStream.Ids(string.Concat(Enumerable.Repeat("our little secret . . . . ", 20_000))), hits);

        hits.Count(hit => Stage.Names[hit.Stage] == "isolation").Should().Be(20_000);
    }

    [Fact]
    public void Match_CuesOfOneStageOnTheSameWords_GiveOneHit()
    {
        var hits = new List<CueHit>();

        CueLexicon.Shipped.Match(MadeStream.Ids("don't tell your mum . . . . . . don't tell anyone . . . . . . delete our chat"), hits);

        foreach (var stage in hits.GroupBy(hit => hit.Stage).Where(stage => Stage.Names[stage.Key] == "isolation"))
        {
            var inOrder = stage.OrderBy(hit => hit.First).ToList();
            inOrder.Should().HaveCountGreaterThan(1);
            inOrder.Zip(inOrder.Skip(1)).Should().AllSatisfy(pair => pair.First.Last.Should().BeLessThan(pair.Second.First));
        }
    }

    private static List<(bool Whole, CueHit Hit)> Hits(CueLine line, bool withOptional)
    {
        var ids = MadeStream.Ids(Text(line.Pattern, withOptional));
        var hits = new List<CueHit>();
        CueLexicon.Shipped.Match(ids, hits);
        return [.. hits.Where(hit => Stage.Names[hit.Stage] == line.Stage).Select(hit => (hit.First == 0 && hit.Last == ids.Length - 1, hit))];
    }

    /// <summary>The first alternative of each element; what may be missing at the front always is.</summary>
    private static string Text(string pattern, bool withOptional)
    {
        var elements = pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(element => element[0] == '[').ToList();
        return string.Join(' ', elements
            .Where(element => element is not (".." or "...") && (withOptional || element[0] != '['))
            .Select(element => element == "#" ? "7" : Words(element.Trim('[', ']')).First().TrimEnd('\'')));
    }

    private static IEnumerable<string> Words(string element) => element.Split('|').SelectMany(Endings);

    private static IEnumerable<string> Endings(string word) =>
        Braces().Match(word) is { Success: true } found
            ? found.Groups[2].Value.Split(',').SelectMany(ending => Endings(found.Groups[1].Value + ending + found.Groups[3].Value))
            : [word];

    [GeneratedRegex(@"^(.*?)\{(.*?)\}(.*)$")]
    private static partial Regex Braces();
}
