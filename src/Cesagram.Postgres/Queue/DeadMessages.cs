using Npgsql;

namespace Cesagram.Postgres;

/// <summary>What failed for good: people look at it and send it again.</summary>
public sealed class DeadMessages(NpgsqlDataSource source)
{
    private const string ReplaySql =
        """
        with back as (delete from queue.dead_messages where id = $1 returning *)
        insert into queue.messages (kind, key, payload, unit_id, due_at, attempts, created_at)
        select kind, key, payload, unit_id, now(), 0, created_at from back
        """;

    /// <summary>Puts a dead message back at the end of the queue.</summary>
    /// <returns>False where there is no such message.</returns>
    public async Task<bool> ReplayAsync(long id, CancellationToken cancellationToken = default)
    {
        await using var command = source.CreateCommand(ReplaySql);
        command.Parameters.Add(new NpgsqlParameter { Value = id });
        return await command.ExecuteNonQueryAsync(cancellationToken) == 1;
    }
}
