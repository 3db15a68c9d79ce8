using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Cesagram.Postgres;

/// <summary>
/// The hash of a row: SHA-256 over <c>cesagram audit 1</c>, the previous hash (32 bytes) and then, in this order, unit, number,
/// time, kind, name, actor, subject, reason and details. Each is written as its length in bytes (4 bytes, big-endian;
/// FFFFFFFF where there is none) and its UTF-8 text; unit as 8-4-4-4-12 in lower case, number in decimal, time as
/// microseconds since 1970 in UTC in decimal.
/// </summary>
public static class AuditHash
{
    /// <summary>Length in bytes.</summary>
    public const int Length = SHA256.HashSizeInBytes;

    private static readonly byte[] Form = "cesagram audit 1"u8.ToArray();

    /// <summary>What stands before the first row.</summary>
    public static byte[] Zero => new byte[Length];

    /// <summary>The hash that <paramref name="row"/> should have, going by everything else in it.</summary>
    public static byte[] Of(AuditRow row)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Form);
        hash.AppendData(row.PreviousHash);
        Append(hash, row.UnitId.ToString());
        Append(hash, FormattableString.Invariant($"{row.Number}"));
        Append(hash, FormattableString.Invariant($"{Microseconds(row.At)}"));
        Append(hash, row.Kind);
        Append(hash, row.Name);
        Append(hash, row.Actor);
        Append(hash, row.Subject);
        Append(hash, row.Reason);
        Append(hash, row.Details);
        return hash.GetHashAndReset();
    }

    internal static long Microseconds(DateTimeOffset at) => (at.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    private static void Append(IncrementalHash hash, string? text)
    {
        Span<byte> length = stackalloc byte[4];
        if (text is null)
        {
            length.Fill(0xFF);
            hash.AppendData(length);
            return;
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
