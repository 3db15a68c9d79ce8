using System.Collections.Concurrent;
using Npgsql;

namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>
/// The order of all titles in each reader's language, by that language's alphabet. Read when first asked for; after a change it is read again, at most every
/// half minute: what is newer than the order comes last until then.
/// </summary>
internal sealed class TitleOrders(TimeProvider clock)
{
    private static readonly TimeSpan ReadAgain = TimeSpan.FromSeconds(30);
    private readonly ConcurrentDictionary<string, Order> orders = new();

    public async Task<IReadOnlyList<int>> TakeAsync(NpgsqlConnection connection, FacetSnapshot facets, string language, NumberSet found, int first, int count, CancellationToken cancellationToken)
    {
        var order = await OfAsync(connection, facets, language, cancellationToken);
        return
        [
            .. order.Numbers.Where(number => found[number])
                .Concat(order.Version == facets.Version ? [] : found.Numbers().Where(number => !order.Known[number]))
                .Skip(first).Take(count),
        ];
    }

    private async Task<Order> OfAsync(NpgsqlConnection connection, FacetSnapshot facets, string language, CancellationToken cancellationToken)
    {
        if (orders.TryGetValue(language, out var order) && (order.Version == facets.Version || clock.GetUtcNow() - order.ReadAt < ReadAgain))
        {
            return order;
        }

        return orders[language] = await ReadAsync(connection, facets.Version, language, cancellationToken);
    }

    private async Task<Order> ReadAsync(NpgsqlConnection connection, long version, string language, CancellationToken cancellationToken)
    {
        // The collation's name is one of six of our own.
        var sql =
            $"""
            select array_agg(number order by title collate "{language}-x-icu", number) from (
              select d.number, coalesce(t."Title", o."Title", a."Title", '') as title
              from knowledge_hub.search_documents d
              join knowledge_hub.entries e on e."Id" = d.id
              left join knowledge_hub.entry_texts t on t."EntryId" = d.id and t."Language" = $1
              left join knowledge_hub.entry_texts o on o."EntryId" = d.id and o."Language" = e."OriginalLanguage"
              left join lateral (select "Title" from knowledge_hub.entry_texts where "EntryId" = d.id order by "Language" <> 'en', "Language" limit 1) a on t."Title" is null and o."Title" is null
            ) titles
            """;
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = language } } };
        var numbers = await command.ExecuteScalarAsync(cancellationToken) as int[] ?? [];
        var known = new NumberSet(numbers.DefaultIfEmpty().Max());
        foreach (var number in numbers)
        {
            known.Add(number);
        }

        return new Order(numbers, known, version, clock.GetUtcNow());
    }

    private sealed record Order(int[] Numbers, NumberSet Known, long Version, DateTimeOffset ReadAt);
}
