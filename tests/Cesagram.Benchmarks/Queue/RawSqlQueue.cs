using Npgsql;

namespace Cesagram.Benchmarks.Queue;

/// <summary>
/// The same work by hand: a table with only what leasing needs, one statement that leases and one that deletes,
/// a loop for each worker and a message's payload read as text. No handlers, no scopes, no metrics, no renewal.
/// </summary>
internal sealed class RawSqlQueue(NpgsqlDataSource source)
{
    public const string Schema =
        """
        create schema raw;
        create table raw.messages (
          id bigint generated always as identity primary key, key text, payload jsonb not null,
          due_at timestamptz not null default now(), attempts int not null default 0, lease uuid, leased_until timestamptz) with (fillfactor = 80);
        create index on raw.messages (due_at, id);
        create index on raw.messages (key, id) where key is not null;
        alter table raw.messages set (autovacuum_vacuum_scale_factor = 0.0, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_cost_delay = 0);
        """;

    private const string Lease =
        """
        update raw.messages set lease = $2, leased_until = now() + interval '1 minute', attempts = attempts + 1
        where id = any (array(
          select m.id from raw.messages m
          where m.due_at <= now() and (m.leased_until is null or m.leased_until < now())
          order by m.due_at, m.id limit $1 for update skip locked))
        returning id, payload::text
        """;

    private const string LeaseByKey =
        """
        update raw.messages set lease = $2, leased_until = now() + interval '1 minute', attempts = attempts + 1
        where id = any (array(
          select m.id from raw.messages m
          where m.due_at <= now() and (m.leased_until is null or m.leased_until < now())
            and not exists (select 1 from raw.messages e where e.key = m.key and e.id < m.id offset 0)
          order by m.due_at, m.id limit $1 for update skip locked))
        returning id, payload::text
        """;

    /// <summary>Works until the table is empty.</summary>
    public static async Task WorkAsync(string connection, int workers, int batch, bool keyed)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        var queue = new RawSqlQueue(source);
        await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => Task.Run(() => queue.WorkAsync(batch, keyed))));
    }

    private async Task WorkAsync(int batch, bool keyed)
    {
        while (true)
        {
            var lease = Guid.NewGuid();
            var ids = new List<long>(batch);
            await using (var command = Command(keyed ? LeaseByKey : Lease, batch, lease))
            await using (var reader = await command.ExecuteReaderAsync())
            {
                while (await reader.ReadAsync())
                {
                    ids.Add(reader.GetInt64(0));
                    _ = reader.GetString(1);
                }
            }

            if (ids.Count > 0)
            {
                await using var delete = Command("delete from raw.messages where id = any($1) and lease = $2", ids.ToArray(), lease);
                await delete.ExecuteNonQueryAsync();
            }
            else if (!await AnyLeftAsync())
            {
                return;
            }
        }
    }

    private async Task<bool> AnyLeftAsync()
    {
        await using var command = source.CreateCommand("select exists (select 1 from raw.messages)");
        return (bool)(await command.ExecuteScalarAsync())!;
    }

    private NpgsqlCommand Command(string sql, params object[] values)
    {
        var command = source.CreateCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }
}
