using System.Numerics;
using System.Runtime.InteropServices;

namespace Cesagram.Linguistics.Text;

/// <summary>
/// Up to 64 units of a text, one bit each in masks by kind. It ends behind a blank or with the text, and before a word that needs
/// care (a link or an address, invisible or combining runes, surrogates), so tokens never cross its edges.
/// </summary>
internal sealed class TextWindow
{
    public const int Size = 64;

    private readonly char[] copy = new char[Size];
    private readonly AsciiUnits ascii = new();
    private readonly SteadyUnits steady = new();

    /// <summary>Takes what it can from the front of a text that is not empty. Units taken; 0: the first word needs care.</summary>
    public int TakeTokens(ReadOnlySpan<char> text, int origin, TokenBuffer tokens)
    {
        var length = Math.Min(text.Length, Size);
        ReadOnlySpan<char> units = copy;
        if (length == Size)
        {
            units = text[..Size];
        }
        else
        {
            // What an earlier text left behind must not send this one the slow way.
            text.CopyTo(copy);
            copy.AsSpan(length).Clear();
        }

        ReadOnlySpan<byte> bytes;
        ReadOnlySpan<byte> offsets;
        if (ascii.TryRead(MemoryMarshal.Cast<char, ushort>(units), out var masks))
        {
            bytes = ascii.Bytes;
            offsets = AsciiUnits.Offsets;
        }
        else
        {
            masks = steady.Read(units[..length]);
            bytes = steady.Bytes;
            offsets = steady.Offsets;
        }

        var taken = End(masks, length, text.Length);
        if (taken > 0)
        {
            var runs = new WindowRuns(masks, ulong.MaxValue >> (Size - taken));
            var room = tokens.Reserve(Size);
            tokens.Take(runs.Write(bytes, offsets, origin, room));
        }

        return taken;
    }

    private static int End(in WindowMasks masks, int length, int textLength)
    {
        var valid = ulong.MaxValue >> (Size - length);
        var care = masks.Care & valid;
        if (care == 0 && length == textLength)
        {
            return length;
        }

        var before = care == 0 ? valid : (care & (~care + 1)) - 1;
        return Size - BitOperations.LeadingZeroCount(masks.Blanks & before);
    }
}
