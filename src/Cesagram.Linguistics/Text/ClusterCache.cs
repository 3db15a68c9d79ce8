using System.Text;

namespace Cesagram.Linguistics.Text;

/// <summary>NFKC of clusters of one or two units, such as a letter and its accent: the few that a text repeats are asked of ICU once.</summary>
internal sealed class ClusterCache
{
    private const int SlotBits = 8;

    /// <summary>Longer results are not kept.</summary>
    private const int MostUnits = 4;

    private readonly uint[] keys = new uint[1 << SlotBits];
    private readonly byte[] lengths = new byte[1 << SlotBits];
    private readonly char[] units = new char[MostUnits << SlotBits];

    /// <returns>Units written.</returns>
    public int Normalize(ReadOnlySpan<char> cluster, Span<char> to)
    {
        var key = cluster.Length == 1 ? cluster[0] : ((uint)cluster[1] << 16) | cluster[0];
        var slot = (int)((key * 0x9E3779B1) >> (32 - SlotBits));
        var kept = units.AsSpan(slot * MostUnits, MostUnits);
        if (lengths[slot] > 0 && keys[slot] == key)
        {
            kept[..lengths[slot]].CopyTo(to);
            return lengths[slot];
        }

        if (!cluster.TryNormalize(to, out var length, NormalizationForm.FormKC))
        {
            throw new ArgumentException("Too little room for NFKC.", nameof(to));
        }

        if (length <= MostUnits)
        {
            to[..length].CopyTo(kept);
            lengths[slot] = (byte)length;
            keys[slot] = key;
        }

        return length;
    }
}
