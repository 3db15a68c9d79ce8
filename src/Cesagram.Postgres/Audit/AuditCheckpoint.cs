using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Cesagram.Postgres.Audit;

/// <summary>
/// A line of the checkpoint file: it says, signed, which hash a row of a chain had at a time. The first line of a file is about
/// row 0 of the platform's chain and has the public key in place of a hash. Lines are numbered and chained: each names the SHA-256 of the line before.
/// </summary>
internal sealed record AuditCheckpoint(long Line, Guid Unit, long Number, string Hash, DateTimeOffset At, string Previous)
{
    public const string NoPrevious = "";

    public bool IsHeader => Number == 0;

    /// <summary>ECDSA P-256 with SHA-256 (FIPS 186-5), r and s of 32 bytes each, in base64.</summary>
    public string Signature { get; init; } = "";

    public AuditCheckpoint Signed(ECDsa key) => this with { Signature = Convert.ToBase64String(key.SignData(SignedBytes(), HashAlgorithmName.SHA256)) };

    public bool IsSignedBy(ECDsa key)
    {
        var signature = new byte[64];
        return Convert.TryFromBase64String(Signature, signature, out var length) && length == signature.Length
            && key.VerifyData(SignedBytes(), signature, HashAlgorithmName.SHA256);
    }

    public string ToJson() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);

    /// <returns>Null where the line is none.</returns>
    public static AuditCheckpoint? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<AuditCheckpoint>(line, JsonSerializerOptions.Web) is { Hash: not null, Previous: not null, Signature: not null } read ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static string HashOf(string line) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line)));

    private byte[] SignedBytes() => Encoding.UTF8.GetBytes(string.Join(
        '\n', "cesagram checkpoint 1", Line.ToString(CultureInfo.InvariantCulture), Unit.ToString(), Number.ToString(CultureInfo.InvariantCulture), Hash,
        AuditHash.Microseconds(At).ToString(CultureInfo.InvariantCulture), Previous));
}
