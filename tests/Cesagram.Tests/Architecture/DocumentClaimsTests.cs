using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Cesagram.Tests.Architecture;

/// <summary>The documents for data-protection officers name what makes each claim true; what they name must be there.</summary>
public partial class DocumentClaimsTests
{
    private static readonly Lazy<HashSet<string>> Tests = new(() => [.. Compiled(), .. Written()]);
    private static readonly Lazy<string> Code = new(() => string.Concat(Files("src", "*.cs").Select(File.ReadAllText)));

    public static TheoryData<string> Documents() => ["accessibility.md", "ai-act.md", "data-protection.md", "impact-assessment.md", "register-of-processing.md", "security.md"];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_NamingATest_NamesOneThatIsThere(string document)
    {
        var named = TestName().Matches(Read(document)).Select(match => match.Groups[1].Value).ToList();
        named.Should().NotBeEmpty("a document without a test claims without proof");
        named.Distinct().Where(name => !Tests.Value.Contains(name)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_NamingASetting_NamesOneThatTheCodeReads(string document)
    {
        var unknown = SettingName().Matches(Read(document)).Select(match => match.Groups[1].Value)
            .Where(setting => !Regex.IsMatch(Code.Value, $@"\b{setting.Split(':')[^1]}\b"));
        unknown.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_WithALinkToAnother_LeadsToAFile(string document)
    {
        var lost = LinkTarget().Matches(Read(document)).Select(match => match.Groups[1].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal))
            .Where(target => !File.Exists(Path.Combine(Root(), "docs", target)));
        lost.Should().BeEmpty();
    }

    /// <summary>Tests of this assembly, as the runner finds them.</summary>
    private static IEnumerable<string> Compiled() =>
        from type in typeof(DocumentClaimsTests).Assembly.GetTypes()
        from method in type.GetMethods(BindingFlags.Instance | BindingFlags.Public)
        where method.GetCustomAttribute<FactAttribute>() is not null
        select $"{type.Name}.{method.Name}";

    /// <summary>Tests of the other assemblies, which this one cannot load, from their source.</summary>
    private static IEnumerable<string> Written()
    {
        foreach (var file in Files("tests", "*Tests.cs").Where(file => !file.Contains("/Cesagram.Tests/", StringComparison.Ordinal)))
        {
            foreach (Match method in WrittenTest().Matches(File.ReadAllText(file)))
            {
                yield return $"{Path.GetFileNameWithoutExtension(file)}.{method.Groups[1].Value}";
            }
        }
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root(), folder), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/node_modules/", StringComparison.Ordinal));

    private static string Read(string document) => File.ReadAllText(Path.Combine(Root(), "docs", document));

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../.."));

    [GeneratedRegex(@"`([A-Z]\w*Tests\.\w+|[A-Z]\w*\.[A-Z][A-Za-z0-9]*_\w+)`")]
    private static partial Regex TestName();

    [GeneratedRegex(@"`(Cesagram(?::\w+)+)`")]
    private static partial Regex SettingName();

    [GeneratedRegex(@"\]\(([^)#\s]+)[^)]*\)")]
    private static partial Regex LinkTarget();

    // An attribute that ends a test's list of attributes may carry data; what follows is the method.
    [GeneratedRegex(@"\[\w*(?:Fact|Theory)[^\n]*\]\s*\n(?:\s*(?:\[|//)[^\n]*\n)*\s*public (?:async )?(?:Task|void) (\w+)\(")]
    private static partial Regex WrittenTest();
}
