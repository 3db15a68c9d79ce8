using System.Buffers.Binary;

namespace Cesagram.Linguistics.Text;

/// <summary>A window of any simple letters, unit by unit from <see cref="CharTable"/>: lower case in UTF-8, and masks.</summary>
internal sealed class SteadyUnits
{
    private const int MostBytes = 3;

    private readonly byte[] bytes = new byte[(TextWindow.Size * MostBytes) + PackedHash.Slack];
    private readonly byte[] offsets = new byte[TextWindow.Size + 1];

    /// <summary>UTF-8 in lower case.</summary>
    public ReadOnlySpan<byte> Bytes => bytes;

    /// <summary>Place of each unit among the bytes, and the end.</summary>
    public ReadOnlySpan<byte> Offsets => offsets;

    public WindowMasks Read(ReadOnlySpan<char> units)
    {
        var masks = default(WindowMasks);
        var offset = 0;
        var before = '\0';
        for (var i = 0; i < units.Length; i++)
        {
            ref readonly var facts = ref CharTable.Of(units[i]);
            var bit = 1UL << i;
            var lower = facts.Lower;
            switch (facts.InWindow)
            {
                case (byte)CharKind.Letter:
                    masks.Letters |= bit;
                    break;
                case (byte)CharKind.Blank:
                    masks.Blanks |= bit;
                    break;
                case (byte)CharKind.Digit:
                    masks.Digits |= bit;
                    break;
                case (byte)CharKind.Sign:
                    masks.Signs |= bit;
                    masks.Apostrophes |= lower == '\'' ? bit : 0;
                    masks.Care |= lower == '@' || (lower == '/' && before == '/') || (lower == '.' && before == 'w') ? bit : 0;
                    break;
                case CharFacts.Care:
                    masks.Care |= bit;
                    break;
            }

            masks.Repeats |= lower == before ? bit : 0;
            before = lower;
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(offset), facts.Utf8);
            offset += facts.InWindow == CharFacts.Care ? 0 : facts.Utf8Length;
            offsets[i + 1] = (byte)offset;
        }

        return masks;
    }
}
