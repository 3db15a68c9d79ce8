using Cesagram.Postgres;

namespace Cesagram.Web.Hosting;

/// <summary>Where the database is: one of the operator's, or a private cluster of the host's own.</summary>
internal sealed record Database(string App, string Owner, PrivateCluster? Cluster)
{
    /// <summary>With a connection string no cluster is touched.</summary>
    public static async Task<Database> OpenAsync(IConfiguration configuration, string dataDirectory, CancellationToken cancellationToken)
    {
        if (configuration.GetConnectionString("Cesagram") is { Length: > 0 } app)
        {
            var owner = configuration.GetConnectionString("CesagramOwner");
            return new Database(app, string.IsNullOrEmpty(owner) ? app : owner, null);
        }

        var cluster = await PrivateCluster.StartAsync(dataDirectory, cancellationToken);
        return new Database(cluster.AppConnectionString, cluster.OwnerConnectionString, cluster);
    }
}
