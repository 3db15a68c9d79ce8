using Cesagram.Postgres;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Cesagram.Tests.Postgres;

[Collection(PostgresCollection.Name)]
public class ConcurrentMigrationTests(PostgresServer server)
{
    private const string Applied = "select count(*) from queue.__migrations";

    [Fact]
    public async Task Migrate_ByFourHostsAtOnce_RunsEachMigrationOnce()
    {
        var (app, owner) = await server.NewDatabaseAsync();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => PostgresServer.MigrateAsync(app, owner)));
        await using var source = NpgsqlDataSource.Create(owner);
        await using var command = source.CreateCommand(Applied);
        (await command.ExecuteScalarAsync()).Should().Be(1L);
    }

    [Fact]
    public async Task IsCurrent_BeforeAndAfterMigrating_SaysWhetherAHostMayServe()
    {
        var (app, owner) = await server.NewDatabaseAsync();
        await using var services = new ServiceCollection().AddLogging().AddCesagramPostgres(app, owner).BuildServiceProvider();
        var migrator = services.GetRequiredService<SchemaMigrator>();
        (await migrator.IsCurrentAsync()).Should().BeFalse();
        await migrator.MigrateAsync();
        (await migrator.IsCurrentAsync()).Should().BeTrue();
    }

    [Fact]
    public async Task Enqueue_ByTheServingRole_NeedsNoMoreRightsThanTheMigrationsGive()
    {
        var (app, owner) = await server.NewDatabaseAsync();
        await PostgresServer.MigrateAsync(app, owner);
        await using var queue = new TestQueue(server, app: app);
        await queue.EnqueueAsync("a key", default, 1);
        (await queue.StepAsync()).Should().Be(1);
    }
}
