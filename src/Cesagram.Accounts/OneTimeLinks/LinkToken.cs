using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Cesagram.Accounts.OneTimeLinks;

/// <summary>What a link or a cookie carries. Only its hash is kept, so that who reads the database cannot use it.</summary>
/// <param name="Text">43 letters for an address, of 256 random bits.</param>
/// <param name="Hash">What is kept.</param>
internal readonly record struct LinkToken(string Text, string Hash)
{
    private const int Bytes = 32;

    public static LinkToken Make()
    {
        var text = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        return new LinkToken(text, HashOf(text));
    }

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
