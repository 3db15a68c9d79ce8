using System.Security.Cryptography;
using Cesagram.Postgres.Vault;
using Npgsql;

namespace Cesagram.Postgres;

/// <summary>What a rotation did.</summary>
/// <param name="Rewrapped">From the old master key to the new one.</param>
/// <param name="Already">Under the new one before.</param>
/// <param name="Unknown">Under neither; they are left as they are.</param>
public sealed record KeyRotationResult(long Rewrapped, long Already, long Unknown);

/// <summary>
/// Wraps every stored key by a new master key, in batches that are saved one by one. Which master wraps a key shows by trial, so
/// a rotation that was cut off is simply run again.
/// </summary>
/// <param name="ownerConnectionString">A role that owns the tables.</param>
/// <param name="tables">Of all modules.</param>
/// <param name="old">Wraps them now.</param>
/// <param name="next">Is to wrap them.</param>
/// <param name="batchSize">How many keys a transaction.</param>
public sealed class KeyRotation(string ownerConnectionString, IEnumerable<WrappedKeyTable> tables, MasterKey old, MasterKey next, int batchSize = 500)
{
    private long rewrapped;
    private long already;
    private long unknown;

    /// <summary>Goes over all tables and Data Protection's keys.</summary>
    /// <param name="progress">Called after each batch was saved.</param>
    /// <param name="cancellationToken">Ends it after a batch.</param>
    public async Task<KeyRotationResult> RotateAsync(Action<KeyRotationResult> progress, CancellationToken cancellationToken = default)
    {
        await using var source = NpgsqlDataSource.Create(ownerConnectionString);
        foreach (var table in tables)
        {
            foreach (var unit in await UnitsAsync(source, table, cancellationToken))
            {
                await RotateAsync(source, $"{table.Schema}.{table.Table}", table.IdColumn, table.KeyColumn, unit, Guid.Empty, TextVault.KeyContext, progress, cancellationToken);
            }
        }

        await RotateAsync(source, "vault.protection_keys", "id", "sealed", null, 0L, SealedKeyRing.Context, progress, cancellationToken);
        return new KeyRotationResult(rewrapped, already, unknown);
    }

    /// <summary>No unit may be forgotten, and row-level security holds for the owner too: it is lifted for a moment in a transaction that is rolled back.</summary>
    private static async Task<List<Guid>> UnitsAsync(NpgsqlDataSource source, WrappedKeyTable table, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using (var lift = new NpgsqlCommand($"alter table {table.Schema}.{table.Table} no force row level security", connection))
        {
            await lift.ExecuteNonQueryAsync(cancellationToken);
        }

        await using var command = new NpgsqlCommand($"""select distinct "UnitId" from {table.Schema}.{table.Table} """, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var units = new List<Guid>();
        while (await reader.ReadAsync(cancellationToken))
        {
            units.Add(reader.GetGuid(0));
        }

        return units;
    }

    private async Task RotateAsync<TId>(
        NpgsqlDataSource source, string table, string id, string column, Guid? unit, TId first, byte[] context, Action<KeyRotationResult> progress, CancellationToken cancellationToken)
        where TId : notnull
    {
        for (var last = first; ;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await using var connection = await source.OpenConnectionAsync(cancellationToken);
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            await using var enter = new NpgsqlCommand("select set_config('cesagram.unit', $1, true)", connection) { Parameters = { new() { Value = unit?.ToString() ?? "" } } };
            await enter.ExecuteNonQueryAsync(cancellationToken);
            var batch = await ReadAsync<TId>(connection, $"""select "{id}", "{column}" from {table} where "{id}" > $1 and length("{column}") > 0 order by "{id}" limit {batchSize} for update""", last, cancellationToken);
            if (batch.Count == 0)
            {
                return;
            }

            foreach (var (key, wrapped) in batch)
            {
                if (Rewrap(wrapped, context) is { } again)
                {
                    await using var update = new NpgsqlCommand($"""update {table} set "{column}" = $1 where "{id}" = $2""", connection) { Parameters = { new() { Value = again }, new() { Value = key } } };
                    await update.ExecuteNonQueryAsync(cancellationToken);
                }
            }

            await transaction.CommitAsync(cancellationToken);
            last = batch[^1].Id;
            progress(new KeyRotationResult(rewrapped, already, unknown));
        }
    }

    private static async Task<List<(TId Id, byte[] Wrapped)>> ReadAsync<TId>(NpgsqlConnection connection, string sql, TId after, CancellationToken cancellationToken)
        where TId : notnull
    {
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = after } } };
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<(TId, byte[])>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add((reader.GetFieldValue<TId>(0), reader.GetFieldValue<byte[]>(1)));
        }

        return rows;
    }

    private byte[]? Rewrap(byte[] wrapped, byte[] context)
    {
        if (TryOpen(next, wrapped, context) is { } known)
        {
            CryptographicOperations.ZeroMemory(known);
            already++;
            return null;
        }

        if (TryOpen(old, wrapped, context) is not { } plain)
        {
            unknown++;
            return null;
        }

        var again = Seal.Close(next.Bytes, plain, context);
        CryptographicOperations.ZeroMemory(plain);
        rewrapped++;
        return again;
    }

    private static byte[]? TryOpen(MasterKey master, byte[] wrapped, byte[] context)
    {
        try
        {
            return Seal.Open(master.Bytes, wrapped, context);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
