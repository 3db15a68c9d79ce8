using System.Security.Cryptography;
using System.Text;

namespace Cesagram.Tests.ChatAnalysis.Webhooks;

/// <summary>How a receiver verifies, knowing nothing of ours; docs/api.md shows these very lines.</summary>
internal static class WebhookVerifier
{
    public static bool IsGenuine(string secret, string id, string timestamp, string signatures, byte[] body, DateTimeOffset now)
    {
        if (!long.TryParse(timestamp, out var seconds) || Math.Abs(now.ToUnixTimeSeconds() - seconds) > 300)
        {
            return false;
        }

        var key = Convert.FromBase64String(secret["whsec_".Length..]);
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{id}.{timestamp}."), .. body];
        var expected = Convert.ToBase64String(HMACSHA256.HashData(key, signed));
        return signatures.Split(' ').Any(one => one.StartsWith("v1,", StringComparison.Ordinal)
            && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(one[3..]), Encoding.ASCII.GetBytes(expected)));
    }
}
