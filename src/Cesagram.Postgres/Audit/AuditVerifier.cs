using System.Security.Cryptography;
using Npgsql;

namespace Cesagram.Postgres.Audit;

/// <summary>Goes over the checkpoint file and every chain, with a few rows in memory at a time, and names what is wrong.</summary>
internal sealed class AuditVerifier(NpgsqlDataSource source, AuditFiles files, Action<AuditFinding> report)
{
    private const int AtOnce = 1000;

    private readonly Dictionary<Guid, long> signedUntil = [];
    private readonly HashSet<Guid> rewritten = [];
    private long findings;

    /// <param name="unit">Only this chain; null: all.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<AuditSummary> VerifyAsync(Guid? unit, CancellationToken cancellationToken)
    {
        await using var connection = await AuditChains.OpenAsync(source, cancellationToken);
        var heads = (await AuditChains.HeadsAsync(connection, cancellationToken)).ToDictionary(head => head.Unit, head => head.Number);
        var checkpoints = await VerifyFileAsync(connection, unit, cancellationToken);
        var chains = heads.Keys.Union(signedUntil.Keys).Where(chain => unit is null || chain == unit).Order().ToList();
        if (unit is { } asked && chains.Count == 0)
        {
            throw new AuditException($"There is no chain of unit {asked}.");
        }

        var rows = 0L;
        foreach (var chain in chains)
        {
            var walk = new ChainWalk(chain, Report);
            await foreach (var row in AuditChains.RowsAsync(connection, chain, 1, cancellationToken))
            {
                walk.Next(row);
                rows++;
            }

            walk.End();
            if (signedUntil.TryGetValue(chain, out var signed) && signed > walk.Last)
            {
                Report(new AuditFinding(chain, walk.Last + 1, "cut-off", $"the end is cut off: rows {walk.Last + 1} to {signed} were there when checkpoint {signed} was signed"));
            }
        }

        return new AuditSummary(rows, chains.Count, checkpoints, findings);
    }

    private void Report(AuditFinding finding)
    {
        findings++;
        report(finding);
    }

    private async Task<long?> VerifyFileAsync(NpgsqlConnection connection, Guid? unit, CancellationToken cancellationToken)
    {
        await using var kept = await source.OpenConnectionAsync(cancellationToken);
        await using var every = new NpgsqlCommand("select set_config('cesagram.audit', 'every-chain', false)", kept);
        await every.ExecuteNonQueryAsync(cancellationToken);
        await using var command = new NpgsqlCommand("""select "Line", "LineHash" from audit.checkpoints order by "Line" """, kept) { CommandTimeout = 0 };
        await using var expected = await command.ExecuteReaderAsync(cancellationToken);
        var hasExpected = await expected.ReadAsync(cancellationToken);
        if (files.Checkpoints is null || !File.Exists(files.Checkpoints))
        {
            if (hasExpected || files.Checkpoints is not null && File.Exists(files.Key))
            {
                Report(new AuditFinding(null, 1, "file-lost", $"the checkpoint file {files.Checkpoints ?? "(Cesagram:Audit:CheckpointFile is not set)"} is lost, so a cut-off end cannot be told; put it back from a backup"));
            }

            return null;
        }

        if (!File.Exists(files.Key))
        {
            // Without it a file that somebody else signed anew would be believed.
            Report(new AuditFinding(null, 1, "key-lost", $"the signing key {files.Key} is lost, so that nobody can tell whose signatures these are; put it back from a backup"));
        }

        using var key = File.Exists(files.Key) ? CheckpointKey.Load(files.Key) : null;
        ECDsa? fromFile = null;
        var (count, last, lastHash) = (0L, 0L, AuditCheckpoint.NoPrevious);
        var batch = new List<AuditCheckpoint>(AtOnce);
        try
        {
            foreach (var line in new CheckpointFile(files.Checkpoints).Lines())
            {
                var read = AuditCheckpoint.Parse(line);
                if (read is { IsHeader: true })
                {
                    fromFile?.Dispose();
                    fromFile = Import(read.Hash);
                }

                var verifying = key ?? fromFile;
                if (read is null || verifying is null || !read.IsSignedBy(verifying))
                {
                    Report(new AuditFinding(null, last + 1, "file-changed", $"line {last + 1} of the checkpoint file is not what was signed"));
                    return count;
                }

                while (hasExpected && expected.GetInt64(0) < read.Line)
                {
                    if (expected.GetInt64(0) > last)
                    {
                        Report(new AuditFinding(null, expected.GetInt64(0), "file-cut", $"line {expected.GetInt64(0)} of the checkpoint file is missing"));
                    }

                    hasExpected = await expected.ReadAsync(cancellationToken);
                }

                var hash = AuditCheckpoint.HashOf(line);
                if (hasExpected && expected.GetInt64(0) == read.Line)
                {
                    if (expected.GetString(1) != hash)
                    {
                        Report(new AuditFinding(null, read.Line, "file-changed", $"line {read.Line} of the checkpoint file is signed, but is not the line that was written"));
                    }

                    hasExpected = await expected.ReadAsync(cancellationToken);
                }

                if (count > 0 && (read.Line != last + 1 || read.Previous != lastHash))
                {
                    Report(new AuditFinding(null, read.Line, "file-cut", $"line {read.Line} of the checkpoint file does not follow the line before it: something between them was removed or moved"));
                }

                (last, lastHash) = (read.Line, hash);
                if (!read.IsHeader && (unit is null || read.Unit == unit))
                {
                    count++;
                    batch.Add(read);
                }

                if (batch.Count == AtOnce)
                {
                    await CompareAsync(connection, batch, cancellationToken);
                }
            }

            await CompareAsync(connection, batch, cancellationToken);
            var cutFrom = hasExpected ? expected.GetInt64(0) : 0;
            if (hasExpected)
            {
                Report(new AuditFinding(null, cutFrom, "file-cut", $"the end of the checkpoint file is cut off from line {cutFrom} on"));
            }

            return count;
        }
        finally
        {
            fromFile?.Dispose();
        }
    }

    /// <summary>Whether the rows have the hashes that were signed. Rows that are gone are named when their chain is walked.</summary>
    private async Task CompareAsync(NpgsqlConnection connection, List<AuditCheckpoint> batch, CancellationToken cancellationToken)
    {
        foreach (var checkpoint in batch)
        {
            signedUntil[checkpoint.Unit] = Math.Max(checkpoint.Number, signedUntil.GetValueOrDefault(checkpoint.Unit));
        }

        await using var command = new NpgsqlCommand(
            """
            select s.unit, s.number, s.hash, e."Hash" from unnest($1, $2, $3) as s(unit, number, hash)
            join audit.events e on e."UnitId" = s.unit and e."Number" = s.number order by s.number
            """,
            connection)
        {
            Parameters =
            {
                new() { Value = batch.Select(c => c.Unit).ToArray() }, new() { Value = batch.Select(c => c.Number).ToArray() }, new() { Value = batch.Select(c => c.Hash).ToArray() },
            },
        };
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var (unit, number) = (reader.GetGuid(0), reader.GetInt64(1));
            if (Convert.ToHexStringLower(reader.GetFieldValue<byte[]>(3)) != reader.GetString(2) && rewritten.Add(unit))
            {
                Report(new AuditFinding(unit, number, "rewritten", $"row {number} does not have the hash that was signed: it, or rows before it, were written anew"));
            }
        }

        batch.Clear();
    }

    private static ECDsa? Import(string publicKey)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportSubjectPublicKeyInfo(Convert.FromBase64String(publicKey), out _);
            return key;
        }
        catch (Exception error) when (error is FormatException or CryptographicException)
        {
            key.Dispose();
            return null;
        }
    }
}
