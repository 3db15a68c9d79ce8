using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Cesagram.Ui.Languages;

namespace Cesagram.Tests.Texts;

/// <summary>What a reader of files says is said in six languages: the codes are taken from the readers' own source, so a new one cannot be forgotten.</summary>
public partial class ReaderCodeTests
{
    /// <summary>Codes that come from outside the readers: the worker's own.</summary>
    private static readonly string[] OfTheWorker = ["internal"];

    /// <summary>Places that pass on a code that another place made.</summary>
    private static readonly string[] PassedOn = ["first.Code", "error.Code", "encoding.Warning", "code", "string code", "TranscriptWarning? noted", "ZipArchiveEntry entry", "entry", "string Code"];

    [GeneratedRegex(@"(?:TranscriptFormatException|TranscriptWarning|\bWarn|static TranscriptFormatException \w+\(\) =>\s*new)\(\s*(?<code>""[^""]*""|[^,()]*)")]
    private static partial Regex Making();

    [GeneratedRegex(@"""([a-z]+(?:-[a-z]+)*)""")]
    private static partial Regex Literal();

    public static TheoryData<string> Codes() => [.. ReadCodes().Concat(OfTheWorker)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Code_OfAReader_HasItsTextInEveryLanguage(string code)
    {
        foreach (var language in Language.All.Select(l => l.Code))
        {
            var file = Path.Combine(Source(), "Cesagram.ChatAnalysis/Text", language == Language.Default ? "AnalysisText.resx" : $"AnalysisText.{language}.resx");
            XDocument.Load(file).Root!.Elements("data").Select(data => data.Attribute("name")!.Value).Should().Contain($"Reader.{code}", "people read it in {0}", language);
        }
    }

    [Fact]
    public void Code_InTheSource_IsWrittenWhereItIsMade()
    {
        var others = Makings().Where(argument => !Literal().IsMatch(argument)).Distinct();
        others.Except(PassedOn).Should().BeEmpty("the test above finds only codes that are written where they are made");
        ReadCodes().Should().Contain(["columns-unclear", "zip-bomb", "encrypted", "binary", "unknown-member", "date-order-by-time", "truncated"]);
    }

    /// <summary>More of the same has the text of the first.</summary>
    private static IEnumerable<string> ReadCodes() =>
        Makings().SelectMany(argument => Literal().Matches(argument)).Select(match => match.Groups[1].Value).Select(code => code.EndsWith("-more", StringComparison.Ordinal) ? code[..^5] : code).Distinct();

    private static IEnumerable<string> Makings() =>
        Directory.EnumerateFiles(Path.Combine(Source(), "Cesagram.Transcripts"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .SelectMany(file => Making().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["code"].Value.Trim());

    private static string Source([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src"));
}
