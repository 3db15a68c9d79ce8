using System.Security.Cryptography;
using System.Text.Json;

namespace Cesagram.Postgres.Backups;

/// <summary>What a backup holds: which program made it, how far its schemas are, and the hash of each file.</summary>
internal sealed record BackupManifest(string Form, string Product, DateTimeOffset MadeAt, IReadOnlyDictionary<string, IReadOnlyList<string>> Migrations, IReadOnlyDictionary<string, string> Files)
{
    public const string FileName = "manifest.json";
    public const string Dump = "database.dump";
    public const string FormName = "cesagram backup 1";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static string ProductVersion => typeof(BackupManifest).Assembly.GetName().Version?.ToString() ?? "0";

    public void Write(string folder) => File.WriteAllText(Path.Combine(folder, FileName), JsonSerializer.Serialize(this, Json));

    /// <exception cref="BackupException">There is none, it cannot be read, or a file is not what it says.</exception>
    public static BackupManifest ReadAndCheck(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            throw new BackupException($"{folder} is no backup: it has no {FileName}.");
        }

        BackupManifest? manifest;
        try
        {
            manifest = JsonSerializer.Deserialize<BackupManifest>(File.ReadAllText(path), Json);
        }
        catch (JsonException error)
        {
            throw new BackupException($"The manifest of the backup {folder} is damaged; use another backup.", error);
        }

        if (manifest is not { Form: FormName, Files: not null, Migrations: not null } || !manifest.Files.ContainsKey(Dump))
        {
            throw new BackupException($"The manifest of the backup {folder} is damaged, or of a form that this version does not know; use another backup.");
        }

        foreach (var (name, hash) in manifest.Files)
        {
            var file = Path.GetFullPath(Path.Combine(folder, name));
            if (!file.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal) || !File.Exists(file))
            {
                throw new BackupException($"The backup {folder} is not whole: {name} is missing; use another backup.");
            }

            if (HashOf(file) != hash)
            {
                throw new BackupException($"The backup {folder} is damaged: {name} is not what its manifest says; use another backup.");
            }
        }

        return manifest;
    }

    public static string HashOf(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
