using System.Text.Json;
using System.Text.RegularExpressions;

namespace Cesagram.Linguistics.Tests.Evaluation;

/// <summary>The platform's own dialogues describe a danger without ever being explicit. Counts only: no text reaches the output.</summary>
public class NotExplicitTests
{
    public static TheoryData<string, string> Files()
    {
        var rows = new TheoryData<string, string>();
        foreach (var language in new[] { "en", "fr", "nl", "el", "it", "lt" })
        {
            rows.Add(language, "test");
            rows.Add(language, "train");
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Dialogues_EachMessage_HasNoExplicitWord(string language, string part)
    {
        using var reader = new StreamReader(part == "test"
            ? File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Dialogues", $"{language}.jsonl"))
            : typeof(RiskModel).Assembly.GetManifestResourceStream($"Cesagram.Linguistics.Training.Dialogues.{language}.jsonl")!);
        var messages = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(line => JsonDocument.Parse(line).RootElement.GetProperty("messages").EnumerateArray())
            .Select(message => message.GetProperty("text").GetString()!)
            .ToList();

        messages.Should().HaveCountGreaterThan(100);
        var found = Found(language, messages);
        found.Should().Be(0, "{0} messages have an explicit word", found);
    }

    [Fact]
    public void Found_ExplicitWordOfEachLanguage_IsCounted() =>
        Stems.Should().AllSatisfy(stems => Found(stems.Key, [$"x {stems.Value.Split('|')[0].Replace("e?s?\\b", "", StringComparison.Ordinal).Replace("[oaie]\\b", "o", StringComparison.Ordinal).Replace("[όή]", "ή", StringComparison.Ordinal)} x", "sexx", "hello"]).Should().Be(2));

    private static int Found(string language, IEnumerable<string> messages)
    {
        var words = new Regex($@"\b({Stems["en"]}|{Stems[language]})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        return messages.Count(text => words.IsMatch(text));
    }

    /// <summary>Word starts for parts of the body and acts, in English (which all languages borrow) and in the language itself.</summary>
    private static readonly Dictionary<string, string> Stems = new()
    {
        ["en"] = "sex|naked|nudes?\\b|penis|cock\\b|vagina|pussy|boobs?\\b|horny|porn|masturb|orgasm|fuck|blowjob",
        ["fr"] = "nue?s?\\b|seins\\b|baise[rs]?\\b|branle|bander\\b",
        ["nl"] = "naakt|blote\\b|kut\\b|borsten|neuk|geil",
        ["el"] = "γυμν[όή]|γυμνά\\b|σεξ|πέος|βυζι|καυλ|γαμήσ",
        ["it"] = "nud[oaie]\\b|cazzo|tette\\b|scopare|scopami|seghe\\b|figa\\b",
        ["lt"] = "nuog|krūtys|krūtis|varpa\\b|seks",
    };
}
