namespace Cesagram.Postgres.Clusters;

/// <summary>Finds the server's programs: on PATH, then where Debian and Ubuntu put them, the newest first.</summary>
internal static class PostgresBinaries
{
    private const string DebianRoot = "/usr/lib/postgresql";

    public static string Find() =>
        Candidates().FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")))
        ?? throw new PrivateClusterException(
            "PostgreSQL's programs (initdb, pg_ctl) were not found; install PostgreSQL 15 or later, or set ConnectionStrings:Cesagram to a database of your own.");

    /// <summary>A client program such as pg_dump: the newest that Debian has, for an older one refuses a newer server; else that on PATH.</summary>
    /// <returns>Null where it is not installed.</returns>
    public static string? FindClient(string program) =>
        Debian().Concat(OnPath()).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    private static IEnumerable<string> Candidates() => OnPath().Concat(Debian());

    private static string[] OnPath() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Debian() =>
        Directory.Exists(DebianRoot)
            ? Directory.GetDirectories(DebianRoot)
                .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0)
                .Select(folder => Path.Combine(folder, "bin"))
            : [];
}
