using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Cesagram.Accounts.ApiClients;

/// <summary><c>cesagram_</c>, the client's id, <c>_</c> and 32 random bytes in hexadecimal: tools that look for leaked secrets find it.</summary>
internal static partial class ApiSecretText
{
    private const int Bytes = 32;

    public static string Make(Guid client) => $"cesagram_{client:N}_{RandomNumberGenerator.GetHexString(Bytes * 2, lowercase: true)}";

    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    /// <summary>The client that a secret names; not yet that it is its secret.</summary>
    public static Guid? ClientOf(string? secret) =>
        secret is { Length: < 200 } && Whole().Match(secret) is { Success: true } match ? Guid.ParseExact(match.Groups[1].ValueSpan, "N") : null;

    /// <summary>The first secret anywhere in a text.</summary>
    public static bool IsIn(string text, [NotNullWhen(true)] out string? secret)
    {
        secret = Somewhere().Match(text) is { Success: true } match ? match.Value : null;
        return secret is not null;
    }

    [GeneratedRegex("^cesagram_([0-9a-f]{32})_[0-9a-f]{64}$")]
    private static partial Regex Whole();

    [GeneratedRegex("cesagram_[0-9a-f]{32}_[0-9a-f]{64}")]
    private static partial Regex Somewhere();
}
