using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Cesagram.Accounts.Text;
using Cesagram.Tests.Hosting;
using Cesagram.Ui.Languages;
using Cesagram.Web.Hosting;

namespace Cesagram.Tests.Accounts;

/// <summary>
/// What stands in the audit trail as a code has words in all six languages. Names reach <c>new AuditEvent</c> as literals or through helpers,
/// so every lower-case literal of a file that records, or hands a name to one that does, is looked at.
/// </summary>
public partial class AuditWordsTests
{
    /// <summary>Literals of such files that are no code of an event: formats, which stay as they are, and parts of addresses.</summary>
    private static readonly string[] Others = ["csv", "json", "sign-in", "second-factor", "set-up-second-factor"];

    [GeneratedRegex("(?<![\\w$@\"./])\"([a-z]+(?:-[a-z]+)+)\"")]
    private static partial Regex Coded();

    [GeneratedRegex("(?:new AuditEvent\\(AuditKinds\\.\\w+, |\\bOf\\(AuditKinds\\.\\w+, |\\w+Async\\([^\"\\n]*)\"([a-z-]+)\"")]
    private static partial Regex Named();

    [GeneratedRegex("(?<!TempData)\\[\"([A-Za-z-]+)\"\\] = |details\\[\"([A-Za-z-]+)\"\\]|\\(\"([A-Za-z]+)\", (?:Text\\(|legalBasis|purpose|format|dateOrder)")]
    private static partial Regex DetailKey();

    private static readonly ResourceManager Words = new(typeof(AuditText));

    public static TheoryData<string> Languages() => [.. Language.All.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Events_ThatTheSourcesRecord_HaveWords(string language)
    {
        var names = Recording().SelectMany(code => Named().Matches(code).Concat(Coded().Matches(code))).Select(match => match.Groups[1].Value).Except(Others).Distinct().ToList();
        names.Should().Contain(["invited", "transcript-submitted", "sign-in-failed", "totp-set-up", "first-administrator-made", "rights-changed"], "the scan finds names in every shape");
        names.Where(name => !Has(language, "Event." + name, "Detail." + name, "Value." + name)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Details_ThatTheSourcesRecord_HaveWords(string language)
    {
        var keys = Recording().SelectMany(code => DetailKey().Matches(code)).Select(match => match.Groups.Values.Skip(1).First(group => group.Success).Value).Distinct().ToList();
        keys.Should().Contain(["what", "how", "before", "unit-after", "scopes", "legalBasis", "page", "count", "kind"], "the scan finds keys in every shape");
        keys.Where(key => !Has(language, "Detail." + key)).Should().BeEmpty();
    }

    private static bool Has(string language, params string[] keys)
    {
        var own = Words.GetResourceSet(language == "en" ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(language), createIfNotExists: true, tryParents: false)!;
        return keys.Any(key => own.GetString(key) is { Length: > 0 });
    }

    private static IEnumerable<string> Recording([System.Runtime.CompilerServices.CallerFilePath] string here = "")
    {
        var sources = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src"));
        return Directory.EnumerateFiles(sources, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/Migrations/", StringComparison.Ordinal) && !file.Contains("/Cesagram.Postgres/", StringComparison.Ordinal))
            .Select(File.ReadAllText)
            .Where(code => code.Contains("AuditKinds.", StringComparison.Ordinal) || code.Contains("CountFailureAsync(", StringComparison.Ordinal) || code.Contains("people.MakeAsync(", StringComparison.Ordinal));
    }
}
