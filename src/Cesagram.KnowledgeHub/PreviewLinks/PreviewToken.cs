using System.Security.Cryptography;
using System.Text;
using Cesagram.Postgres;

namespace Cesagram.KnowledgeHub.PreviewLinks;

/// <summary>What opens a preview: 32 random bytes, written for an address.</summary>
internal static class PreviewToken
{
    private const int Length = 43;

    public static string Make() => SecretToken.Make().Text;

    /// <summary>What is kept of a token; null where it cannot be one.</summary>
    public static byte[]? Hash(string? token) =>
        token is { Length: Length } && token.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') ? SHA256.HashData(Encoding.ASCII.GetBytes(token)) : null;
}
