using Npgsql;

namespace Cesagram.Postgres.Queue;

/// <summary>The queue's own statements.</summary>
internal sealed class MessageStore(NpgsqlDataSource source)
{
    // A message with a key can be taken only while no earlier one of its key is left: so they go one at a time, in order.
    private const string LeaseSql =
        """
        with candidate as (
          select m.id from queue.messages m
          where m.kind = $1 and m.due_at <= now() and (m.leased_until is null or m.leased_until < now())
            and (m.key is null or not exists (
              select 1 from queue.messages earlier
              where earlier.kind = m.kind and earlier.key = m.key and earlier.id < m.id))
          order by m.id limit $2
          for update of m skip locked)
        update queue.messages m
        set lease = $3, leased_until = now() + $4, attempts = m.attempts + 1
        from candidate where m.id = candidate.id
        returning m.id, m.key, m.payload::text, m.unit_id, m.attempts, m.created_at
        """;

    private const string BurySql =
        """
        with gone as (delete from queue.messages where id = $1 and lease = $2 returning *)
        insert into queue.dead_messages (id, kind, key, payload, unit_id, attempts, error, created_at)
        select id, kind, key, payload, unit_id, attempts, $3, created_at from gone
        """;

    public async Task<List<LeasedMessage>> LeaseAsync(string kind, int count, TimeSpan duration, CancellationToken cancellationToken)
    {
        var lease = Guid.NewGuid();
        await using var command = source.CreateCommand(LeaseSql);
        Bind(command, kind, count, lease, duration);
        var messages = new List<LeasedMessage>(count);
        await using (var reader = await command.ExecuteReaderAsync(cancellationToken))
        {
            while (await reader.ReadAsync(cancellationToken))
            {
                messages.Add(new LeasedMessage
                {
                    Id = reader.GetInt64(0),
                    Kind = kind,
                    Key = reader.IsDBNull(1) ? null : reader.GetString(1),
                    Payload = reader.GetString(2),
                    UnitId = reader.IsDBNull(3) ? null : reader.GetGuid(3),
                    Attempts = reader.GetInt32(4),
                    CreatedAt = reader.GetFieldValue<DateTimeOffset>(5),
                    Lease = lease,
                });
            }
        }

        messages.Sort((one, other) => one.Id.CompareTo(other.Id));
        return messages;
    }

    public Task<int> RenewAsync(IEnumerable<LeasedMessage> messages, TimeSpan duration, CancellationToken cancellationToken) =>
        OnAllAsync("update queue.messages set leased_until = now() + $3 where id = any($1) and lease = $2", messages, cancellationToken, duration);

    public Task<int> DeleteAsync(IEnumerable<LeasedMessage> messages, CancellationToken cancellationToken) =>
        OnAllAsync("delete from queue.messages where id = any($1) and lease = $2", messages, cancellationToken);

    /// <summary>Gives back what was not begun, without counting the try.</summary>
    public Task<int> ReleaseAsync(IEnumerable<LeasedMessage> messages, CancellationToken cancellationToken) =>
        OnAllAsync("update queue.messages set lease = null, leased_until = null, attempts = attempts - 1 where id = any($1) and lease = $2", messages, cancellationToken);

    public async Task RetryAsync(LeasedMessage message, TimeSpan delay, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand("update queue.messages set lease = null, leased_until = null, due_at = now() + $3 where id = $1 and lease = $2");
        Bind(command, message.Id, message.Lease, delay);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task BuryAsync(LeasedMessage message, string error, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(BurySql);
        Bind(command, message.Id, message.Lease, error);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task<int> OnAllAsync(string sql, IEnumerable<LeasedMessage> messages, CancellationToken cancellationToken, params object[] more)
    {
        var all = messages.ToList();
        if (all.Count == 0)
        {
            return 0;
        }

        await using var command = source.CreateCommand(sql);
        Bind(command, [all.ConvertAll(m => m.Id).ToArray(), all[0].Lease, .. more]);
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static void Bind(NpgsqlCommand command, params object[] values)
    {
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }
    }
}
