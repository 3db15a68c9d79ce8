namespace Cesagram.Linguistics.Text;

/// <summary>Two numbers for each word that is known: token ids are hashes already, so one look nearly always finds or rules out.</summary>
internal sealed class WordTable
{
    private readonly ulong[] slots;
    private readonly int mask;

    /// <param name="words">Each with numbers of which one at least is not 0.</param>
    public WordTable(IReadOnlyCollection<(uint Word, ushort First, ushort Second)> words)
    {
        slots = new ulong[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)words.Count * 3 / 2)];
        mask = slots.Length - 1;
        foreach (var (word, first, second) in words)
        {
            slots[SlotOf(word)] = ((ulong)word << 32) | ((uint)first << 16) | second;
        }
    }

    public bool Contains(uint word) => slots[SlotOf(word)] != 0;

    /// <summary>Both numbers of each word of a message, 0 for a word that is not known; as long as the words.</summary>
    public void Find(ReadOnlySpan<uint> words, Span<ushort> first, Span<ushort> second)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var found = slots[SlotOf(words[i])];
            (first[i], second[i]) = ((ushort)(found >> 16), (ushort)found);
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
