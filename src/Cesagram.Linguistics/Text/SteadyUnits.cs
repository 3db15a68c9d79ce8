using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Cesagram.Linguistics.Text;

/// <summary>
/// A window of any simple letters: each unit's facts from <see cref="CharTable"/> without a branch on them, lower case in UTF-8,
/// then masks by comparing.
/// </summary>
internal sealed class SteadyUnits
{
    private const int MostBytes = 3;
    private const int Half = TextWindow.Size / 2;
    private const int Quarter = TextWindow.Size / 4;

    private readonly byte[] bytes = new byte[(TextWindow.Size * MostBytes) + PackedHash.Slack];
    private readonly byte[] offsets = new byte[TextWindow.Size + 1];
    private readonly byte[] kinds = new byte[TextWindow.Size];

    /// <summary>First UTF-8 byte of each unit, behind one that is nothing: itself, where it is ASCII.</summary>
    private readonly byte[] leads = new byte[1 + TextWindow.Size];
    private readonly char[] lower = new char[1 + TextWindow.Size];

    /// <summary>UTF-8 in lower case.</summary>
    public ReadOnlySpan<byte> Bytes => bytes;

    /// <summary>Place of each unit among the bytes, and the end.</summary>
    public ReadOnlySpan<byte> Offsets => offsets;

    /// <summary>Of at most 64 units; bits beyond them mean nothing.</summary>
    public WindowMasks Read(ReadOnlySpan<char> units)
    {
        var toBytes = bytes.AsSpan();
        var toOffsets = offsets.AsSpan(1, units.Length);
        var toKinds = kinds.AsSpan(0, units.Length);
        var toLeads = leads.AsSpan(1, units.Length);
        var toLower = lower.AsSpan(1, units.Length);
        var offset = 0;
        for (var i = 0; i < units.Length; i++)
        {
            ref readonly var facts = ref CharTable.Of(units[i]);
            BinaryPrimitives.WriteUInt32LittleEndian(toBytes[offset..], facts.Utf8);
            offset += facts.Utf8Length;
            toOffsets[i] = (byte)offset;
            toKinds[i] = facts.InWindow;
            toLeads[i] = (byte)facts.Utf8;
            toLower[i] = facts.Lower;
        }

        return Masks();
    }

    private WindowMasks Masks()
    {
        var first = Load(kinds, 0);
        var second = Load(kinds, Half);
        var firstRepeats = Repeats(0);
        var secondRepeats = Repeats(Half);
        return new WindowMasks
        {
            Letters = Of(first, second, (byte)CharKind.Letter),
            Digits = Of(first, second, (byte)CharKind.Digit),
            Signs = Of(first, second, (byte)CharKind.Sign),
            Blanks = Of(first, second, (byte)CharKind.Blank),
            Apostrophes = Of(Load(leads, 1), Load(leads, 1 + Half), (byte)'\''),
            Repeats = WindowMasks.Bits(firstRepeats, secondRepeats),
            Care = WindowMasks.Bits(
                first | AsciiUnits.Care(Load(leads, 1), Load(leads, 0), firstRepeats),
                second | AsciiUnits.Care(Load(leads, 1 + Half), Load(leads, Half), secondRepeats)),
        };
    }

    private static Vector256<byte> Load(byte[] from, int at) => Vector256.Create(from.AsSpan(at, Half));

    private Vector256<byte> Repeats(int at)
    {
        var units = MemoryMarshal.Cast<char, ushort>((ReadOnlySpan<char>)lower.AsSpan(at));
        return Vector256.Narrow(
            Vector256.Equals(Vector256.Create(units[1..]), Vector256.Create(units)),
            Vector256.Equals(Vector256.Create(units[(1 + Quarter)..]), Vector256.Create(units[Quarter..])));
    }

    private static ulong Of(Vector256<byte> first, Vector256<byte> second, byte one) =>
        WindowMasks.Bits(Vector256.Equals(first, Vector256.Create(one)), Vector256.Equals(second, Vector256.Create(one)));
}
