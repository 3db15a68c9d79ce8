using System.Globalization;
using Cesagram.KnowledgeHub.Data;
using Microsoft.AspNetCore.Http;

namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>Reads a search from an address. What means nothing is left out for people, and named to programs.</summary>
internal static class SearchParameters
{
    private const int FirstYear = 1000;
    private const int LastYear = 2999;
    private const int MostValues = 60;

    public static IReadOnlyList<string> Types { get; } =
        [.. EntryTypes.OfResources, .. Enum.GetValues<EntryKind>().Where(kind => kind != EntryKind.Resource).Select(EntryTypes.Of)];

    public static IReadOnlyList<string> Marks { get; } = [.. Enum.GetValues<Mark>().Select(SearchRequest.Name)];

    /// <param name="query">The address's parameters.</param>
    /// <param name="topics">Ids of the topics that there are.</param>
    /// <param name="wrong">What means nothing: parameter and the values that it can have.</param>
    public static SearchRequest Read(IQueryCollection query, IReadOnlyCollection<string> topics, out IReadOnlyDictionary<string, string> wrong)
    {
        var errors = new Dictionary<string, string>();
        var chosen = new Dictionary<Facet, IReadOnlyList<string>>();
        foreach (var facet in Enum.GetValues<Facet>())
        {
            string[] values = [.. query[SearchRequest.Name(facet)].OfType<string>().Where(value => value.Length > 0).Distinct(StringComparer.Ordinal).Take(MostValues)];
            var allowed = Allowed(facet, topics);
            string[] known = [.. values.Where(value => allowed?.Contains(value) ?? IsLanguage(value))];
            if (known.Length < values.Length)
            {
                errors[SearchRequest.Name(facet)] = allowed is null ? "A language by its ISO 639-1 code, such as en." : $"One of: {string.Join(", ", allowed)}.";
            }

            if (known.Length > 0)
            {
                chosen[facet] = known;
            }
        }

        var typed = string.Join(' ', Lexemes.Clean(query["q"].ToString()).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        if (typed.Length > SearchRequest.LongestQuery)
        {
            errors["q"] = FormattableString.Invariant($"At most {SearchRequest.LongestQuery} characters.");
            typed = typed[..(char.IsHighSurrogate(typed[SearchRequest.LongestQuery - 1]) ? SearchRequest.LongestQuery - 1 : SearchRequest.LongestQuery)];
        }

        var request = new SearchRequest
        {
            Query = typed,
            IsExact = query["exact"] == "true",
            Chosen = chosen,
            From = Number(query, "from", FirstYear, LastYear, errors),
            To = Number(query, "to", FirstYear, LastYear, errors),
            Sort = Sort(query, errors),
            Page = Number(query, "page", 1, 1_000_000, errors) ?? 1,
        };
        wrong = errors;
        return request;
    }

    /// <summary>A whole number within bounds; null where there is none.</summary>
    public static int? Number(IQueryCollection query, string name, int least, int most, Dictionary<string, string> errors)
    {
        var text = query[name].ToString();
        if (text.Length == 0)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        errors[name] = FormattableString.Invariant($"A whole number from {least} to {most}.");
        return null;
    }

    private static SearchSort? Sort(IQueryCollection query, Dictionary<string, string> errors)
    {
        var text = query["sort"].ToString();
        foreach (var sort in Enum.GetValues<SearchSort>())
        {
            if (text == SearchRequest.Name(sort))
            {
                return sort;
            }
        }

        if (text.Length > 0)
        {
            errors["sort"] = $"One of: {string.Join(", ", Enum.GetValues<SearchSort>().Select(SearchRequest.Name))}.";
        }

        return null;
    }

    private static IReadOnlyCollection<string>? Allowed(Facet facet, IReadOnlyCollection<string> topics) => facet switch
    {
        Facet.Type => Types,
        Facet.Topic => topics,
        Facet.Country => (IReadOnlyCollection<string>)EntryTypes.Countries,
        Facet.Audience => (IReadOnlyCollection<string>)EntryTypes.Audience,
        Facet.Mark => Marks,
        _ => null,
    };

    private static bool IsLanguage(string code) => code.Length is 2 or 3 && code.All(char.IsAsciiLetterLower);
}
