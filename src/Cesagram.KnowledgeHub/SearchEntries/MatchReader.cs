using System.Buffers;
using System.Buffers.Binary;
using System.Data;
using Npgsql;

namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>Asks PostgreSQL which entries match, as numbers, and how well a few of them do.</summary>
internal static class MatchReader
{
    // The numbers come as an array's bytes, 8 each, and go into the set without an array of all.
    private const string Documents = "select knowledge_hub.search_matches($1::tsquery)";
    private const string Titles = "select knowledge_hub.search_titles($1::tsquery)";
    private const string Any = "select knowledge_hub.search_matches($1::tsquery) is not null";
    private const string Weighed = "select number, ts_rank_cd('{0.1, 0.2, 0.4, 1.0}', document, $1::tsquery) from knowledge_hub.search_documents where number = any($2)";

    private const int Header = 20;
    private const int Each = 8;
    private const int Chunk = Each * 8192;

    public static Task<NumberSet> DocumentsAsync(NpgsqlConnection connection, string query, int size, CancellationToken cancellationToken) =>
        ReadAsync(connection, Documents, query, size, cancellationToken);

    public static Task<NumberSet> TitlesAsync(NpgsqlConnection connection, string query, int size, CancellationToken cancellationToken) =>
        ReadAsync(connection, Titles, query, size, cancellationToken);

    public static async Task<bool> AnyAsync(NpgsqlConnection connection, string query, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Any, connection) { Parameters = { new() { Value = query } } };
        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }

    /// <summary>How well each of some matches; more is better. A word in a title weighs ten times one in a body, one in a topic or a name four times, in a summary twice.</summary>
    public static async Task<Dictionary<int, float>> WeighAsync(NpgsqlConnection connection, string query, int[] numbers, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Weighed, connection) { Parameters = { new() { Value = query }, new() { Value = numbers } } };
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var weights = new Dictionary<int, float>(numbers.Length);
        while (await reader.ReadAsync(cancellationToken))
        {
            weights[reader.GetInt32(0)] = reader.GetFloat(1);
        }

        return weights;
    }

    private static async Task<NumberSet> ReadAsync(NpgsqlConnection connection, string sql, string query, int size, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = query } } };
        await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess, cancellationToken);
        var set = new NumberSet(size);
        if (!await reader.ReadAsync(cancellationToken) || await reader.IsDBNullAsync(0, cancellationToken))
        {
            return set;
        }

        await using var stream = await reader.GetStreamAsync(0, cancellationToken);
        var buffer = ArrayPool<byte>.Shared.Rent(Chunk);
        try
        {
            await stream.ReadExactlyAsync(buffer.AsMemory(0, Header), cancellationToken);
            int length;
            while ((length = await stream.ReadAtLeastAsync(buffer.AsMemory(0, Chunk), Chunk, throwOnEndOfStream: false, cancellationToken)) > 0)
            {
                for (var at = 0; at < length; at += Each)
                {
                    set.Add(BinaryPrimitives.ReadInt32BigEndian(buffer.AsSpan(at + sizeof(int))));
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return set;
    }
}
