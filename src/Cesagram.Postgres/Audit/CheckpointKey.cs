using System.Security.Cryptography;

namespace Cesagram.Postgres.Audit;

/// <summary>The key that signs checkpoints, in a file that only its owner can read; the database never sees it.</summary>
internal static class CheckpointKey
{
    public const string FileName = "audit-checkpoints.key";

    public static ECDsa LoadOrMake(string file) => File.Exists(file) ? Load(file) : Make(file);

    /// <exception cref="AuditException">The file is no such key.</exception>
    public static ECDsa Load(string file)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(File.ReadAllText(file));
            return key;
        }
        catch (Exception error) when (error is ArgumentException or CryptographicException)
        {
            key.Dispose();
            throw new AuditException($"{file} is no key for signing checkpoints; put the right one back from a backup.", error);
        }
    }

    public static string PublicPart(ECDsa key) => Convert.ToBase64String(key.ExportSubjectPublicKeyInfo());

    private static ECDsa Make(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var writer = new StreamWriter(file, options);
        writer.WriteLine(key.ExportPkcs8PrivateKeyPem());
        return key;
    }
}
