using System.Numerics;

namespace Cesagram.Linguistics.Cues;

/// <summary>Cues by pairs of words: one table, all lists behind each other.</summary>
internal sealed class CueLists
{
    private readonly (uint Key, int From, int Count)[] slots;
    private readonly int[] cues;

    public CueLists(Dictionary<uint, List<int>> lists)
    {
        slots = new (uint, int, int)[(int)BitOperations.RoundUpToPowerOf2((uint)lists.Count * 2)];
        cues = [.. lists.Values.SelectMany(list => list)];
        var from = 0;
        foreach (var (key, list) in lists)
        {
            slots[SlotOf(key)] = (key, from, list.Count);
            from += list.Count;
        }
    }

    /// <param name="first">Not 0.</param>
    /// <param name="second">0 for none.</param>
    public static uint Key(ushort first, ushort second) => ((uint)first << 16) | second;

    public ReadOnlySpan<int> Of(uint key)
    {
        var (_, from, count) = slots[SlotOf(key)];
        return cues.AsSpan(from, count);
    }

    private int SlotOf(uint key)
    {
        var slot = (int)((key * 0x9E3779B1) >> (32 - BitOperations.Log2((uint)slots.Length)));
        while (slots[slot].Key != key && slots[slot].Count > 0)
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }
}
