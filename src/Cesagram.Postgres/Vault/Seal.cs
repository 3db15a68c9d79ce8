using System.Security.Cryptography;

namespace Cesagram.Postgres.Vault;

/// <summary>
/// AES-256-GCM (NIST SP 800-38D) with a random nonce: version (1 byte), nonce (12), tag (16), cipher text.
/// </summary>
internal static class Seal
{
    private const byte Version = 1;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int HeaderLength = 1 + NonceLength + TagLength;

    public static byte[] Close(ReadOnlySpan<byte> key, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> context)
    {
        var result = new byte[HeaderLength + plain.Length];
        result[0] = Version;
        var nonce = result.AsSpan(1, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(nonce, plain, result.AsSpan(HeaderLength), result.AsSpan(1 + NonceLength, TagLength), context);
        return result;
    }

    public static byte[] Open(ReadOnlySpan<byte> key, ReadOnlySpan<byte> closed, ReadOnlySpan<byte> context)
    {
        if (closed.Length < HeaderLength || closed[0] != Version)
        {
            throw new CryptographicException("What is stored is not sealed in a form that this version knows.");
        }

        var plain = new byte[closed.Length - HeaderLength];
        using var aes = new AesGcm(key, TagLength);
        aes.Decrypt(closed.Slice(1, NonceLength), closed[HeaderLength..], closed.Slice(1 + NonceLength, TagLength), plain, context);
        return plain;
    }
}
