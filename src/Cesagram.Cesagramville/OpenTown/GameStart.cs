using System.Text.Encodings.Web;
using System.Text.Json;
using Cesagram.Cesagramville.PlayOffline;
using Cesagram.CountryFacts;
using Known = Cesagram.Ui.Languages.Language;

namespace Cesagram.Cesagramville.OpenTown;

/// <summary>What the page hands to the game's script, so that no second request is needed before the first screen.</summary>
/// <param name="Language">ISO 639-1.</param>
/// <param name="Files">Address under which the game's files are served.</param>
/// <param name="Texts">Texts by key.</param>
/// <param name="Countries">Help by country code, EU among them.</param>
internal sealed record GameStart(string Language, string Files, IReadOnlyDictionary<string, string> Texts, IReadOnlyDictionary<string, IReadOnlyList<Help>> Countries)
{
    /// <summary>The JSON stands in a script element: '&lt;' stays escaped, Greek does not.</summary>
    public static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    /// <summary>The JSON for a page; a language that is none of the six (the pseudo-locale) plays in the default one.</summary>
    public static string Json(string? language, GameTexts texts, CountryFactsFile facts)
    {
        var start = new GameStart(
            Known.IsKnown(language) ? language! : Known.Default,
            GameFiles.Folder,
            texts.First(),
            CountryFactsFile.Choices.Append("EU").ToDictionary(code => code, code => (IReadOnlyList<Help>)[.. (facts.Find(code)?.Services ?? []).Select(Help.Of)]));
        return JsonSerializer.Serialize(start, Format);
    }
}

/// <summary>A place that helps, as the game shows it; null: not known.</summary>
internal sealed record Help(string Id, string Purpose, string Name, string? Operator, string? Number, string? Dial, string? Address, bool? Always, bool? Free, bool? Anonymous, IReadOnlyList<string> Languages, string Mark, string Source, string? SourceAddress)
{
    public static Help Of(HelpService service) => new(
        service.Id,
        JsonNamingPolicy.KebabCaseLower.ConvertName(service.Purpose.ToString()),
        service.ProperName ?? service.Name,
        service.Operator,
        service.Number,
        service.Dial,
        service.Address?.ToString(),
        service.Always,
        service.Free,
        service.Anonymous,
        service.Languages,
        JsonNamingPolicy.KebabCaseLower.ConvertName(service.Mark.ToString()),
        service.Source,
        service.SourceAddress?.ToString());
}
