using Npgsql;

namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>
/// Which entries each term of the vocabulary finds: those that are tagged with it or have one of its labels. A term's labels are phrases of frequent words, and PostgreSQL
/// unpacks the words of each entry that has them all to see whether they stand together; so that is asked once and not by every search. Never changed: a change makes a new one.
/// </summary>
internal sealed class TermSets
{
    private const string Changed =
        """
        select t.id, d.number, d.document @@ t.query::tsquery, d.titles @@ t.query::tsquery
        from knowledge_hub.search_documents d cross join unnest($1::text[], $2::text[]) as t(id, query)
        where d.number = any($3)
        """;

    private readonly Dictionary<string, TermSet> sets;

    private TermSets(Dictionary<string, TermSet> sets) => this.sets = sets;

    public static TermSets Empty { get; } = new([]);

    public NumberSet Documents(string id) => sets[id].Documents;

    /// <summary>Those with a label in a title.</summary>
    public NumberSet Titles(string id) => sets[id].Titles;

    /// <summary>The sets of these terms; what is asked for is read only where it differs from what was asked before.</summary>
    public async Task<TermSets> OfAsync(NpgsqlConnection connection, ConceptIndex concepts, int size, CancellationToken cancellationToken)
    {
        var all = new Dictionary<string, TermSet>(StringComparer.Ordinal);
        foreach (var concept in concepts.Concepts)
        {
            var query = concepts.TermQuery(concept.Id);
            all[concept.Id] = sets.TryGetValue(concept.Id, out var known) && known.Query == query
                ? known
                : new TermSet(query, await MatchReader.DocumentsAsync(connection, query, size, cancellationToken), await MatchReader.TitlesAsync(connection, query, size, cancellationToken));
        }

        return new TermSets(all);
    }

    /// <summary>The same after these entries changed.</summary>
    public async Task<TermSets> WithAsync(NpgsqlConnection connection, int[] numbers, CancellationToken cancellationToken)
    {
        var changed = sets.ToDictionary(pair => pair.Key, pair => pair.Value.Without(numbers), StringComparer.Ordinal);
        await using var command = new NpgsqlCommand(Changed, connection)
        {
            Parameters = { new() { Value = changed.Keys.ToArray() }, new() { Value = changed.Values.Select(set => set.Query).ToArray() }, new() { Value = numbers } },
        };
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var (set, number) = (changed[reader.GetString(0)], reader.GetInt32(1));
            if (reader.GetBoolean(2))
            {
                set.Documents.Add(number);
            }

            if (reader.GetBoolean(3))
            {
                set.Titles.Add(number);
            }
        }

        return new TermSets(changed);
    }

    private sealed record TermSet(string Query, NumberSet Documents, NumberSet Titles)
    {
        public TermSet Without(int[] numbers)
        {
            var rest = this with { Documents = Documents.Copy(), Titles = Titles.Copy() };
            foreach (var number in numbers)
            {
                rest.Documents.Remove(number);
                rest.Titles.Remove(number);
            }

            return rest;
        }
    }
}
