using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;

namespace Cesagram.ChatAnalysis.PushWebhook;

/// <summary>Secrets of endpoints, and what is signed with them (Standard Webhooks 1.0.0, symmetric signatures).</summary>
internal static class WebhookSecrets
{
    /// <summary>For how long the secret before a rotation signs too.</summary>
    public static readonly TimeSpan Overlap = TimeSpan.FromHours(24);

    private const string Prefix = "whsec_";
    private const string Place = "secret";
    private const int Length = 32;

    /// <returns>As it is shown to a person.</returns>
    public static string Text(ReadOnlySpan<byte> secret) => Prefix + Convert.ToBase64String(secret);

    /// <summary>Makes a secret and seals it.</summary>
    public static (string Text, byte[] Sealed) Make(TextKey key)
    {
        var secret = RandomNumberGenerator.GetBytes(Length);
        var made = (Text(secret), key.Seal(secret, Place));
        CryptographicOperations.ZeroMemory(secret);
        return made;
    }

    /// <returns>The header <c>webhook-signature</c>: the current secret's first, then that of the one before while it is good.</returns>
    public static string Sign(WebhookEndpoint endpoint, TextVault vault, string id, DateTimeOffset now, byte[] body)
    {
        using var key = vault.Unwrap(endpoint.WrappedKey);
        var current = Sign(key.Open(endpoint.SealedSecret, Place), id, now.ToUnixTimeSeconds(), body);
        return endpoint.SealedPreviousSecret is { } previous && endpoint.PreviousUntil > now
            ? $"{current} {Sign(key.Open(previous, Place), id, now.ToUnixTimeSeconds(), body)}"
            : current;
    }

    private static string Sign(byte[] secret, string id, long timestamp, byte[] body)
    {
        byte[] signed = [.. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{timestamp}.")), .. body];
        var signature = "v1," + Convert.ToBase64String(HMACSHA256.HashData(secret, signed));
        CryptographicOperations.ZeroMemory(secret);
        return signature;
    }
}
