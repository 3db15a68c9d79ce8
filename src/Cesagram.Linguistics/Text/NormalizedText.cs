using System.Buffers;
using System.Text;

namespace Cesagram.Linguistics.Text;

/// <summary>
/// Steps 0 to 4 of tokeniser v1: NFKC, format characters away, lower case, one apostrophe; each unit remembers where it came from.
/// </summary>
internal sealed class NormalizedText
{
    /// <summary>Made when first needed: most chats never do.</summary>
    private NfkcClusters? clusters;

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
            var rune = default(Rune);
            var used = 1;
            var isPair = char.IsSurrogate(text[i]) && Rune.DecodeFromUtf16(text[i..], out rune, out used) == OperationStatus.Done;
            if (!CharTable.Of(isPair ? rune.Value : text[i]).IsSteady)
            {
                return false;
            }

            if (isPair)
            {
                AppendPair(rune, origin + i, 1);
            }
            else
            {
                Append(text[i], origin + i);
            }

            i += used;
        }

        starts[Length] = origin + text.Length;
        return true;
    }

    /// <summary>Any text.</summary>
    public void Set(ReadOnlySpan<char> text)
    {
        Length = 0;
        clusters ??= new NfkcClusters();
        var isChanged = clusters.Normalize(text);
        var whole = clusters.Normalized;
        Reserve(whole.Length);
        for (var i = 0; i < whole.Length;)
        {
            var place = isChanged ? clusters.PlaceOf(i) : i;
            if (char.IsSurrogate(whole[i]))
            {
                _ = Rune.DecodeFromUtf16(whole[i..], out var rune, out var used);
                AppendPair(rune, place, isChanged ? 0 : used - 1);
                i += used;
            }
            else
            {
                Append(whole[i++], place);
            }
        }

        starts[Length] = text.Length;
    }

    private void Append(char unit, int place)
    {
        ref readonly var facts = ref CharTable.Of(unit);
        chars[Length] = facts.Lower;
        starts[Length] = place;
        Length += facts.Kind == CharKind.Format ? 0 : 1;
    }

    private void AppendPair(Rune rune, int place, int second)
    {
        if (CharTable.Of(rune.Value).Kind != CharKind.Format)
        {
            _ = Rune.ToLowerInvariant(rune).EncodeToUtf16(chars.AsSpan(Length));
            starts[Length] = place;
            starts[Length + 1] = place + second;
            Length += 2;
        }
    }

    private void Reserve(int length)
    {
        if (chars.Length <= length)
        {
            Array.Resize(ref chars, Math.Max(length + 1, chars.Length * 2));
            Array.Resize(ref starts, chars.Length + 1);
        }
    }
}
