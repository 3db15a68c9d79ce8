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
    private readonly ILogger<SchemaMigrator> logger;

    internal SchemaMigrator(IEnumerable<ModuleSchema> modules, NpgsqlDataSource owner, ILogger<SchemaMigrator> logger)
    {
        this.modules = [.. modules.OrderBy(module => module.Order)];
        this.owner = owner;
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

    private static Task GrantAsync(NpgsqlConnection connection, string schema, CancellationToken cancellationToken) =>
        ExecuteAsync(
            connection,
            $"""
            do $$ begin
              if exists (select 1 from pg_roles where rolname = 'cesagram_app') and current_user <> 'cesagram_app' then
                grant usage on schema {schema} to cesagram_app;
                grant select, insert, update, delete on all tables in schema {schema} to cesagram_app;
                grant usage, select on all sequences in schema {schema} to cesagram_app;
                grant execute on all functions in schema {schema} to cesagram_app;
              end if;
            end $$
            """,
            cancellationToken);

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Schema {Schema}: {Count} migrations run")]
    private static partial void LogMigrated(ILogger logger, string schema, int count);
}
