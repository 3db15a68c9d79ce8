using Cesagram.Postgres;
using Cesagram.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Cesagram.Tests.Postgres;

/// <summary>Over the schemas of all modules: no table of units' data was forgotten.</summary>
[Collection(HostCollection.Name)]
public class UnitTableTests(RunningHost host)
{
    // Whoever signs in is known by name before the unit is known, so accounts are not under row-level security.
    private const string Unprotected =
        """
        select n.nspname || '.' || c.relname from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'UnitId'
        where c.relkind = 'r' and n.nspname <> 'accounts' and not (c.relrowsecurity and c.relforcerowsecurity)
        """;

    [Fact]
    public async Task Tables_WithAUnit_AllForceRowLevelSecurity()
    {
        var source = host.Services.GetRequiredService<NpgsqlDataSource>();
        (await ReadAsync(source, Unprotected)).Should().BeEmpty();
        (await ReadAsync(source, Unprotected.Replace("not (", "(", StringComparison.Ordinal))).Should().Contain("chat_analysis.transcripts");
    }

    [Fact]
    public async Task ServingRole_OfThePrivateCluster_OwnsNothingAndMayNotChangeSchemas()
    {
        var source = host.Services.GetRequiredService<NpgsqlDataSource>();
        (await ReadAsync(source, "select relname::text from pg_class where relowner = (select oid from pg_roles where rolname = current_user)")).Should().BeEmpty();
        (await ReadAsync(source, "select nspname::text from pg_namespace where has_schema_privilege(oid, 'create') and nspname not like 'pg_temp%'")).Should().BeEmpty();
        await host.Services.GetRequiredService<UnitSecurityCheck>().RequireAsync();
    }

    private static async Task<List<string>> ReadAsync(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var names = new List<string>();
        while (await reader.ReadAsync())
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }
}
