using System.Security.Cryptography;
using System.Text;

namespace Cesagram.Postgres;

/// <summary>
/// Finds sealed text by exact terms without opening it: what is stored of a term is its HMAC-SHA256 (RFC 2104, FIPS 180-4) under a key of the unit's own.
/// Who has the database alone can neither read a term nor try out guesses. Equal terms have equal hashes: that, and how often, can be seen.
/// </summary>
/// <remarks>Terms come from <see cref="BlindTerms"/>, the same way for what is stored and for what is asked.</remarks>
public sealed class BlindIndex : IDisposable
{
    private const int KeyLength = 32;
    private static readonly byte[] Purpose = "cesagram blind index"u8.ToArray();

    private readonly byte[] key;

    /// <param name="unitKey">A key of <see cref="TextVault.NewKey"/>, stored wrapped and used for nothing else.</param>
    public BlindIndex(TextKey unitKey)
    {
        ArgumentNullException.ThrowIfNull(unitKey);
        key = unitKey.Derive(Purpose, KeyLength);
    }

    /// <summary>32 bytes that stand for a term.</summary>
    public byte[] HashOf(string term) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(term));

    /// <summary>The same of several, each once.</summary>
    public IReadOnlyList<byte[]> HashesOf(IEnumerable<string> terms) => [.. terms.Distinct(StringComparer.Ordinal).Select(HashOf)];

    /// <inheritdoc/>
    public void Dispose() => CryptographicOperations.ZeroMemory(key);
}
