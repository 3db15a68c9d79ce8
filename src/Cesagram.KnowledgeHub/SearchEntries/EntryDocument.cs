using System.Globalization;
using System.Resources;
using System.Text;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Text;
using Cesagram.Ui.Languages;

namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>
/// What of an entry is searched. By configuration (as in <see cref="TextLanguages.All"/>) and weight: titles A, topics, organisations, authors B, summaries C, bodies D;
/// each text as it is written and, where that differs, once more without accents.
/// </summary>
internal sealed class EntryDocument
{
    private const int LongestText = 200_000;
    private const string Weights = "ABCD";
    private static readonly ResourceManager TypeNames = new(typeof(HubText));
    private readonly StringBuilder[] parts = [.. Enumerable.Range(0, TextLanguages.All.Count * Weights.Length).Select(_ => new StringBuilder())];
    private readonly HashSet<string> words = new(StringComparer.Ordinal);

    public required int Number { get; init; }

    public required Guid Id { get; init; }

    public required string Type { get; init; }

    public required string Mark { get; init; }

    public required DateOnly? Day { get; init; }

    public required string[] Topics { get; init; }

    public required string[] Countries { get; init; }

    public required string[] Languages { get; init; }

    public required string[] Audience { get; init; }

    /// <summary>Topics and identifiers as words that no text has, in the form of a tsvector.</summary>
    public required string Marked { get; init; }

    /// <summary>The texts, configuration by configuration and in each A to D.</summary>
    public string[] Texts => [.. parts.Select(part => part.ToString())];

    /// <summary>Each word once, as it is compared.</summary>
    public string[] Words => [.. words.Order(StringComparer.Ordinal)];

    /// <summary>What is indexed.</summary>
    /// <param name="entry">With its texts.</param>
    /// <param name="labels">Labels of its topics, in all languages.</param>
    public static EntryDocument Of(Entry entry, IEnumerable<ConceptText> labels)
    {
        var resource = entry.Facts.Resource;
        var document = new EntryDocument
        {
            Number = entry.Number,
            Id = entry.Id,
            Type = entry.Type,
            Mark = SearchRequest.Name(entry.Mark),
            Day = entry.Date,
            Topics = [.. entry.Topics.Distinct()],
            Countries = [.. entry.Countries.Distinct()],
            Languages = [.. (resource?.Languages ?? entry.Texts.Select(text => text.Language)).Distinct()],
            Audience = [.. entry.Audience.Distinct()],
            Marked = Lexemes.Vector([.. entry.Topics.Distinct().Select(Lexemes.Topic), .. Identifiers.Of(resource?.Identifiers ?? new Dictionary<string, string>(), resource?.Url ?? entry.Facts.Event?.Url ?? entry.Facts.Organisation?.Url)]),
        };
        foreach (var text in entry.Texts)
        {
            document.Add(text.Language, 'A', text.Title);
            document.Add(text.Language, 'C', text.Summary);
            document.Add(text.Language, 'D', PlainText.Of(text.Body));
        }

        document.AddNames(entry);
        foreach (var language in Language.All)
        {
            // "Guideline" is what somebody types who looks for one, whatever its title says.
            document.Add(language.Code, 'B', TypeNames.GetString("Type." + entry.Type, CultureInfo.GetCultureInfo(language.Code)) ?? "");
        }

        foreach (var label in labels)
        {
            document.Add(label.Language, 'B', label.Label);
        }

        return document;
    }

    private void AddNames(Entry entry)
    {
        if (entry.Facts.Resource is { } resource)
        {
            Add(resource.OriginalLanguage, 'A', resource.OriginalTitle);
        }

        IEnumerable<string> names = [.. entry.Facts.Resource?.Organisations ?? [], .. entry.Facts.Resource?.Authors ?? [], .. entry.Facts.Resource?.Identifiers.Values ?? [], .. entry.Facts.Event?.Organisations ?? [], entry.Facts.Event?.Place ?? "", entry.Facts.Organisation?.Name ?? "", .. entry.Facts.Organisation?.Phones ?? []];
        foreach (var name in names)
        {
            Add("", 'B', name);
        }
    }

    private void Add(string language, char weight, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        // A word of another language in a text would be lost by its stemmer's rules; the simple configuration is kept for names.
        var part = parts[(TextLanguages.All.ToList().IndexOf(TextLanguages.Of(language)) * Weights.Length) + Weights.IndexOf(weight, StringComparison.Ordinal)];
        text = Lexemes.Clean(text.Length > LongestText ? text[..LongestText] : text);
        var plain = Unaccented.Of(text);
        part.Append(text).Append('\n');
        if (plain != text)
        {
            part.Append(plain).Append('\n');
        }

        words.UnionWith(SearchWords.Of(plain));
    }
}
