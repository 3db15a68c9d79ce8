using Cesagram.Ui.Languages;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Cesagram.Tests.Texts;

/// <summary>Every visible string has a key in all six languages, with the same places to fill in.</summary>
public partial class ResxTests
{
    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();

    public static TheoryData<string> Files()
    {
        var data = new TheoryData<string>();
        foreach (var file in Directory.EnumerateFiles(Source(), "*Text.resx", SearchOption.AllDirectories).Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal)))
        {
            data.Add(Path.GetRelativePath(Source(), file));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void TextFile_InEveryLanguage_HasTheSameKeysAndPlaceholders(string file)
    {
        var english = Read(file);
        foreach (var language in Language.All.Select(l => l.Code).Where(code => code != Language.Default))
        {
            var translated = Read(file.Replace(".resx", $".{language}.resx", StringComparison.Ordinal));
            translated.Keys.Should().BeEquivalentTo(english.Keys, "{0} of {1}", language, file);
            foreach (var (key, value) in translated)
            {
                value.Should().NotBeNullOrWhiteSpace();
                Placeholder().Matches(value).Select(m => m.Value).Distinct().Should().BeEquivalentTo(
                    Placeholder().Matches(english[key]).Select(m => m.Value).Distinct(), "{0} in {1}", key, language);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void TextFile_InGreek_IsWrittenInGreek(string file)
    {
        var untranslated = Read(file.Replace(".resx", ".el.resx", StringComparison.Ordinal))
            .Where(pair => pair.Value.Count(char.IsLetter) > 12 && !pair.Value.Any(c => c is >= 'Ͱ' and <= 'Ͽ' or >= 'ἀ' and <= '῿'))
            .Select(pair => pair.Key);
        untranslated.Where(key => key is not ("Nav.Game" or "Town.Name")).Should().BeEmpty();
    }

    private static Dictionary<string, string> Read(string file) =>
        XDocument.Load(Path.Combine(Source(), file)).Root!.Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    private static string Source([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src"));
}
