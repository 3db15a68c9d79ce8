using Npgsql;

namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>Finds the nearest words for those that nothing has.</summary>
internal static class Correction
{
    private const int MostWords = 5;

    private const string Known = "select word from knowledge_hub.search_words where word = any($1)";

    private const string Near =
        """
        select word, documents from knowledge_hub.search_words
        where word % $1 and length(word) between length($1) - 2 and length($1) + 2
        order by similarity(word, $1) desc, documents desc limit 30
        """;

    /// <summary>For each word that nothing has: another that something has; empty where none is near.</summary>
    public static async Task<Dictionary<string, string>> FindAsync(NpgsqlConnection connection, IReadOnlyList<(string Word, string Query)> words, CancellationToken cancellationToken)
    {
        var instead = new Dictionary<string, string>(StringComparer.Ordinal);
        var known = await WordsAsync(connection, Known, words.Select(each => Unaccented.Key(each.Word)).ToArray(), cancellationToken);
        foreach (var (word, query) in words.Where(each => !known.Any(k => k.Word == Unaccented.Key(each.Word))).Take(MostWords))
        {
            if (instead.ContainsKey(word) || await MatchReader.AnyAsync(connection, query, cancellationToken))
            {
                continue;
            }

            var key = Unaccented.Key(word);
            var near = key.All(char.IsLetter) && key.Length is >= SearchWords.Shortest and <= SearchWords.Longest
                ? await WordsAsync(connection, Near, key, cancellationToken)
                : [];
            instead[word] = Nearest(key, near) ?? "";
        }

        return instead;
    }

    /// <summary>The one with the fewest slips; of several the one in most documents. Short words bear one slip, longer ones two or three.</summary>
    internal static string? Nearest(string word, IReadOnlyList<(string Word, int Documents)> words)
    {
        var most = word.Length <= 4 ? 1 : word.Length <= 9 ? 2 : 3;
        return words.Select(near => (near.Word, near.Documents, Slips: Slips(word, near.Word)))
            .Where(near => near.Slips <= most)
            .OrderBy(near => near.Slips).ThenBy(near => near.Word[0] == word[0] ? 0 : 1).ThenByDescending(near => near.Documents).ThenBy(near => near.Word, StringComparer.Ordinal)
            .Select(near => near.Word).FirstOrDefault();
    }

    /// <summary>Letters too many, missing, wrong or two swapped (Damerau and Levenshtein, neighbours only).</summary>
    internal static int Slips(string one, string other)
    {
        var before = new int[other.Length + 1];
        var last = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var now = new int[other.Length + 1];
            now[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var wrong = one[i - 1] == other[j - 1] ? 0 : 1;
                now[j] = Math.Min(Math.Min(last[j] + 1, now[j - 1] + 1), last[j - 1] + wrong);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    now[j] = Math.Min(now[j], before[j - 2] + 1);
                }
            }

            (before, last) = (last, now);
        }

        return last[other.Length];
    }

    private static async Task<List<(string Word, int Documents)>> WordsAsync(NpgsqlConnection connection, string sql, object value, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = value } } };
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var words = new List<(string, int)>();
        while (await reader.ReadAsync(cancellationToken))
        {
            words.Add((reader.GetString(0), reader.FieldCount > 1 ? reader.GetInt32(1) : 0));
        }

        return words;
    }
}
