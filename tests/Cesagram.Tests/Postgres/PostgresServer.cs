using System.Diagnostics;
using Cesagram.Postgres;
using Cesagram.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Cesagram.Tests.Postgres;

/// <summary>A private cluster with the queue's and the vault's schemas, started once for all tests of this folder.</summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private readonly string data = TestFolder.Make();
    private PrivateCluster? cluster;

    public string App => cluster!.AppConnectionString;

    public string Owner => cluster!.OwnerConnectionString;

    /// <summary>For what a test checks or arranges besides the code under test: sees everything.</summary>
    public NpgsqlDataSource Source { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        cluster = await PrivateCluster.StartAsync(data);
        Source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(Owner) { Username = "postgres" });
        await MigrateAsync(App, Owner);
    }

    public async Task DisposeAsync()
    {
        await Source.DisposeAsync();
        await cluster!.DisposeAsync();
        TestFolder.Delete(data);
    }

    /// <summary>An empty database beside the others; its name.</summary>
    public async Task<(string App, string Owner)> NewDatabaseAsync()
    {
        var name = "test_" + Guid.NewGuid().ToString("N");
        await using var admin = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(Owner) { Username = "postgres", Database = "postgres", Pooling = false });
        await using var command = admin.CreateCommand($"create database {name} owner cesagram_owner template template0");
        await command.ExecuteNonQueryAsync();
        return (In(App), In(Owner));

        string In(string connection) => new NpgsqlConnectionStringBuilder(connection) { Database = name }.ConnectionString;
    }

    public static async Task MigrateAsync(string app, string owner)
    {
        await using var services = new ServiceCollection().AddLogging().AddCesagramPostgres(app, owner).BuildServiceProvider();
        await services.GetRequiredService<SchemaMigrator>().MigrateAsync();
    }

    public async Task<T> ValueAsync<T>(string sql, params object[] values)
    {
        await using var command = Command(sql, values);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async Task<int> ExecuteAsync(string sql, params object[] values)
    {
        await using var command = Command(sql, values);
        return await command.ExecuteNonQueryAsync();
    }

    /// <summary>Asks again until the answer is yes; what the values are is found out anew each time.</summary>
    public async Task UntilAsync(string sql, params Func<object>[] values)
    {
        var patience = Stopwatch.StartNew();
        while (!await ValueAsync<bool>(sql, [.. values.Select(value => value())]))
        {
            patience.Elapsed.Should().BeLessThan(TestQueue.Soon);
            await Task.Delay(10);
        }
    }

    private NpgsqlCommand Command(string sql, object[] values)
    {
        var command = Source.CreateCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }
}

[CollectionDefinition(Name)]
public sealed class PostgresCollection : ICollectionFixture<PostgresServer>
{
    public const string Name = "postgres";
}
