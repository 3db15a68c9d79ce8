using Npgsql;

namespace Cesagram.Postgres.Queue;

/// <summary>The queue's own statements.</summary>
internal sealed class MessageStore(NpgsqlDataSource source)
{
    public async Task<List<LeasedMessage>> LeaseAsync(string kind, int count, TimeSpan duration, CancellationToken cancellationToken)
    {
        var lease = Guid.NewGuid();
        await using var command = source.CreateCommand(MessageSql.Lease);
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
                    DueAt = reader.GetFieldValue<DateTimeOffset>(6),
                    Lease = lease,
                });
            }
        }

        messages.Sort((one, other) => one.Id.CompareTo(other.Id));
        return messages;
    }

    /// <returns>How long until the next message can be taken, not above zero where one can be now; null: there is none.</returns>
    public async Task<TimeSpan?> UntilNextDueAsync(string kind, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(MessageSql.NextDue);
        Bind(command, kind);
        return await command.ExecuteScalarAsync(cancellationToken) as TimeSpan?;
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

    /// <returns>False where the lease was lost: then nothing happens.</returns>
    public async Task<bool> BuryAsync(LeasedMessage message, string error, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(MessageSql.Bury);
        Bind(command, message.Id, message.Lease, error);
        return await command.ExecuteNonQueryAsync(cancellationToken) == 1;
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
