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

    /// <summary>What may be secrets, anywhere in a text.</summary>
    public static IReadOnlyList<string> AllIn(string text) => [.. Somewhere().Matches(text).Select(match => match.Value).Distinct()];

    [GeneratedRegex("^cesagram_([0-9a-f]{32})_[0-9a-f]{64}$")]
    private static partial Regex Whole();

    [GeneratedRegex("cesagram_[0-9a-f]{32}_[0-9a-f]{64}")]
    private static partial Regex Somewhere();
}
