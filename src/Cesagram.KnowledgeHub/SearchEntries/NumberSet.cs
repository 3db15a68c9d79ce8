using System.Numerics;

namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>Numbers of entries, a bit each. What lies beyond its length is not in it. Not changed once it is shared.</summary>
internal sealed class NumberSet
{
    private const int Bits = 64;
    private ulong[] words;

    public NumberSet(int highest) => words = new ulong[(highest / Bits) + 1];

    private NumberSet(ulong[] words) => this.words = words;

    public bool this[int number] => (uint)number / Bits is var at && at < (uint)words.Length && (words[at] >> number & 1) != 0;

    public NumberSet Copy() => new([.. words]);

    public void Add(int number)
    {
        if (number / Bits >= words.Length)
        {
            Array.Resize(ref words, Math.Max(words.Length * 5 / 4, (number / Bits) + 1));
        }

        words[number / Bits] |= 1UL << number;
    }

    public void Remove(int number)
    {
        if (number / Bits < words.Length)
        {
            words[number / Bits] &= ~(1UL << number);
        }
    }

    public int Count()
    {
        var count = 0;
        foreach (var word in words)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    /// <summary>How many are in both.</summary>
    public int CountWith(NumberSet other)
    {
        var (mine, others) = (words, other.words);
        var count = 0;
        for (var i = 0; i < mine.Length && i < others.Length; i++)
        {
            count += BitOperations.PopCount(mine[i] & others[i]);
        }

        return count;
    }

    public NumberSet And(NumberSet other)
    {
        var (mine, others) = (words, other.words);
        var both = new ulong[Math.Min(mine.Length, others.Length)];
        for (var i = 0; i < both.Length; i++)
        {
            both[i] = mine[i] & others[i];
        }

        return new NumberSet(both);
    }

    public NumberSet Without(NumberSet other)
    {
        var rest = Copy();
        for (var i = 0; i < rest.words.Length && i < other.words.Length; i++)
        {
            rest.words[i] &= ~other.words[i];
        }

        return rest;
    }

    /// <summary>The numbers in it, from the lowest.</summary>
    public IEnumerable<int> Numbers()
    {
        for (var i = 0; i < words.Length; i++)
        {
            for (var word = words[i]; word != 0; word &= word - 1)
            {
                yield return (i * Bits) + BitOperations.TrailingZeroCount(word);
            }
        }
    }

    /// <summary>What is in any of them.</summary>
    public static NumberSet Any(IEnumerable<NumberSet> sets)
    {
        ulong[] any = [];
        foreach (var set in sets)
        {
            Array.Resize(ref any, Math.Max(any.Length, set.words.Length));
            for (var i = 0; i < set.words.Length; i++)
            {
                any[i] |= set.words[i];
            }
        }

        return new NumberSet(any);
    }
}
