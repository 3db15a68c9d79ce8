using Microsoft.Extensions.Logging;
using Npgsql;

namespace Cesagram.Postgres.Audit;

/// <summary>
/// Signs how far each chain has come and writes it down outside the database: whoever changes rows there later cannot change what
/// was signed. Rows are checked before they are signed, and the database keeps each line's hash, so that a file that was cut is seen too.
/// </summary>
internal sealed partial class CheckpointWriter(NpgsqlDataSource source, AuditFiles files, TimeProvider clock, ILogger<CheckpointWriter> logger)
{
    private const long OneAtATime = 0x6368_6563_6b70_6f69;

    /// <summary>Writes a line for each chain that has something new.</summary>
    /// <returns>How many lines were written; 0 also where another host is at it.</returns>
    public async Task<int> WriteAsync(CancellationToken cancellationToken = default)
    {
        if (files.Checkpoints is null)
        {
            return 0;
        }

        await using var connection = await AuditChains.OpenAsync(source, cancellationToken);
        if (!(bool)(await ScalarAsync(connection, "select pg_try_advisory_lock($1)", cancellationToken, OneAtATime))!)
        {
            return 0;
        }

        try
        {
            return await WriteAsync(connection, new CheckpointFile(files.Checkpoints), cancellationToken);
        }
        finally
        {
            await ScalarAsync(connection, "select pg_advisory_unlock($1)", CancellationToken.None, OneAtATime);
        }
    }

    /// <summary>Writes checkpoints, then does something during which no host writes any.</summary>
    public async Task RestAsync(Func<Task> meanwhile, CancellationToken cancellationToken)
    {
        await using var connection = await AuditChains.OpenAsync(source, cancellationToken);
        await ScalarAsync(connection, "select pg_advisory_lock($1)", cancellationToken, OneAtATime);
        try
        {
            if (files.Checkpoints is not null)
            {
                await WriteAsync(connection, new CheckpointFile(files.Checkpoints), cancellationToken);
            }

            await meanwhile();
        }
        finally
        {
            await ScalarAsync(connection, "select pg_advisory_unlock($1)", CancellationToken.None, OneAtATime);
        }
    }

    private async Task<int> WriteAsync(NpgsqlConnection connection, CheckpointFile file, CancellationToken cancellationToken)
    {
        using var key = CheckpointKey.LoadOrMake(files.Key);
        var (lastLine, lastHash) = await LastLineAsync(connection, cancellationToken);
        var known = await KnownAsync(connection, cancellationToken);
        if (file.Exists)
        {
            // Lines that the file has and the database does not: the host was killed between the two.
            foreach (var line in file.Lines())
            {
                if (AuditCheckpoint.Parse(line) is { } read && read.Line == lastLine + 1 && read.Previous == lastHash && read.IsSignedBy(key))
                {
                    (lastLine, lastHash) = (read.Line, AuditCheckpoint.HashOf(line));
                    known[read.Unit] = read.Number;
                    await KeepAsync(connection, read, lastHash, cancellationToken);
                }
            }
        }
        else if (lastLine > 0)
        {
            LogLost(logger, lastLine);
        }

        var lines = new List<(AuditCheckpoint Checkpoint, string Json)>();
        if (!file.Exists)
        {
            Add(AuditTrail.Platform, 0, CheckpointKey.PublicPart(key));
        }

        foreach (var (unit, number, _) in await AuditChains.HeadsAsync(connection, cancellationToken))
        {
            var from = known.GetValueOrDefault(unit);
            if (number > from && await CheckedHeadAsync(connection, unit, from, cancellationToken) is { } head)
            {
                Add(unit, head.Number, Convert.ToHexStringLower(head.Hash));
            }
        }

        if (lines.Count == 0 || (lines.Count == 1 && lines[0].Checkpoint.IsHeader))
        {
            return 0;
        }

        file.Append(lines.Select(line => line.Json));
        foreach (var (checkpoint, json) in lines)
        {
            await KeepAsync(connection, checkpoint, AuditCheckpoint.HashOf(json), cancellationToken);
        }

        return lines.Count;

        void Add(Guid unit, long number, string hash)
        {
            var now = clock.GetUtcNow();
            var checkpoint = new AuditCheckpoint(lastLine + 1, unit, number, hash, new DateTimeOffset(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero), lastHash).Signed(key);
            var json = checkpoint.ToJson();
            lines.Add((checkpoint, json));
            (lastLine, lastHash) = (checkpoint.Line, AuditCheckpoint.HashOf(json));
        }
    }

    /// <summary>Walks what is new, beginning at the row that was signed last; what is broken is not signed.</summary>
    private async Task<AuditRow?> CheckedHeadAsync(NpgsqlConnection connection, Guid unit, long from, CancellationToken cancellationToken)
    {
        var sound = true;
        AuditRow? before = null;
        await foreach (var row in AuditChains.RowsAsync(connection, unit, Math.Max(1, from), cancellationToken))
        {
            sound &= AuditHash.Of(row).AsSpan().SequenceEqual(row.Hash)
                && (before is null ? row.Number == Math.Max(1, from) : row.Number == before.Number + 1 && row.PreviousHash.AsSpan().SequenceEqual(before.Hash));
            before = row;
        }

        if (!sound)
        {
            LogBroken(logger, unit);
        }

        return sound ? before : null;
    }

    private static async Task<(long Line, string Hash)> LastLineAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("""select "Line", "LineHash" from audit.checkpoints order by "Line" desc limit 1""", connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? (reader.GetInt64(0), reader.GetString(1)) : (0, AuditCheckpoint.NoPrevious);
    }

    private static async Task<Dictionary<Guid, long>> KnownAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("""select "UnitId", max("Number") from audit.checkpoints group by "UnitId" """, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var known = new Dictionary<Guid, long>();
        while (await reader.ReadAsync(cancellationToken))
        {
            known[reader.GetGuid(0)] = reader.GetInt64(1);
        }

        return known;
    }

    private static async Task KeepAsync(NpgsqlConnection connection, AuditCheckpoint checkpoint, string hash, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new("select set_config('cesagram.unit', $1, true)") { Parameters = { new() { Value = checkpoint.Unit.ToString() } } });
        batch.BatchCommands.Add(new("""insert into audit.checkpoints ("Line", "UnitId", "Number", "At", "LineHash") values ($1, $2, $3, $4, $5)""")
        {
            Parameters = { new() { Value = checkpoint.Line }, new() { Value = checkpoint.Unit }, new() { Value = checkpoint.Number }, new() { Value = checkpoint.At }, new() { Value = hash } },
        });
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<object?> ScalarAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken, params object[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return await command.ExecuteScalarAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The file of audit checkpoints is lost: it had {Lines} lines. A new one is begun; put the old one back in front of it from a backup")]
    private static partial void LogLost(ILogger logger, long lines);

    [LoggerMessage(Level = LogLevel.Critical, Message = "The audit trail of unit {Unit} is broken and is not signed any more; run 'verify-audit'")]
    private static partial void LogBroken(ILogger logger, Guid unit);
}
