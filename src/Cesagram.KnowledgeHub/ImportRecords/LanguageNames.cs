namespace Cesagram.KnowledgeHub.ImportRecords;

/// <summary>Two-letter codes of languages as records state them: "lt", "lit", "en-GB", "Lithuanian", "Ελληνικά".</summary>
internal static class LanguageNames
{
    private static readonly Dictionary<string, string> Codes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["eng"] = "en", ["english"] = "en", ["fre"] = "fr", ["fra"] = "fr", ["french"] = "fr", ["français"] = "fr", ["francais"] = "fr",
        ["dut"] = "nl", ["nld"] = "nl", ["dutch"] = "nl", ["nederlands"] = "nl", ["gre"] = "el", ["ell"] = "el", ["gr"] = "el", ["greek"] = "el", ["ελληνικά"] = "el", ["ελληνικα"] = "el",
        ["ita"] = "it", ["italian"] = "it", ["italiano"] = "it", ["lit"] = "lt", ["lithuanian"] = "lt", ["lietuvių"] = "lt", ["lietuviu"] = "lt",
        ["ger"] = "de", ["deu"] = "de", ["german"] = "de", ["spa"] = "es", ["spanish"] = "es", ["por"] = "pt", ["portuguese"] = "pt", ["pol"] = "pl", ["polish"] = "pl",
    };

    private static readonly HashSet<string> TwoLetters = new(
        "bg cs da de el en es et fi fr ga hr hu is it lt lv mt nl no pl pt ro ru sk sl sq sr sv tr uk".Split(' '), StringComparer.Ordinal);

    public static string? Code(string text)
    {
        var name = text.Trim();
        var first = name.Split('-', '_')[0].ToLowerInvariant();
        return Codes.GetValueOrDefault(name) ?? (TwoLetters.Contains(first) ? first : Codes.GetValueOrDefault(first));
    }
}
