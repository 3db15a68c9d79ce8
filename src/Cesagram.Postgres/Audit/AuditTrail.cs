using System.Data.Common;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;

namespace Cesagram.Postgres;

/// <summary>Writes the audit trail: a chain of rows a unit, which can be added to and not changed.</summary>
public static class AuditTrail
{
    /// <summary>The chain of what belongs to no unit; a transaction of this unit sees it.</summary>
    public static readonly Guid Platform = Guid.Empty;

    // One part of the pair, so that no other advisory lock meets these.
    internal const int ChainLocks = 0x61756469;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// Adds the row to its unit's chain in the current transaction of <paramref name="db"/>, so that cause and record are saved together or not at all.
    /// Others who write to the same chain wait until the transaction ends: record last, and never before something long.
    /// The transaction's unit afterwards is what it was before.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is no transaction.</exception>
    /// <exception cref="ArgumentException">The kind is none of <see cref="AuditKinds"/>.</exception>
    public static async Task RecordAuditAsync(this DbContext db, AuditEvent audit, TimeProvider clock, CancellationToken cancellationToken = default)
    {
        if (!AuditKinds.All.Contains(audit.Kind))
        {
            throw new ArgumentException($"'{audit.Kind}' is no kind of event.", nameof(audit));
        }

        var transaction = db.Database.CurrentTransaction?.GetDbTransaction()
            ?? throw new InvalidOperationException("An event is recorded within the transaction of its cause; begin one first.");
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var unit = audit.Unit ?? Platform;
        var (before, last, hash) = await EnterAsync(connection, transaction, unit, cancellationToken);
        var row = Row(audit, unit, last + 1, hash, clock.GetUtcNow());
        await AddAsync(connection, transaction, row, before, cancellationToken);
    }

    internal static AuditRow Row(AuditEvent audit, Guid unit, long number, byte[] previous, DateTimeOffset now)
    {
        var row = new AuditRow
        {
            UnitId = unit,
            Number = number,
            // The database keeps microseconds; what is hashed must be what is read back.
            At = new DateTimeOffset(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero),
            Kind = audit.Kind,
            Name = audit.Name,
            Actor = Storable(audit.Actor),
            Subject = audit.Subject is { } subject ? Storable(subject) : null,
            Reason = audit.Reason is { } reason ? Storable(reason) : null,
            Details = Storable(JsonSerializer.Serialize(new SortedDictionary<string, string>(audit.Details.ToDictionary(), StringComparer.Ordinal), Plain)),
            PreviousHash = previous,
            Hash = [],
        };
        return row with { Hash = AuditHash.Of(row) };
    }

    private static async Task<(string Before, long Last, byte[] Hash)> EnterAsync(NpgsqlConnection connection, DbTransaction transaction, Guid unit, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection, (NpgsqlTransaction)transaction);
        batch.BatchCommands.Add(new("select coalesce(current_setting('cesagram.unit', true), '')"));
        batch.BatchCommands.Add(new("select set_config('cesagram.unit', $1, true)") { Parameters = { new() { Value = unit.ToString() } } });
        batch.BatchCommands.Add(new("select pg_advisory_xact_lock($1, hashtext($2))") { Parameters = { new() { Value = ChainLocks }, new() { Value = unit.ToString() } } });
        // A statement of its own after the lock: it sees what the holder before has committed.
        batch.BatchCommands.Add(new("""select "Number", "Hash" from audit.events where "UnitId" = $1 order by "Number" desc limit 1""") { Parameters = { new() { Value = unit } } });
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        var before = reader.GetString(0);
        await reader.NextResultAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken)
            ? (before, reader.GetInt64(0), reader.GetFieldValue<byte[]>(1))
            : (before, 0, AuditHash.Zero);
    }

    private static async Task AddAsync(NpgsqlConnection connection, DbTransaction transaction, AuditRow row, string unitBefore, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection, (NpgsqlTransaction)transaction);
        batch.BatchCommands.Add(new(
            """
            insert into audit.events ("UnitId", "Number", "At", "Kind", "Name", "Actor", "Subject", "Reason", "Details", "PreviousHash", "Hash")
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """)
        {
            Parameters =
            {
                new() { Value = row.UnitId }, new() { Value = row.Number }, new() { Value = row.At }, new() { Value = row.Kind }, new() { Value = row.Name }, new() { Value = row.Actor },
                Text(row.Subject), Text(row.Reason), new() { Value = row.Details }, new() { Value = row.PreviousHash }, new() { Value = row.Hash },
            },
        });
        batch.BatchCommands.Add(new("select set_config('cesagram.unit', $1, true)") { Parameters = { new() { Value = unitBefore } } });
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    private static NpgsqlParameter Text(string? value) => new() { Value = value ?? (object)DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text };

    /// <summary>PostgreSQL takes no zero character, and UTF-8 no half of a surrogate pair; a record must not fail for either.</summary>
    private static string Storable(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\0', '\uFFFD');
}
