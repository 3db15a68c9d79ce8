using Npgsql;

namespace Cesagram.Postgres;

/// <summary>What failed for good: people look at it and send it again.</summary>
public sealed class DeadMessages(NpgsqlDataSource source)
{
    private const string ListSql =
        """
        select id, kind, key, payload::text, unit_id, attempts, error, created_at, died_at from queue.dead_messages
        where $1::text is null or kind = $1 order by died_at desc, id desc limit $2
        """;

    private const string ReplaySql =
        """
        with back as (delete from queue.dead_messages where id = $1 returning *)
        insert into queue.messages (kind, key, payload, unit_id, attempts, created_at)
        select kind, key, payload, unit_id, 0, created_at from back
        """;

    /// <summary>The latest dead messages, the newest first.</summary>
    /// <param name="kind">Only these; null: all kinds.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public async Task<IReadOnlyList<DeadMessage>> ListAsync(string? kind, int count, CancellationToken cancellationToken = default)
    {
        await using var command = source.CreateCommand(ListSql);
        command.Parameters.Add(new NpgsqlParameter<string?> { TypedValue = kind });
        command.Parameters.Add(new NpgsqlParameter { Value = count });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var messages = new List<DeadMessage>();
        while (await reader.ReadAsync(cancellationToken))
        {
            messages.Add(new DeadMessage
            {
                Id = reader.GetInt64(0),
                Kind = reader.GetString(1),
                Key = reader.IsDBNull(2) ? null : reader.GetString(2),
                Payload = reader.GetString(3),
                UnitId = reader.IsDBNull(4) ? null : reader.GetGuid(4),
                Attempts = reader.GetInt32(5),
                Error = reader.GetString(6),
                CreatedAt = reader.GetFieldValue<DateTimeOffset>(7),
                DiedAt = reader.GetFieldValue<DateTimeOffset>(8),
            });
        }

        return messages;
    }

    /// <summary>Puts a dead message back at the end of the queue, behind the later ones of its key, with all its tries before it.</summary>
    /// <returns>False where there is no such message.</returns>
    public async Task<bool> ReplayAsync(long id, CancellationToken cancellationToken = default)
    {
        await using var command = source.CreateCommand(ReplaySql);
        command.Parameters.Add(new NpgsqlParameter { Value = id });
        return await command.ExecuteNonQueryAsync(cancellationToken) == 1;
    }
}
