using Cesagram.Postgres.Audit;
using Cesagram.Postgres.Backups;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Cesagram.Postgres;

/// <summary>Where the files of a host lie that belong into a backup beside the database.</summary>
/// <param name="Data">The data folder.</param>
/// <param name="Mail">Where mails are written without a server.</param>
/// <param name="Audit">Checkpoints and their key.</param>
public sealed record BackupPlaces(string Data, string Mail, AuditFiles Audit);

/// <summary>Makes and restores backups: the database, the signed checkpoints with their key, and mails in files.</summary>
/// <param name="connectionString">A role that passes row-level security by, for pg_dump and pg_restore.</param>
/// <param name="migrator">Knows the migrations of this program.</param>
/// <param name="places">The host's files.</param>
/// <param name="clock">For the manifest.</param>
public sealed class Backup(string connectionString, SchemaMigrator migrator, BackupPlaces places, TimeProvider clock)
{
    private const string MasterKeyFile = "master.key";

    /// <summary>Writes a backup into a new or empty folder. Checkpoints rest meanwhile, so that file and database say the same.</summary>
    /// <exception cref="BackupException">The folder is not empty, or pg_dump fails.</exception>
    public async Task MakeAsync(string folder, bool withMasterKey, CancellationToken cancellationToken = default)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new BackupException($"{folder} is not empty; give a new folder for each backup.");
        }

        MakePrivate(folder);
        await using var source = NpgsqlDataSource.Create(connectionString);
        await new CheckpointWriter(source, places.Audit, clock, NullLogger<CheckpointWriter>.Instance).RestAsync(
            async () =>
            {
                Copy(places.Audit.Checkpoints, Path.Combine(folder, AuditFiles.FileName));
                await DumpTools.DumpAsync(connectionString, Path.Combine(folder, BackupManifest.Dump), cancellationToken);
            },
            cancellationToken);
        Copy(places.Audit.Key, Path.Combine(folder, CheckpointKey.FileName));
        if (Directory.Exists(places.Mail))
        {
            MakePrivate(Path.Combine(folder, "mail"));
            foreach (var mail in Directory.GetFiles(places.Mail, "*.eml"))
            {
                Copy(mail, Path.Combine(folder, "mail", Path.GetFileName(mail)));
            }
        }

        if (withMasterKey)
        {
            Copy(Path.Combine(places.Data, MasterKeyFile), Path.Combine(folder, MasterKeyFile));
        }

        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), BackupManifest.HashOf);
        // Last: a backup that was cut off has no manifest, and is none.
        new BackupManifest(BackupManifest.FormName, BackupManifest.ProductVersion, clock.GetUtcNow(), await migrator.AppliedAsync(connectionString, cancellationToken), files).Write(folder);
    }

    /// <summary>Checks a backup before anything is touched.</summary>
    /// <exception cref="BackupException">It is damaged, or of a newer version.</exception>
    public void Check(string folder)
    {
        var manifest = BackupManifest.ReadAndCheck(folder);
        var known = migrator.Known().Values.SelectMany(ids => ids).ToHashSet();
        if (manifest.Migrations.Values.SelectMany(ids => ids).FirstOrDefault(id => !known.Contains(id)) is { } newer)
        {
            throw new BackupException($"The backup was made by a newer version (it has {newer}, which this one does not know); restore it with that version or a later one.");
        }
    }

    /// <summary>Restores into an empty database and a data folder without checkpoints.</summary>
    /// <param name="folder">The backup.</param>
    /// <param name="keepOwners">True on a private cluster, whose roles have the same names everywhere.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="BackupException">The place is not empty, is in use, or the backup cannot be used.</exception>
    public async Task RestoreAsync(string folder, bool keepOwners, CancellationToken cancellationToken = default)
    {
        Check(folder);
        if (File.Exists(places.Audit.Checkpoints) || File.Exists(places.Audit.Key))
        {
            throw new BackupException($"{places.Data} has audit checkpoints of its own; a backup is restored into an empty place only, so choose another folder with --data.");
        }

        await using (var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }))
        {
            await RequireEmptyAsync(source, cancellationToken);
        }

        await DumpTools.RestoreAsync(connectionString, Path.Combine(folder, BackupManifest.Dump), keepOwners, cancellationToken);
        Copy(Path.Combine(folder, AuditFiles.FileName), places.Audit.Checkpoints);
        Copy(Path.Combine(folder, CheckpointKey.FileName), places.Audit.Key);
        if (!File.Exists(Path.Combine(places.Data, MasterKeyFile)))
        {
            Copy(Path.Combine(folder, MasterKeyFile), Path.Combine(places.Data, MasterKeyFile));
        }

        if (Directory.Exists(Path.Combine(folder, "mail")))
        {
            MakePrivate(places.Mail);
            foreach (var mail in Directory.GetFiles(Path.Combine(folder, "mail")))
            {
                Copy(mail, Path.Combine(places.Mail, Path.GetFileName(mail)));
            }
        }
    }

    private static async Task RequireEmptyAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        await using var tables = source.CreateCommand("select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'v', 'm') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'");
        if ((long)(await tables.ExecuteScalarAsync(cancellationToken))! > 0)
        {
            throw new BackupException("The database is not empty; a backup is restored into an empty place only: another folder with --data, or a new database.");
        }

        await using var others = source.CreateCommand("select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'");
        if ((long)(await others.ExecuteScalarAsync(cancellationToken))! > 0)
        {
            throw new BackupException("The database is in use; stop the hosts that work on it, then restore.");
        }
    }

    private static void MakePrivate(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
            return;
        }

        const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        Directory.CreateDirectory(folder, Own);
        // One that was there keeps the mode it had.
        File.SetUnixFileMode(folder, Own);
    }

    private static void Copy(string? from, string? to)
    {
        if (File.Exists(from) && to is not null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to);
        }
    }
}
