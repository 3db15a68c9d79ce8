using System.Security.Cryptography;
using System.Text;
using Cesagram.Postgres.Vault;

namespace Cesagram.Postgres;

/// <summary>Gives each thing that is stored sealed a key of its own, wrapped by the master key: without the wrapped key the text is gone.</summary>
public sealed class TextVault(MasterKey master)
{
    internal static readonly byte[] KeyContext = "cesagram data key"u8.ToArray();

    /// <summary>Makes a key.</summary>
    /// <returns>The key to use now, and its wrapped form to store.</returns>
    public (TextKey Key, byte[] Wrapped) NewKey()
    {
        var key = RandomNumberGenerator.GetBytes(MasterKey.Length);
        return (new TextKey(key), Seal.Close(master.Bytes, key, KeyContext));
    }

    /// <summary>Opens a stored key.</summary>
    /// <exception cref="CryptographicException">It was changed, or wrapped by another master key.</exception>
    public TextKey Unwrap(ReadOnlySpan<byte> wrapped) => new(master.Open(wrapped, KeyContext));
}

/// <summary>Seals and opens with one key; dispose it as soon as possible.</summary>
public sealed class TextKey : IDisposable
{
    private readonly byte[] key;
    private bool isWiped;

    internal TextKey(byte[] key) => this.key = key;

    // A wiped key is all zeros, and what it sealed anybody could open.
    private byte[] Key => isWiped ? throw new ObjectDisposedException(nameof(TextKey)) : key;

    /// <summary>Seals bytes.</summary>
    /// <param name="plain">What to seal.</param>
    /// <param name="place">Where it will be stored, such as <c>chunk 3</c>: opened at another place, it is refused.</param>
    /// <exception cref="ObjectDisposedException">The key is wiped.</exception>
    public byte[] Seal(ReadOnlySpan<byte> plain, string place) => Vault.Seal.Close(Key, plain, Encoding.UTF8.GetBytes(place));

    /// <summary>Opens bytes.</summary>
    /// <exception cref="CryptographicException">They were changed, moved or sealed with another key.</exception>
    /// <exception cref="ObjectDisposedException">The key is wiped.</exception>
    public byte[] Open(ReadOnlySpan<byte> closed, string place) => Vault.Seal.Open(Key, closed, Encoding.UTF8.GetBytes(place));

    /// <summary>Seals text as UTF-8.</summary>
    public byte[] SealText(string text, string place) => Seal(Encoding.UTF8.GetBytes(text), place);

    /// <summary>Opens text.</summary>
    public string OpenText(ReadOnlySpan<byte> closed, string place) => Encoding.UTF8.GetString(Open(closed, place));

    /// <summary>A key of its own for another use (HKDF, RFC 5869): what is sealed cannot be opened with it.</summary>
    internal byte[] Derive(byte[] purpose, int length) => HKDF.DeriveKey(HashAlgorithmName.SHA256, Key, length, info: purpose);

    /// <inheritdoc/>
    public void Dispose()
    {
        isWiped = true;
        CryptographicOperations.ZeroMemory(key);
    }
}
