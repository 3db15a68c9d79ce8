namespace Cesagram.Postgres.Clusters;

/// <summary>Finds the server's programs: on PATH, then where Debian and Ubuntu put them, the newest first.</summary>
internal static class PostgresBinaries
{
    private const string DebianRoot = "/usr/lib/postgresql";

    public static string Find() =>
        Candidates().FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")))
        ?? throw new PrivateClusterException(
            "PostgreSQL's programs (initdb, pg_ctl) were not found; install PostgreSQL 15 or later, or set ConnectionStrings:Cesagram to a database of your own.");

    private static IEnumerable<string> Candidates()
    {
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var debian = Directory.Exists(DebianRoot)
            ? Directory.GetDirectories(DebianRoot)
                .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0)
                .Select(folder => Path.Combine(folder, "bin"))
            : [];
        return onPath.Concat(debian);
    }
}
