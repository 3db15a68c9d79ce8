using System.Runtime.Intrinsics;

namespace Cesagram.Linguistics.Text;

/// <summary>One bit a unit of a <see cref="TextWindow"/>, the first lowest.</summary>
internal ref struct WindowMasks
{
    public ulong Letters;
    public ulong Digits;

    /// <summary>Punctuation and symbols, with apostrophes.</summary>
    public ulong Signs;
    public ulong Blanks;
    public ulong Apostrophes;

    /// <summary>The unit before is the same.</summary>
    public ulong Repeats;

    /// <summary>What may make its word more than letters, digits and signs: '@', "//", "w.", and runes that no window reads.</summary>
    public ulong Care;

    /// <summary>Highest bits of the bytes of two halves.</summary>
    public static ulong Bits(Vector256<byte> first, Vector256<byte> second) =>
        first.ExtractMostSignificantBits() | ((ulong)second.ExtractMostSignificantBits() << (TextWindow.Size / 2));
}
