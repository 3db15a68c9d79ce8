using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Cesagram.Linguistics.Text;

/// <summary>
/// <see cref="TokenHash"/> of bytes that lie together, eight at a time and without a branch on the length: zero bytes behind a token
/// only multiply by the prime, and that is undone by the prime's inverse modulo 2^64.
/// </summary>
internal static class PackedHash
{
    /// <summary>Bytes that must be readable behind a token.</summary>
    public const int Slack = sizeof(ulong);

    private static readonly ulong[] Undo = [.. Enumerable.Range(0, sizeof(ulong) + 1).Select(left => Power(Inverse(TokenHash.Prime), sizeof(ulong) - left))];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Id(ReadOnlySpan<byte> bytes, int start, int length)
    {
        var state = TokenHash.Offset;
        while (length > sizeof(ulong))
        {
            state = Eight(state, BinaryPrimitives.ReadUInt64LittleEndian(bytes[start..]));
            start += sizeof(ulong);
            length -= sizeof(ulong);
        }

        var last = BinaryPrimitives.ReadUInt64LittleEndian(bytes[start..]) & (ulong.MaxValue >> (64 - (8 * length)));
        return (uint)(TokenHash.Mix(Eight(state, last) * Undo[length]) >> 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Eight(ulong state, ulong bytes)
    {
        state = (state ^ (byte)bytes) * TokenHash.Prime;
        state = (state ^ (byte)(bytes >> 8)) * TokenHash.Prime;
        state = (state ^ (byte)(bytes >> 16)) * TokenHash.Prime;
        state = (state ^ (byte)(bytes >> 24)) * TokenHash.Prime;
        state = (state ^ (byte)(bytes >> 32)) * TokenHash.Prime;
        state = (state ^ (byte)(bytes >> 40)) * TokenHash.Prime;
        state = (state ^ (byte)(bytes >> 48)) * TokenHash.Prime;
        return (state ^ (bytes >> 56)) * TokenHash.Prime;
    }

    /// <summary>Newton's step doubles the bits that are right; an odd number is its own inverse modulo 8.</summary>
    private static ulong Inverse(ulong odd)
    {
        var inverse = odd;
        for (var bits = 3; bits < 64; bits *= 2)
        {
            inverse *= 2 - (odd * inverse);
        }

        return inverse;
    }

    private static ulong Power(ulong number, int exponent)
    {
        var power = 1UL;
        for (var i = 0; i < exponent; i++)
        {
            power *= number;
        }

        return power;
    }
}
