namespace Cesagram.Linguistics.Text;

/// <summary>Numbers words from 1 in their order: token ids are hashes already, so one look nearly always finds or rules out.</summary>
internal sealed class WordTable
{
    private readonly ulong[] slots;
    private readonly int mask;

    public WordTable(IEnumerable<uint> words)
    {
        HashSet<uint> distinct = [.. words];
        slots = new ulong[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)distinct.Count * 2)];
        mask = slots.Length - 1;
        foreach (var word in distinct)
        {
            slots[SlotOf(word)] = ((ulong)word << 32) | (uint)++Count;
        }
    }

    public int Count { get; private set; }

    /// <returns>0 for a word that is not there.</returns>
    public int PlaceOf(uint word) => (int)slots[SlotOf(word)];

    /// <param name="words">Of a message.</param>
    /// <param name="places">As long as the words.</param>
    public void Find(ReadOnlySpan<uint> words, Span<int> places)
    {
        for (var i = 0; i < words.Length; i++)
        {
            places[i] = (int)slots[SlotOf(words[i])];
        }
    }

    private int SlotOf(uint word)
    {
        var slot = (int)word & mask;
        while (slots[slot] is var found && found != 0 && (uint)(found >> 32) != word)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }
}
