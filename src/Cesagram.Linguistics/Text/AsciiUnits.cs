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

        var first = Vector256.Narrow(a, b);
        var second = Vector256.Narrow(c, d);
        var firstLetters = Letters(first);
        var secondLetters = Letters(second);
        var firstLower = Lower(first, firstLetters);
        var secondLower = Lower(second, secondLetters);
        firstLower.CopyTo(bytes.AsSpan(1));
        secondLower.CopyTo(bytes.AsSpan(1 + Half));
        var firstBefore = Vector256.Create(bytes.AsSpan(0, Half));
        var secondBefore = Vector256.Create(bytes.AsSpan(Half, Half));
        var firstRepeats = Vector256.Equals(firstLower, firstBefore);
        var secondRepeats = Vector256.Equals(secondLower, secondBefore);
        var firstDigits = Below(first, (byte)'0', 10);
        var secondDigits = Below(second, (byte)'0', 10);
        masks.Letters = WindowMasks.Bits(firstLetters, secondLetters);
        masks.Digits = WindowMasks.Bits(firstDigits, secondDigits);
        masks.Signs = WindowMasks.Bits(Vector256.AndNot(Visible(first), firstLetters | firstDigits), Vector256.AndNot(Visible(second), secondLetters | secondDigits));
        masks.Blanks = WindowMasks.Bits(Blanks(first), Blanks(second));
        masks.Apostrophes = WindowMasks.Bits(Equal(first, '\''), Equal(second, '\''));
        masks.Repeats = WindowMasks.Bits(firstRepeats, secondRepeats);
        masks.Care = WindowMasks.Bits(Care(first, firstBefore, firstRepeats), Care(second, secondBefore, secondRepeats));
        return true;
    }

    private static Vector256<byte> Letters(Vector256<byte> units) => Below(units | Vector256.Create((byte)0x20), (byte)'a', 26);

    private static Vector256<byte> Lower(Vector256<byte> units, Vector256<byte> letters) => units | (letters & Vector256.Create((byte)0x20));

    private static Vector256<byte> Visible(Vector256<byte> units) => Below(units, 0x21, 0x7F - 0x21);

    private static Vector256<byte> Blanks(Vector256<byte> units) => Equal(units, ' ') | Below(units, (byte)'\t', 5);

    /// <summary>Units in lower case, those before them, and where the two are the same: see <see cref="WindowMasks.Care"/>.</summary>
    public static Vector256<byte> Care(Vector256<byte> units, Vector256<byte> before, Vector256<byte> repeats) =>
        Equal(units, '@') | (Equal(units, '/') & repeats) | (Equal(units, '.') & Equal(before, 'w'));

    private static Vector256<byte> Equal(Vector256<byte> units, char one) => Vector256.Equals(units, Vector256.Create((byte)one));

    private static Vector256<byte> Below(Vector256<byte> units, byte from, byte count) =>
        Vector256.LessThan(units - Vector256.Create(from), Vector256.Create(count));
}
