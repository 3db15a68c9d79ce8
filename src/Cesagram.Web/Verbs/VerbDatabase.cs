using Cesagram.Postgres;
using Cesagram.Web.Hosting;

namespace Cesagram.Web.Verbs;

/// <summary>The settings and the database that verbs without a host work on.</summary>
internal sealed record VerbDatabase(IConfiguration Configuration, Database Database, string DataDirectory) : IAsyncDisposable
{
    public AuditFiles AuditFiles => AuditFiles.Of(Configuration["Cesagram:Audit:CheckpointFile"], DataDirectory, Database.Cluster is not null);

    /// <summary>Joins a running host's database; starts a private one that is at rest.</summary>
    public static async Task<VerbDatabase> OpenAsync(string dataDirectory, CancellationToken cancellationToken)
    {
        var configuration = Read();
        if (configuration.GetConnectionString("Cesagram") is { Length: > 0 })
        {
            return new VerbDatabase(configuration, await Database.OpenAsync(configuration, dataDirectory, cancellationToken), dataDirectory);
        }

        var cluster = await PrivateCluster.JoinOrStartAsync(dataDirectory, cancellationToken);
        return new VerbDatabase(configuration, new Database(cluster.AppConnectionString, cluster.OwnerConnectionString, cluster), dataDirectory);
    }

    public static IConfiguration Read() =>
        new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory).AddJsonFile("appsettings.json").AddEnvironmentVariables().Build();

    public ValueTask DisposeAsync() => Database.Cluster?.DisposeAsync() ?? default;
}
