using Cesagram.KnowledgeHub.SearchEntries;
using Npgsql;

namespace Cesagram.Benchmarks.Search;

/// <summary>
/// Searches as people make them: 15% browse without words; else one to three words of one text (so rare and common as texts have them), one in ten of these with a slip, one in thirty a phrase;
/// four in ten narrow down by one or two facets, one in ten turns a page, one in twenty sorts by date. No two are the same.
/// </summary>
internal sealed class MadeSearches(Random random, IReadOnlyList<(string Language, string[] Words)> texts, string[] topics)
{
    private readonly HashSet<string> made = [];

    public static async Task<MadeSearches> ReadAsync(NpgsqlDataSource source, string[] topics, int seed)
    {
        await using var command = source.CreateCommand(
            """select "Language", "Title" || ' ' || "Summary" from knowledge_hub.entry_texts where "EntryId" in (select "Id" from knowledge_hub.entries where "Slug" like 'made-%' order by md5("Slug") limit 5000)""");
        await using var reader = await command.ExecuteReaderAsync();
        var texts = new List<(string, string[])>();
        while (await reader.ReadAsync())
        {
            texts.Add((reader.GetString(0), reader.GetString(1).Split(' ')));
        }

        return new MadeSearches(new Random(seed), texts, topics);
    }

    public (string Language, SearchRequest Request) Next()
    {
        while (true)
        {
            var (language, request) = Make();
            if (made.Add(language + request.QueryString()))
            {
                return (language, request);
            }
        }
    }

    private (string Language, SearchRequest Request) Make()
    {
        var (language, words) = texts[random.Next(texts.Count)];
        var request = new SearchRequest { Query = random.Next(100) < 15 ? "" : Query(words) };
        if (request.Query.Length == 0 || random.Next(10) < 4)
        {
            for (var i = random.Next(1, 3); i > 0; i--)
            {
                request = random.Next(4) switch
                {
                    0 => request.With(Facet.Topic, [topics[random.Next(topics.Length)]]),
                    1 => request.With(Facet.Country, ["IT", "EU"]),
                    2 => request.With(Facet.Type, [SearchParameters.Types[random.Next(8)]]),
                    _ => request with { From = random.Next(2005, 2026) },
                };
            }
        }

        return (language, request with { Sort = random.Next(20) == 0 ? SearchSort.Newest : null, Page = random.Next(10) == 0 ? random.Next(2, 6) : 1 });
    }

    private string Query(string[] words)
    {
        var start = random.Next(words.Length - 3);
        string[] some = [.. words.Skip(start).Take(random.Next(1, 4))];
        if (random.Next(10) == 0)
        {
            var at = random.Next(some.Length);
            var slip = random.Next(1, some[at].Length);
            some[at] = some[at].Remove(slip, 1).Insert(slip, "x");
        }

        return random.Next(30) == 0 ? $"\"{string.Join(' ', some)}\"" : string.Join(' ', some);
    }
}
