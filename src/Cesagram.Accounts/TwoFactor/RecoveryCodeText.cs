using System.Security.Cryptography;
using System.Text;

namespace Cesagram.Accounts.TwoFactor;

/// <summary>Sixteen letters in groups of four: 80 random bits.</summary>
internal static class RecoveryCodeText
{
    public const int Count = 10;
    private const int Bytes = 10;
    private const int Group = 4;

    public static IReadOnlyList<string> MakeAll() => [.. Enumerable.Range(0, Count).Select(_ => Make())];

    /// <summary>Of what was typed: spaces, hyphens and case do not count.</summary>
    public static string HashOf(string typed) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant())));

    private static string Make() =>
        string.Join('-', Base32.Encode(RandomNumberGenerator.GetBytes(Bytes)).ToLowerInvariant().Chunk(Group).Select(group => new string(group)));
}
