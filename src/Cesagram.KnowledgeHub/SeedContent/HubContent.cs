using System.Reflection;
using System.Text.Json;
using Cesagram.KnowledgeHub.Data;
using Cesagram.Ui.Languages;

namespace Cesagram.KnowledgeHub.SeedContent;

/// <summary>The files of <c>Content/</c>, as they were built in: facts a kind, texts a kind and language.</summary>
internal static class HubContent
{
    public static IReadOnlyList<SeedConcept> Vocabulary() => Read<List<SeedConcept>>("content/vocabulary");

    public static IReadOnlyDictionary<string, SeedConceptText> VocabularyTexts(string language) => Texts<SeedConceptText>(language, "vocabulary");

    public static IEnumerable<(SeedEntry Facts, IReadOnlyList<(string Language, SeedText Text)> Texts)> Entries(string kind)
    {
        var texts = Language.All.ToDictionary(language => language.Code, language => Texts<SeedText>(language.Code, kind));
        foreach (var facts in Read<List<SeedEntry>>($"content/{kind}"))
        {
            yield return (facts, [.. texts.Where(pair => pair.Value.ContainsKey(facts.Slug)).Select(pair => (pair.Key, pair.Value[facts.Slug]))]);
        }
    }

    private static Dictionary<string, T> Texts<T>(string language, string kind) =>
        Read<Dictionary<string, T>>($"content/{language}/{kind}");

    private static T Read<T>(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name + ".json")
            ?? throw new InvalidOperationException($"The first content lacks {name}.json: it was not there when the hub was built.");
        return JsonSerializer.Deserialize<T>(stream, KnowledgeHubDbContext.Json)!;
    }
}

internal sealed record SeedConcept(string Id, string? Broader, bool Topic);

internal sealed record SeedConceptText(string Label, List<string> Alternatives, string Definition);

internal sealed record SeedText(string Title, string Summary, string? Body);

/// <summary>The fields of all kinds; each file has those of its own.</summary>
internal sealed record SeedEntry
{
    public required string Slug { get; init; }

    public string? Type { get; init; }

    public Mark Mark { get; init; } = Mark.Unverified;

    public List<string> Topics { get; init; } = [];

    public List<string> Audience { get; init; } = [];

    public List<string> Countries { get; init; } = [];

    public List<Source> Sources { get; init; } = [];

    public List<string> Related { get; init; } = [];

    public string? Url { get; init; }

    public List<string> Organisations { get; init; } = [];

    // Resources.
    public string? OriginalTitle { get; init; }

    public string? OriginalLanguage { get; init; }

    public bool TitleIsOurs { get; init; }

    public Dictionary<string, string> Identifiers { get; init; } = [];

    public List<string> Authors { get; init; } = [];

    public int? Year { get; init; }

    public List<string> Languages { get; init; } = [];

    public string? Licence { get; init; }

    public DateOnly? SeenOn { get; init; }

    public string? Newer { get; init; }

    // News and events.
    public string? Date { get; init; }

    public bool Comments { get; init; }

    public string? Starts { get; init; }

    public string? Ends { get; init; }

    public string? Place { get; init; }

    public string? Country { get; init; }

    public bool? Online { get; init; }

    // Organisations.
    public string? Name { get; init; }

    public List<string> Phones { get; init; } = [];

    public string? Kind { get; init; }

    public List<string> Role { get; init; } = [];

    public bool Partner { get; init; }

    // Questions and materials.
    public int Order { get; init; }

    public bool Urgent { get; init; }

    public string? Form { get; init; }
}
