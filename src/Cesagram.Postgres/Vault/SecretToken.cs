using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Cesagram.Postgres;

/// <summary>What a link or a cookie carries. Only its hash is kept, so that who reads the database cannot use it.</summary>
/// <param name="Text">43 letters for an address, of 256 random bits.</param>
/// <param name="Hash">What is kept: SHA-256 in hexadecimal.</param>
public readonly record struct SecretToken(string Text, string Hash)
{
    private const int Bytes = 32;

    /// <summary>A new one.</summary>
    public static SecretToken Make()
    {
        var text = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        return new SecretToken(text, HashOf(text));
    }

    /// <summary>What would be kept of any text.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
