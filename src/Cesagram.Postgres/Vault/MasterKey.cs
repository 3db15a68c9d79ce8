using System.Security.Cryptography;
using Cesagram.Postgres.Vault;

namespace Cesagram.Postgres;

/// <summary>The key that wraps all others. It lives outside the database: a copy of the database alone opens nothing.</summary>
public sealed class MasterKey
{
    /// <summary>Length in bytes.</summary>
    public const int Length = 32;

    /// <summary>Environment variable with the key in base64; it comes before the file.</summary>
    public const string Variable = "CESAGRAM_MASTER_KEY";

    /// <summary>Environment variable with the key before, while keys are being rotated: what it wraps can still be opened.</summary>
    public const string OldVariable = "CESAGRAM_OLD_MASTER_KEY";

    private readonly byte[] bytes;
    private MasterKey? old;

    private MasterKey(byte[] bytes) => this.bytes = bytes;

    internal ReadOnlySpan<byte> Bytes => bytes;

    /// <summary>Opens what this key wraps, or the one before it.</summary>
    internal byte[] Open(ReadOnlySpan<byte> closed, byte[] context)
    {
        try
        {
            return Seal.Open(bytes, closed, context);
        }
        catch (AuthenticationTagMismatchException) when (old is not null)
        {
            return Seal.Open(old.bytes, closed, context);
        }
    }

    /// <summary>Takes a key from a file of its own.</summary>
    /// <exception cref="MasterKeyException">The file is not there, or is not 32 bytes in base64.</exception>
    public static MasterKey LoadFile(string file) => File.Exists(file)
        ? Parse(File.ReadAllText(file), file)
        : throw new MasterKeyException($"There is no file {file}; make one with 'openssl rand -base64 32' that only you can read.");

    /// <summary>Whether both are the same key.</summary>
    public bool Is(MasterKey other) => CryptographicOperations.FixedTimeEquals(bytes, other.bytes);

    /// <summary>Takes the key from the environment or from the file <c>master.key</c>.</summary>
    /// <param name="dataDirectory">Folder of the file.</param>
    /// <param name="create">Makes a new key where there is none: only right for a private cluster.</param>
    /// <exception cref="MasterKeyException">There is none, or it is not 32 bytes in base64.</exception>
    public static MasterKey Load(string dataDirectory, bool create)
    {
        var key = LoadCurrent(dataDirectory, create);
        if (Environment.GetEnvironmentVariable(OldVariable) is { Length: > 0 } before)
        {
            key.old = Parse(before, OldVariable);
        }

        return key;
    }

    private static MasterKey LoadCurrent(string dataDirectory, bool create)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } value)
        {
            return Parse(value, Variable);
        }

        var file = Path.Combine(dataDirectory, "master.key");
        if (File.Exists(file))
        {
            return Parse(File.ReadAllText(file), file);
        }

        if (!create)
        {
            throw new MasterKeyException(
                $"There is no master key: set {Variable} to 32 random bytes in base64 (for instance from 'openssl rand -base64 32') and keep a copy in a safe place.");
        }

        var key = RandomNumberGenerator.GetBytes(Length);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var writer = new StreamWriter(file, options);
        writer.WriteLine(Convert.ToBase64String(key));
        return new MasterKey(key);
    }

    private static MasterKey Parse(string value, string from)
    {
        try
        {
            var key = Convert.FromBase64String(value.Trim());
            return key.Length == Length
                ? new MasterKey(key)
                : throw new MasterKeyException($"The master key in {from} has {key.Length} bytes; it must have {Length}, in base64.");
        }
        catch (FormatException error)
        {
            throw new MasterKeyException($"The master key in {from} is not base64.", error);
        }
    }
}
