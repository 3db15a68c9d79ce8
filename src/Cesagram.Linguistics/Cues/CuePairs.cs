using System.Numerics;
using Cesagram.Linguistics.Text;

namespace Cesagram.Linguistics.Cues;

/// <summary>
/// Which cues may begin at a token: those whose first word it is and whose rarest other word that must be there comes soon enough behind.
/// Words that stand in the same cues count as one; a few bits for each first word rule out nearly all that comes behind it.
/// </summary>
internal sealed class CuePairs
{
    private readonly CueWords firsts;
    private readonly CueWords seconds;
    private readonly int[] reach;
    private readonly int[] rows;
    private readonly int[] masks;
    private readonly ulong[] bits;
    private readonly Dictionary<(int First, int Second), int[]> pairs;
    private readonly int[][] alone;

    public CuePairs(CuePattern[] patterns, WordTable words)
    {
        var spread = patterns.SelectMany(pattern => pattern.Elements).Where(element => element.Ids is not null).SelectMany(element => element.Ids!).CountBy(id => id).ToDictionary();
        int[] others = [.. patterns.Select(pattern => RarestOther(pattern.Elements, spread))];
        firsts = new CueWords(patterns.Select(pattern => pattern.Elements[0].Ids!), words);
        seconds = new CueWords(patterns.Select((pattern, p) => others[p] > 0 ? pattern.Elements[others[p]].Ids! : []), words);
        var found = new Dictionary<(int First, int Second), List<int>>();
        (reach, rows, masks) = (new int[firsts.Groups], new int[firsts.Groups], new int[firsts.Groups]);
        var single = new List<int>[firsts.Groups];
        for (var p = 0; p < patterns.Length; p++)
        {
            foreach (var first in firsts.Of(p))
            {
                if (others[p] == 0)
                {
                    (single[first] ??= []).Add(p);
                }

                reach[first] = Math.Max(reach[first], patterns[p].Elements[1..(others[p] + 1)].Sum(element => element.Most));
                foreach (var second in seconds.Of(p))
                {
                    (System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(found, (first, second), out _) ??= []).Add(p);
                }
            }
        }

        alone = [.. single.Select(list => list?.ToArray() ?? [])];
        pairs = found.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());
        bits = Rows();
    }

    /// <summary>Cues that may begin at a token, in order, some twice.</summary>
    /// <param name="places">Words of the message, as numbered by the table.</param>
    /// <param name="at">The token.</param>
    /// <param name="candidates">For them.</param>
    /// <returns>How many; -1 where there is no room for them.</returns>
    public int Find(ReadOnlySpan<int> places, int at, Span<int> candidates)
    {
        var first = firsts.Group(places[at]);
        if (first == 0 || !alone[first].AsSpan().TryCopyTo(candidates))
        {
            return first == 0 ? 0 : -1;
        }

        var count = alone[first].Length;
        var row = bits.AsSpan(rows[first]);
        var mask = masks[first];
        foreach (var place in places[(at + 1)..Math.Min(places.Length, at + 1 + reach[first])])
        {
            var second = seconds.Group(place);
            if (second == 0 || ((row[(second & mask) >> 6] >> second) & 1) == 0 || !pairs.TryGetValue((first, second), out var list))
            {
                continue;
            }

            if (!list.AsSpan().TryCopyTo(candidates[count..]))
            {
                return -1;
            }

            count += list.Length;
        }

        candidates[..count].Sort();
        return count;
    }

    /// <returns>0 where only the first word must be there.</returns>
    private static int RarestOther(CueElement[] elements, Dictionary<uint, int> spread)
    {
        var (rarest, least) = (0, int.MaxValue);
        for (var e = 1; e < elements.Length; e++)
        {
            if (elements[e] is { Least: 1, Ids: { } ids } && ids.Max(id => spread[id]) is var common && common < least)
            {
                (rarest, least) = (e, common);
            }
        }

        return rarest;
    }

    /// <summary>For each first word four bits or more for each word behind it.</summary>
    private ulong[] Rows()
    {
        var size = 0;
        foreach (var (first, count) in pairs.Keys.CountBy(pair => pair.First))
        {
            rows[first] = size;
            masks[first] = (int)Math.Max(64, BitOperations.RoundUpToPowerOf2((uint)count * 4)) - 1;
            size += (masks[first] + 1) >> 6;
        }

        var made = new ulong[size + 1];
        foreach (var (first, second) in pairs.Keys)
        {
            made[rows[first] + ((second & masks[first]) >> 6)] |= 1UL << second;
        }

        return made;
    }
}
