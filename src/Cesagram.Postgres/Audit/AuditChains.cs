using Npgsql;

namespace Cesagram.Postgres.Audit;

/// <summary>Reads all chains, for checkpoints and verification; on a connection of its own.</summary>
internal static class AuditChains
{
    private const string Columns = """ "UnitId", "Number", "At", "Kind", "Name", "Actor", "Subject", "Reason", "Details", "PreviousHash", "Hash" """;

    public static async Task<NpgsqlConnection> OpenAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var command = new NpgsqlCommand("select set_config('cesagram.audit', 'every-chain', false)", connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
        return connection;
    }

    /// <summary>The last row of each chain: from unit to unit by the key, whatever the chains' length.</summary>
    public static async Task<List<(Guid Unit, long Number, byte[] Hash)>> HeadsAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            """
            with recursive units as (
              (select "UnitId" from audit.events order by "UnitId" limit 1)
              union all
              select (select e."UnitId" from audit.events e where e."UnitId" > u."UnitId" order by e."UnitId" limit 1) from units u where u."UnitId" is not null)
            select h."UnitId", h."Number", h."Hash" from units u
            cross join lateral (select e."UnitId", e."Number", e."Hash" from audit.events e where e."UnitId" = u."UnitId" order by e."Number" desc limit 1) h
            """,
            connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var heads = new List<(Guid, long, byte[])>();
        while (await reader.ReadAsync(cancellationToken))
        {
            heads.Add((reader.GetGuid(0), reader.GetInt64(1), reader.GetFieldValue<byte[]>(2)));
        }

        return heads;
    }

    public static async IAsyncEnumerable<AuditRow> RowsAsync(
        NpgsqlConnection connection, Guid unit, long from, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand($"""select {Columns} from audit.events where "UnitId" = $1 and "Number" >= $2 order by "Number" """, connection)
        {
            Parameters = { new() { Value = unit }, new() { Value = from } },
            CommandTimeout = 0,
        };
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            yield return new AuditRow
            {
                UnitId = reader.GetGuid(0),
                Number = reader.GetInt64(1),
                At = reader.GetFieldValue<DateTimeOffset>(2),
                Kind = reader.GetString(3),
                Name = reader.GetString(4),
                Actor = reader.GetString(5),
                Subject = reader.IsDBNull(6) ? null : reader.GetString(6),
                Reason = reader.IsDBNull(7) ? null : reader.GetString(7),
                Details = reader.GetString(8),
                PreviousHash = reader.GetFieldValue<byte[]>(9),
                Hash = reader.GetFieldValue<byte[]>(10),
            };
        }
    }
}
