using System.Globalization;
using System.Runtime.InteropServices;

namespace Cesagram.Postgres.Clusters;

/// <summary>Stops the server of a folder, whoever started it: at shutdown, and at the next start after a host was killed.</summary>
internal static class OrphanedServer
{
    private const int Interrupt = 2;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static async Task StopAsync(string server)
    {
        var data = Path.Combine(server, "data");
        var pidFile = Path.Combine(data, "postmaster.pid");
        if (ReadProcessId(pidFile) is not { } process || !IsServerOf(process, data))
        {
            return;
        }

        // SIGINT is PostgreSQL's fast shutdown: no new work, transactions rolled back, a clean checkpoint.
        _ = Kill(process, Interrupt);
        var deadline = Environment.TickCount64 + (long)Patience.TotalMilliseconds;
        while (File.Exists(pidFile) || IsServerOf(process, data))
        {
            if (Environment.TickCount64 > deadline)
            {
                throw new PrivateClusterException($"The PostgreSQL server of {server} (process {process}) does not stop; end it by hand, then start again.");
            }

            await Task.Delay(20);
        }
    }

    private static int? ReadProcessId(string pidFile)
    {
        try
        {
            return int.TryParse(File.ReadLines(pidFile).FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The number in the file may by now belong to another program, or to the server of another folder.</summary>
    private static bool IsServerOf(int process, string data)
    {
        try
        {
            var arguments = File.ReadAllText($"/proc/{process}/cmdline").Split('\0');
            var at = Array.IndexOf(arguments, "-D");
            return at >= 0 && at + 1 < arguments.Length && arguments[at + 1] == data;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static extern int Kill(int process, int signal);
}
