using System.Globalization;
using System.Runtime.Versioning;
using Cesagram.Postgres.Clusters;
using Npgsql;

namespace Cesagram.Postgres;

/// <summary>
/// A PostgreSQL server of the host's own: made at the first start, reachable only through a unix socket
/// in a folder that nobody else can enter, stopped with the host.
/// </summary>
public sealed class PrivateCluster : IAsyncDisposable
{
    private const string Database = "cesagram";

    private readonly ServerAccount account;
    private readonly string binaries;
    private readonly ServerFolders folders;
    private readonly FileStream? hostLock;

    private PrivateCluster(ServerAccount account, string binaries, ServerFolders folders, FileStream? hostLock)
    {
        this.account = account;
        this.binaries = binaries;
        this.folders = folders;
        this.hostLock = hostLock;
    }

    /// <summary>For pages, API and workers: may neither change schemas nor pass by row-level security.</summary>
    public string AppConnectionString => ConnectionString("cesagram_app");

    /// <summary>For backups, which must see every row.</summary>
    public string AdminConnectionString => ConnectionString("postgres");

    /// <summary>For migrations.</summary>
    public string OwnerConnectionString => ConnectionString("cesagram_owner");

    /// <summary>Starts the cluster of a data folder, making it first where there is none.</summary>
    /// <param name="dataDirectory">Home of the cluster; made if missing.</param>
    /// <param name="cancellationToken">Ends the start early.</param>
    /// <exception cref="PrivateClusterException">Another host uses the folder, or PostgreSQL is missing or does not start.</exception>
    public static async Task<PrivateCluster> StartAsync(string dataDirectory, CancellationToken cancellationToken = default)
    {
        if (OperatingSystem.IsWindows())
        {
            throw new PrivateClusterException("The private cluster needs a unix system; on Windows set ConnectionStrings:Cesagram to a database of your own.");
        }

        dataDirectory = Path.GetFullPath(dataDirectory);
        Directory.CreateDirectory(dataDirectory);
        var hostLock = ServerFolders.Lock(dataDirectory);
        try
        {
            var account = ServerAccount.Choose();
            var cluster = new PrivateCluster(account, PostgresBinaries.Find(), new ServerFolders(dataDirectory, account), hostLock);
            await cluster.StartServerAsync(cancellationToken);
            return cluster;
        }
        catch
        {
            await hostLock.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// For tools that only look: joins the server of a host that is running on the folder, else starts it as <see cref="StartAsync"/> does.
    /// A cluster that was joined goes on when it is disposed of.
    /// </summary>
    /// <exception cref="PrivateClusterException">There is no cluster in the folder, or it does not start.</exception>
    public static async Task<PrivateCluster> JoinOrStartAsync(string dataDirectory, CancellationToken cancellationToken = default)
    {
        dataDirectory = Path.GetFullPath(dataDirectory);
        var account = ServerAccount.Choose();
        var folders = new ServerFolders(dataDirectory, account);
        if (!Directory.Exists(dataDirectory) || !folders.HasCluster)
        {
            throw new PrivateClusterException($"There is no database in {dataDirectory}; give the host's data folder with --data.");
        }

        try
        {
            await ServerFolders.Lock(dataDirectory).DisposeAsync();
        }
        catch (PrivateClusterException)
        {
            return new PrivateCluster(account, PostgresBinaries.Find(), folders, null);
        }

        return await StartAsync(dataDirectory, cancellationToken);
    }

    /// <summary>Stops the server; what runs is rolled back.</summary>
    public async ValueTask DisposeAsync()
    {
        if (hostLock is null)
        {
            return;
        }

        NpgsqlConnection.ClearAllPools();
        await OrphanedServer.StopAsync(folders.Server);
        await hostLock.DisposeAsync();
    }

    private string ConnectionString(string user, string database = Database) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = folders.Sockets,
            Username = user,
            Database = database,
            MaxPoolSize = 40,
            MaxAutoPrepare = 60,
            ApplicationName = "cesagram",
        }.ConnectionString;

    [UnsupportedOSPlatform("windows")]
    private async Task StartServerAsync(CancellationToken cancellationToken)
    {
        await OrphanedServer.StopAsync(folders.Server);
        await folders.MakeAsync(cancellationToken);
        if (!folders.HasCluster)
        {
            await folders.MakeClusterAsync(folder => account.RunAsync(
                Path.Combine(binaries, "initdb"),
                ["-D", folder, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync", "--no-instructions"],
                cancellationToken));
        }

        await account.RunAsync(
            Path.Combine(binaries, "pg_ctl"),
            ["-D", folders.Data, "-l", folders.Log, "-w", "-t", "60", "-s", "-o", ServerOptions(), "start"],
            cancellationToken);
        await MakeDatabaseAsync(cancellationToken);
    }

    private string ServerOptions() => string.Join(' ',
        "-c listen_addresses=",
        $"-c unix_socket_directories='{folders.Sockets}'",
        "-c unix_socket_permissions=0700",
        "-c max_connections=200",
        "-c shared_buffers=256MB",
        "-c wal_compression=on",
        "-c max_wal_size=2GB",
        "-c random_page_cost=1.1",
        "-c timezone=UTC",
        "-c logging_collector=off",
        // A statement or its values in the server's log could carry what is sealed in the tables.
        "-c log_min_error_statement=panic",
        "-c log_parameter_max_length_on_error=0");

    private async Task MakeDatabaseAsync(CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(ConnectionString("postgres", "postgres") + ";Pooling=false");
        await connection.OpenAsync(cancellationToken);
        await using var exists = new NpgsqlCommand("select 1 from pg_database where datname = $1", connection) { Parameters = { new() { Value = Database } } };
        if (await exists.ExecuteScalarAsync(cancellationToken) is not null)
        {
            return;
        }

        string[] statements =
        [
            "do $$ begin create role cesagram_owner login; exception when duplicate_object then null; end $$",
            "do $$ begin create role cesagram_app login nosuperuser nobypassrls nocreatedb nocreaterole; exception when duplicate_object then null; end $$",
            string.Create(CultureInfo.InvariantCulture, $"create database {Database} owner cesagram_owner template template0"),
        ];
        foreach (var statement in statements)
        {
            await using var command = new NpgsqlCommand(statement, connection);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
