using Cesagram.Postgres.Schemas;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Cesagram.Postgres;

/// <summary>Brings every module's schema up to date, in a fixed order and one host at a time.</summary>
public sealed partial class SchemaMigrator
{
    /// <summary>Any number that no other program takes on the same database.</summary>
    private const long LockKey = 0x6365736167;

    private readonly IReadOnlyList<ModuleSchema> modules;
    private readonly NpgsqlDataSource owner;
    private readonly string appRole;
    private readonly ILogger<SchemaMigrator> logger;

    internal SchemaMigrator(IEnumerable<ModuleSchema> modules, NpgsqlDataSource owner, string appRole, ILogger<SchemaMigrator> logger)
    {
        this.modules = [.. modules.OrderBy(module => module.Order)];
        this.owner = owner;
        this.appRole = appRole;
        this.logger = logger;
    }

    /// <summary>Runs what has not run yet and gives the serving role its rights.</summary>
    public async Task MigrateAsync(CancellationToken cancellationToken = default)
    {
        await using var gate = await owner.OpenConnectionAsync(cancellationToken);
        await ExecuteAsync(gate, $"select pg_advisory_lock({LockKey})", cancellationToken);
        try
        {
            foreach (var module in modules)
            {
                await using var db = module.Open(owner);
                var pending = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).Count();
                if (pending > 0)
                {
                    await db.Database.MigrateAsync(cancellationToken);
                    LogMigrated(logger, module.Name, pending);
                }

                await GrantAsync(gate, module.Name, cancellationToken);
            }
        }
        finally
        {
            await ExecuteAsync(gate, $"select pg_advisory_unlock({LockKey})", CancellationToken.None);
        }
    }

    /// <summary>False where <see cref="MigrateAsync"/> has work left: a host must not serve then.</summary>
    public async Task<bool> IsCurrentAsync(CancellationToken cancellationToken = default)
    {
        foreach (var module in modules)
        {
            await using var db = module.Open(owner);
            if ((await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Names of the modules whose code and migrations have drifted apart; for a test.</summary>
    public IReadOnlyList<string> Drifted() =>
        [.. modules.Where(module => { using var db = module.Open(owner); return db.Database.HasPendingModelChanges(); }).Select(module => module.Name)];

    /// <summary>The serving role reads and writes rows; it changes no schema, and nothing in what is append-only. Where one role does both there is nothing to grant.</summary>
    private async Task GrantAsync(NpgsqlConnection connection, string schema, CancellationToken cancellationToken)
    {
        await using var same = new NpgsqlCommand("select current_user = $1", connection) { Parameters = { new() { Value = appRole } } };
        if (appRole.Length == 0 || await same.ExecuteScalarAsync(cancellationToken) is true)
        {
            return;
        }

        var literal = $"'{appRole.Replace("'", "''", StringComparison.Ordinal)}'";
        var role = $"\"{appRole.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        await ExecuteAsync(
            connection,
            $"""
            grant usage on schema {schema} to {role};
            grant select, insert, update, delete on all tables in schema {schema} to {role};
            do $$ declare appended regclass; begin
              for appended in
                select t.tgrelid from pg_trigger t join pg_class c on c.oid = t.tgrelid
                where t.tgname = '{AppendOnly.Trigger}' and c.relnamespace = '{schema}'::regnamespace
              loop execute format('revoke update, delete, truncate on %s from %I', appended, {literal}); end loop;
            end $$;
            grant usage, select on all sequences in schema {schema} to {role};
            grant execute on all functions in schema {schema} to {role};
            """,
            cancellationToken);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Schema {Schema}: {Count} migrations run")]
    private static partial void LogMigrated(ILogger logger, string schema, int count);
}
