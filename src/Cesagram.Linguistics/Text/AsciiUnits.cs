using System.Runtime.Intrinsics;

namespace Cesagram.Linguistics.Text;

/// <summary>A window of ASCII, 32 units at a time: lower case, and masks by comparing.</summary>
internal sealed class AsciiUnits
{
    private const int Half = TextWindow.Size / 2;

    /// <summary>One byte before the first, so that each has a neighbour.</summary>
    private readonly byte[] bytes = new byte[1 + TextWindow.Size + PackedHash.Slack];

    /// <summary>In lower case.</summary>
    public ReadOnlySpan<byte> Bytes => bytes.AsSpan(1);

    /// <summary>Place of each unit among the bytes, and the end.</summary>
    public static ReadOnlySpan<byte> Offsets => Places;

    private static readonly byte[] Places = [.. Enumerable.Range(0, TextWindow.Size + 1).Select(i => (byte)i)];

    /// <returns>Whether the units are ASCII, all 64 of them.</returns>
    public bool TryRead(ReadOnlySpan<ushort> units, out WindowMasks masks)
    {
        masks = default;
        var a = Vector256.Create(units);
        var b = Vector256.Create(units[16..]);
        var c = Vector256.Create(units[32..]);
        var d = Vector256.Create(units[48..]);
        if (((a | b | c | d) & Vector256.Create((ushort)0xFF80)) != Vector256<ushort>.Zero)
        {
            return false;
        }

        Read(Vector256.Narrow(a, b), 0, ref masks);
        Read(Vector256.Narrow(c, d), Half, ref masks);
        return true;
    }

    private void Read(Vector256<byte> units, int at, ref WindowMasks masks)
    {
        var letters = Vector256.LessThan((units | Vector256.Create((byte)0x20)) - Vector256.Create((byte)'a'), Vector256.Create((byte)26));
        var lower = units | (letters & Vector256.Create((byte)0x20));
        lower.CopyTo(bytes.AsSpan(1 + at));
        var before = Vector256.Create(bytes.AsSpan(at, Half));
        var repeats = Vector256.Equals(lower, before);
        var digits = Vector256.LessThan(units - Vector256.Create((byte)'0'), Vector256.Create((byte)10));
        var blanks = Vector256.Equals(units, Vector256.Create((byte)' '))
            | Vector256.LessThan(units - Vector256.Create((byte)'\t'), Vector256.Create((byte)5));
        var visible = Vector256.LessThan(units - Vector256.Create((byte)0x21), Vector256.Create((byte)(0x7F - 0x21)));
        var care = Vector256.Equals(units, Vector256.Create((byte)'@'))
            | (Vector256.Equals(units, Vector256.Create((byte)'/')) & repeats)
            | (Vector256.Equals(units, Vector256.Create((byte)'.')) & Vector256.Equals(before, Vector256.Create((byte)'w')));
        masks.Letters |= Bits(letters, at);
        masks.Digits |= Bits(digits, at);
        masks.Signs |= Bits(Vector256.AndNot(visible, letters | digits), at);
        masks.Blanks |= Bits(blanks, at);
        masks.Apostrophes |= Bits(Vector256.Equals(units, Vector256.Create((byte)'\'')), at);
        masks.Repeats |= Bits(repeats, at);
        masks.Care |= Bits(care, at);
    }

    private static ulong Bits(Vector256<byte> matches, int at) => (ulong)matches.ExtractMostSignificantBits() << at;
}
