using System.Diagnostics;
using Cesagram.Postgres.Clusters;
using Npgsql;

namespace Cesagram.Postgres.Backups;

/// <summary>Runs pg_dump and pg_restore; the password goes by the environment, never by an argument that others can see.</summary>
internal static class DumpTools
{
    public static Task DumpAsync(string connectionString, string file, CancellationToken cancellationToken) =>
        RunAsync("pg_dump", connectionString, ["--format=custom", "--file", file], cancellationToken);

    /// <summary>All or nothing.</summary>
    public static Task RestoreAsync(string connectionString, string file, bool keepOwners, CancellationToken cancellationToken) =>
        RunAsync("pg_restore", connectionString, ["--single-transaction", "--exit-on-error", .. keepOwners ? Array.Empty<string>() : ["--no-owner", "--no-privileges"], file], cancellationToken);

    private static async Task RunAsync(string program, string connectionString, string[] arguments, CancellationToken cancellationToken)
    {
        var to = new NpgsqlConnectionStringBuilder(connectionString);
        var start = new ProcessStartInfo(PostgresBinaries.FindClient(program) ?? throw new BackupException($"{program} was not found; install PostgreSQL's client programs.")) { RedirectStandardError = true };
        foreach (var argument in (string[])["--host", to.Host!, "--port", FormattableString.Invariant($"{to.Port}"), "--username", to.Username!, "--dbname", to.Database!, "--no-password", .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        if (to.Password is { Length: > 0 } password)
        {
            start.Environment["PGPASSWORD"] = password;
        }

        using var process = Process.Start(start) ?? throw new BackupException($"{program} could not be started.");
        var error = await process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
        {
            throw new BackupException($"{program} failed: {error.Trim().Split('\n')[0]}");
        }
    }
}
