using System.Text;

namespace Cesagram.Linguistics.Text;

/// <summary>
/// Steps 0 to 4 of tokeniser v1: NFKC, format characters away, lower case, one apostrophe; each unit remembers where it came from.
/// </summary>
internal sealed class NormalizedText
{
    private readonly NfkcClusters clusters = new();
    private char[] chars = new char[256];
    private int[] starts = new int[257];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Chars => chars.AsSpan(0, Length);

    /// <summary>Place in the original of a unit; of <see cref="Length"/>: the original's end.</summary>
    public int StartOf(int at) => starts[at];

    /// <summary>A piece of a text that NFKC leaves alone, from a place in it on; false where that is not sure.</summary>
    public bool TrySet(ReadOnlySpan<char> text, int origin)
    {
        Length = 0;
        Reserve(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var status = Rune.DecodeFromUtf16(text[i..], out var rune, out var used);
            ref readonly var facts = ref CharTable.Of(rune.Value);
            if (!facts.IsSteady || status != System.Buffers.OperationStatus.Done)
            {
                return false;
            }

            Append(rune, facts, origin + i, used - 1);
            i += used;
        }

        starts[Length] = origin + text.Length;
        return true;
    }

    /// <summary>Any text.</summary>
    public void Set(ReadOnlySpan<char> text)
    {
        Length = 0;
        var isChanged = clusters.Normalize(text);
        var whole = clusters.Normalized;
        Reserve(whole.Length);
        for (var i = 0; i < whole.Length;)
        {
            _ = Rune.DecodeFromUtf16(whole[i..], out var rune, out var used);
            Append(rune, CharTable.Of(rune.Value), isChanged ? clusters.PlaceOf(i) : i, isChanged ? 0 : used - 1);
            i += used;
        }

        starts[Length] = text.Length;
    }

    private void Append(Rune rune, in CharFacts facts, int place, int second)
    {
        if (facts.Kind == CharKind.Format)
        {
            return;
        }

        starts[Length] = place;
        if (rune.IsBmp && facts.Lower != '\0')
        {
            chars[Length++] = facts.Lower;
            return;
        }

        var length = Rune.ToLowerInvariant(rune).EncodeToUtf16(chars.AsSpan(Length));
        starts[Length + length - 1] = place + (length > 1 ? second : 0);
        Length += length;
    }

    private void Reserve(int length)
    {
        if (chars.Length < length)
        {
            Array.Resize(ref chars, Math.Max(length, chars.Length * 2));
            Array.Resize(ref starts, chars.Length + 1);
        }
    }
}
