using Cesagram.Postgres;
using Cesagram.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Cesagram.Tests.Architecture;

[Collection(HostCollection.Name)]
public class MigrationTests(RunningHost host)
{
    [Fact]
    public void Models_ComparedWithMigrations_HaveNotDrifted() =>
        host.Services.GetRequiredService<SchemaMigrator>().Drifted().Should().BeEmpty();

    [Fact]
    public async Task Migrate_WhenAllHasRun_ChangesNothing()
    {
        var migrator = host.Services.GetRequiredService<SchemaMigrator>();
        await migrator.MigrateAsync();
        (await migrator.IsCurrentAsync()).Should().BeTrue();
    }
}
