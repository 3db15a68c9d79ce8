using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text;

namespace Cesagram.Postgres.Clusters;

/// <summary>Where a private cluster lies: its server's folder, the data in it, and the folder of its socket.</summary>
internal sealed class ServerFolders
{
    private const int LongestSocketFolder = 80;

    // Whoever can enter the socket's folder is let in: the cluster asks for no password.
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private readonly ServerAccount account;

    public ServerFolders(string dataDirectory, ServerAccount account)
    {
        this.account = account;
        Server = account.CanReach(dataDirectory) ? Path.Combine(dataDirectory, "postgres") : Path.Combine("/var/lib/cesagram", ShortHash(dataDirectory));
        var inside = Path.Combine(Server, "socket");
        Sockets = inside.Length <= LongestSocketFolder ? inside : Path.Combine("/tmp", "cesagram-" + ShortHash(Server));
    }

    public string Server { get; }

    public string Data => Path.Combine(Server, "data");

    public string Log => Path.Combine(Server, "server.log");

    public string Sockets { get; }

    public bool HasCluster => File.Exists(Path.Combine(Data, "PG_VERSION"));

    /// <summary>Takes a data folder for this host alone, until what is returned is disposed of or the host ends.</summary>
    public static FileStream Lock(string dataDirectory)
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

    /// <summary>Makes the folders, for the server's account alone.</summary>
    [UnsupportedOSPlatform("windows")]
    public async Task MakeAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Server, OwnerOnly);
        if (!HasCluster)
        {
            await account.GiveAsync(Server, cancellationToken);
        }

        Directory.CreateDirectory(Sockets, OwnerOnly);
        await account.GiveAsync(Sockets, cancellationToken);
        CloseSockets();
    }

    /// <summary>Makes the cluster with <paramref name="initialise"/>, in a folder beside its own: one that was cut off half-way is never taken for a whole one.</summary>
    public async Task MakeClusterAsync(Func<string, Task> initialise)
    {
        var unfinished = Data + ".new";
        try
        {
            if (Directory.Exists(unfinished))
            {
                Directory.Delete(unfinished, recursive: true);
            }

            if (Directory.Exists(Data))
            {
                Directory.Delete(Data);
            }
        }
        catch (IOException error)
        {
            throw new PrivateClusterException($"{Data} is there but is no PostgreSQL cluster; move it away, or choose another folder with --data.", error);
        }

        await initialise(unfinished);
        Directory.Move(unfinished, Data);
    }

    /// <summary>In /tmp others could have made the folder first, to wait in it for what is sent to the server.</summary>
    [UnsupportedOSPlatform("windows")]
    private void CloseSockets()
    {
        try
        {
            if (new DirectoryInfo(Sockets).LinkTarget is null)
            {
                File.SetUnixFileMode(Sockets, OwnerOnly);
                return;
            }
        }
        catch (UnauthorizedAccessException)
        {
            // Not this account's: refused just the same.
        }

        throw new PrivateClusterException($"The folder for the database's socket, {Sockets}, is a link or belongs to somebody else; remove it, then start again.");
    }

    private static string ShortHash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
}
