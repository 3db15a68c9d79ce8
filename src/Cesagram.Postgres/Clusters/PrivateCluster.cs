using System.Globalization;
using System.Security.Cryptography;
using System.Text;
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
    private const int LongestSocketFolder = 80;

    private readonly ServerAccount account;
    private readonly string binaries;
    private readonly string server;
    private readonly string sockets;
    private readonly FileStream hostLock;

    private PrivateCluster(ServerAccount account, string binaries, string server, string sockets, FileStream hostLock)
    {
        this.account = account;
        this.binaries = binaries;
        this.server = server;
        this.sockets = sockets;
        this.hostLock = hostLock;
    }

    /// <summary>For pages, API and workers: may neither change schemas nor pass by row-level security.</summary>
    public string AppConnectionString => ConnectionString("cesagram_app");

    /// <summary>For migrations.</summary>
    public string OwnerConnectionString => ConnectionString("cesagram_owner");

    /// <summary>Starts the cluster of a data folder, making it first where there is none.</summary>
    /// <param name="dataDirectory">Home of the cluster; made if missing.</param>
    /// <param name="cancellationToken">Ends the start early.</param>
    /// <exception cref="PrivateClusterException">Another host uses the folder, or PostgreSQL is missing or does not start.</exception>
    public static async Task<PrivateCluster> StartAsync(string dataDirectory, CancellationToken cancellationToken = default)
    {
        dataDirectory = Path.GetFullPath(dataDirectory);
        Directory.CreateDirectory(dataDirectory);
        var hostLock = LockFolder(dataDirectory);
        try
        {
            var account = ServerAccount.Choose();
            var server = ServerFolder(dataDirectory, account);
            var sockets = SocketFolder(server);
            var cluster = new PrivateCluster(account, PostgresBinaries.Find(), server, sockets, hostLock);
            await cluster.StartServerAsync(cancellationToken);
            return cluster;
        }
        catch
        {
            await hostLock.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops the server; what runs is rolled back.</summary>
    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await OrphanedServer.StopAsync(server);
        await hostLock.DisposeAsync();
    }

    private static FileStream LockFolder(string dataDirectory)
    {
        try
        {
            return new FileStream(Path.Combine(dataDirectory, "host.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException error) when (error is not (DirectoryNotFoundException or FileNotFoundException or PathTooLongException))
        {
            throw new PrivateClusterException($"Another host is running on {dataDirectory}; stop it, or choose another folder with --data.", error);
        }
    }

    private static string ServerFolder(string dataDirectory, ServerAccount account) =>
        account.CanReach(dataDirectory)
            ? Path.Combine(dataDirectory, "postgres")
            : Path.Combine("/var/lib/cesagram", ShortHash(dataDirectory));

    private static string SocketFolder(string server)
    {
        var inside = Path.Combine(server, "socket");
        return inside.Length <= LongestSocketFolder ? inside : Path.Combine("/tmp", "cesagram-" + ShortHash(server));
    }

    private static string ShortHash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));

    private string ConnectionString(string user, string database = Database) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = sockets,
            Username = user,
            Database = database,
            MaxPoolSize = 40,
            MaxAutoPrepare = 60,
            ApplicationName = "cesagram",
        }.ConnectionString;

    private async Task StartServerAsync(CancellationToken cancellationToken)
    {
        var data = Path.Combine(server, "data");
        await OrphanedServer.StopAsync(server);
        var isNew = !File.Exists(Path.Combine(data, "PG_VERSION"));
        await MakeFoldersAsync(data, isNew, cancellationToken);
        if (isNew)
        {
            await account.RunAsync(
                Path.Combine(binaries, "initdb"),
                ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync", "--no-instructions"],
                cancellationToken);
        }

        await account.RunAsync(
            Path.Combine(binaries, "pg_ctl"),
            ["-D", data, "-l", Path.Combine(server, "server.log"), "-w", "-t", "60", "-s", "-o", ServerOptions(), "start"],
            cancellationToken);
        await MakeDatabaseAsync(cancellationToken);
    }

    private string ServerOptions() => string.Join(' ',
        "-c listen_addresses=",
        $"-c unix_socket_directories='{sockets}'",
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

    private async Task MakeFoldersAsync(string data, bool isNew, CancellationToken cancellationToken)
    {
        if (OperatingSystem.IsWindows())
        {
            throw new PrivateClusterException("The private cluster needs a unix system; on Windows set ConnectionStrings:Cesagram to a database of your own.");
        }

        const UnixFileMode ownerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        foreach (var folder in new[] { server, data, sockets })
        {
            Directory.CreateDirectory(folder, ownerOnly);
        }

        if (isNew || Directory.GetFiles(sockets).Length == 0)
        {
            await account.GiveAsync(isNew ? server : sockets, cancellationToken);
            if (!sockets.StartsWith(server, StringComparison.Ordinal))
            {
                await account.GiveAsync(sockets, cancellationToken);
            }
        }
    }

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
