using System.Buffers.Binary;
using System.Buffers.Text;

namespace Cesagram.ChatAnalysis.ReadCases;

/// <summary>Where a walk over the cases stands: behind this one.</summary>
internal sealed record CaseCursor(DateTimeOffset CreatedAt, Guid Id)
{
    private const int Length = 24;

    public string Text
    {
        get
        {
            Span<byte> bytes = stackalloc byte[Length];
            BinaryPrimitives.WriteInt64BigEndian(bytes, CreatedAt.UtcTicks);
            Id.TryWriteBytes(bytes[8..]);
            return Base64Url.EncodeToString(bytes);
        }
    }

    /// <returns>Null where it is none of ours.</returns>
    public static CaseCursor? Parse(string text)
    {
        Span<byte> bytes = stackalloc byte[Length];
        // Other lengths are not decoded: they cannot be ours.
        return text.Length == 32 && Base64Url.IsValid(text) && Base64Url.TryDecodeFromChars(text, bytes, out var written) && written == Length
            && BinaryPrimitives.ReadInt64BigEndian(bytes) is >= 0 and var ticks && ticks <= DateTimeOffset.MaxValue.UtcTicks
            ? new CaseCursor(new DateTimeOffset(ticks, TimeSpan.Zero), new Guid(bytes[8..]))
            : null;
    }
}
