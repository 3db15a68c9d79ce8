using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Cesagram.Linguistics.Text.Folding;

/// <summary>Rules disguises out, 64 units at a time by masks: not all text without a disguise, but nearly all.</summary>
internal static class PlainText
{
    private const int Size = 64;

    /// <summary>Each unit is looked at with two before and one behind it.</summary>
    private const int Step = Size - 3;
    private const int FewestAlone = 3;

    /// <summary>False where <see cref="Disguise.IsPossible"/> has to look closer.</summary>
    public static bool IsSure(ReadOnlySpan<char> text)
    {
        Span<byte> window = stackalloc byte[Size];
        Looks seen = 0;
        var alone = 0;
        for (var from = 0; from < text.Length; from += Step)
        {
            var part = text.Length - from > Size ? text.Slice(from, Size) : text[from..];
            var repeats = Fill(part, window);
            var low = Vector256.Create<byte>(window);
            var high = Vector256.Create<byte>(window[(Size / 2)..]);
            ulong Of(Looks looks) => Bits(low, looks) | ((ulong)Bits(high, looks) << (Size / 2));
            var (letters, all, signs) = (Of(Looks.Letter), Of(Looks.LetterOrDigit), Of(Looks.Sign));
            var strange = (letters & ((signs | Of(Looks.Separator)) << 1))
                | (letters & repeats & (repeats << 1))
                | (signs & ~Of(Looks.Exclamation) & (letters << 1));
            if (strange != 0)
            {
                return false;
            }

            alone += BitOperations.PopCount(letters & ~(all << 1) & ~(all >> 1));
            foreach (var look in (ReadOnlySpan<Looks>)[Looks.Foreign, Looks.Latin, Looks.Greek])
            {
                seen |= Bits(low | high, look) != 0 ? look : 0;
            }
        }

        return alone < FewestAlone && (seen & Looks.Foreign) == 0 && (seen & (Looks.Latin | Looks.Greek)) != (Looks.Latin | Looks.Greek);
    }

    /// <returns>A bit for each unit that is the same as the one before.</returns>
    private static ulong Fill(ReadOnlySpan<char> part, Span<byte> window)
    {
        ReadOnlySpan<byte> looks = MemoryMarshal.AsBytes<Looks>(CharLooks.All);
        var repeats = 0UL;
        var before = '\0';
        for (var i = 0; i < part.Length; i++)
        {
            window[i] = looks[part[i]];
            repeats |= (part[i] == before ? 1UL : 0) << i;
            before = part[i];
        }

        window[part.Length..].Clear();
        return repeats;
    }

    /// <summary>Shifts the bit to the top of its byte.</summary>
    private static uint Bits(Vector256<byte> window, Looks looks) =>
        (window.AsUInt64() << (7 - BitOperations.Log2((uint)looks))).AsByte().ExtractMostSignificantBits();
}
