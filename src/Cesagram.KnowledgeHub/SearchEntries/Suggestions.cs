using System.Globalization;
using Cesagram.KnowledgeHub.Text;
using Cesagram.Ui.Languages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;
using Npgsql;

namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>What can be chosen while typing.</summary>
/// <param name="Text">A term of the vocabulary or a title, in the reader's language.</param>
/// <param name="Kind"><c>term</c> or <c>entry</c>.</param>
/// <param name="Type">Of an entry: its type.</param>
/// <param name="TypeName">Of an entry: its type in the reader's language.</param>
/// <param name="Address">Where choosing it leads.</param>
internal sealed record Suggestion(string Text, string Kind, string? Type, string? TypeName, string Address);

/// <summary>Suggests terms and titles in which each typed word begins a word.</summary>
internal sealed class Suggestions(SearchCatalogue catalogue, NpgsqlDataSource source, EntryLoader loader, IStringLocalizer<HubText> names)
{
    private const int Shortest = 2;
    private const int Longest = 100;
    private const int MostTerms = 4;
    private const int MostTitles = 5;
    private const int Looked = 40;

    /// <summary>Suggestions for what is being typed; none for less than two letters.</summary>
    public static async Task<Ok<IReadOnlyList<Suggestion>>> GetAsync(string? q, string? lang, Suggestions suggestions, HttpContext context, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "public, max-age=60";
        var language = Language.IsKnown(lang) ? lang! : Language.Default;
        // A program's address has no language in its path: the one that is asked for counts.
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        return TypedResults.Ok(await suggestions.FindAsync(q ?? "", language, cancellationToken));
    }

    public async Task<IReadOnlyList<Suggestion>> FindAsync(string typed, string language, CancellationToken cancellationToken)
    {
        var key = Unaccented.Key(Lexemes.Clean(typed.Length > Longest ? typed[..Longest] : typed)).Trim();
        string[] words = [.. Words(key).Take(8)];
        if (key.Length < Shortest || words.Length == 0)
        {
            return [];
        }

        var (facets, concepts) = await catalogue.GetAsync(cancellationToken);
        var terms = concepts.Starting(language, key).Take(MostTerms)
            .Select(concept => concept.Label(language))
            .Select(label => new Suggestion(label, "term", null, null, new SearchRequest { Query = label }.Address(language)));
        return [.. terms, .. await TitlesAsync(facets, words, language, cancellationToken)];
    }

    private async Task<IEnumerable<Suggestion>> TitlesAsync(FacetSnapshot facets, string[] words, string language, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        var query = string.Join(" & ", words.Select(word => Lexemes.Quoted(word) + ":*"));
        var found = (await MatchReader.TitlesAsync(connection, query, facets.Size, cancellationToken)).And(facets.Published);
        var newest = SearchOrder.Newest(facets, found, found.Count(), 0, Looked);
        var entries = await loader.LoadAsync(newest, language, cancellationToken);
        return entries.Where(entry => IsBegun(entry.Text.Title, words)).Take(MostTitles)
            .Select(entry => new Suggestion(entry.Text.Title, "entry", entry.Entry.Type, names["Type." + entry.Entry.Type], entry.Address));
    }

    /// <summary>The match may stand in a title of another language.</summary>
    private static bool IsBegun(string title, string[] words)
    {
        var own = Words(Unaccented.Key(title));
        return words.All(word => own.Any(other => other.StartsWith(word, StringComparison.Ordinal)));
    }

    private static string[] Words(string key) =>
        string.Concat(key.Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
