using System.Collections.Concurrent;
using Npgsql;

namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>
/// Which entries a word finds. Sets of frequent words are kept, since they are what takes long to fetch and what most searches ask for; of rare ones PostgreSQL is asked
/// each time. Good for one version of the entries: a change begins with an empty one.
/// </summary>
/// <param name="size">The highest number of an entry.</param>
internal sealed class WordSets(int size)
{
    /// <summary>A bit an entry: no more than 25 MB with 100,000 entries.</summary>
    private const int Kept = 2000;

    /// <summary>A word in fewer entries than one of so many is rare.</summary>
    private const int Rare = 64;

    private readonly ConcurrentDictionary<string, NumberSet> documents = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, NumberSet> titles = new(StringComparer.Ordinal);

    public static WordSets Empty { get; } = new(0);

    public Task<NumberSet> DocumentsAsync(NpgsqlConnection connection, string query, CancellationToken cancellationToken) =>
        KeptAsync(documents, query, () => MatchReader.DocumentsAsync(connection, query, size, cancellationToken));

    /// <summary>Those with the word in a title.</summary>
    public Task<NumberSet> TitlesAsync(NpgsqlConnection connection, string query, CancellationToken cancellationToken) =>
        KeptAsync(titles, query, () => MatchReader.TitlesAsync(connection, query, size, cancellationToken));

    private async Task<NumberSet> KeptAsync(ConcurrentDictionary<string, NumberSet> kept, string query, Func<Task<NumberSet>> read)
    {
        if (kept.TryGetValue(query, out var known))
        {
            return known;
        }

        var set = await read();
        if (documents.Count + titles.Count < Kept && set.Count() > size / Rare)
        {
            kept[query] = set;
        }

        return set;
    }
}
