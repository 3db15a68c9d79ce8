using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Cesagram.Accounts.TwoFactor;

/// <summary>Time-based codes as every authenticator makes them: RFC 6238 with HMAC-SHA-1, 30 seconds, six digits.</summary>
internal static class Totp
{
    public const int KeyBytes = 20;

    /// <summary>How many steps a clock may be wrong either way (RFC 6238 section 5.2).</summary>
    public const int Skew = 1;

    /// <summary>How far a code is looked for only to tell somebody that a clock is wrong.</summary>
    public const int FarSkew = 20;

    private const int SecondsAStep = 30;
    private const int Modulus = 1_000_000;

    public static long StepAt(DateTimeOffset time) => time.ToUnixTimeSeconds() / SecondsAStep;

    public static string CodeOf(ReadOnlySpan<byte> key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        // SHA-1 is what RFC 6238 and the authenticators have; its collisions do not touch HMAC.
#pragma warning disable CA5350
        HMACSHA1.HashData(key, counter, hash);
#pragma warning restore CA5350
        var offset = hash[^1] & 0xf;
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[offset..]) & 0x7fff_ffff;
        return (number % Modulus).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step near <paramref name="now"/> whose code it is, the nearest first; null for none.</summary>
    public static long? FindStep(ReadOnlySpan<byte> key, string code, long now, int skew)
    {
        for (var distance = 0; distance <= skew; distance++)
        {
            foreach (var step in (ReadOnlySpan<long>)[now - distance, now + distance])
            {
                if (CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(CodeOf(key, step)), System.Text.Encoding.ASCII.GetBytes(code)))
                {
                    return step;
                }
            }
        }

        return null;
    }
}
