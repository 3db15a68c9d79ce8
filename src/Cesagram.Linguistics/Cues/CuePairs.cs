using System.Numerics;
using System.Runtime.InteropServices;

namespace Cesagram.Linguistics.Cues;

/// <summary>
/// Which cues may begin at a token: those whose first word it is and whose rarest other word that must be there comes soon enough behind.
/// Words that stand in the same cues count as one; a few bits for each first word rule out nearly all that comes behind it.
/// </summary>
internal sealed class CuePairs
{
    private readonly CueWords firsts;
    private readonly CueWords seconds;
    private readonly Row[] rows;
    private readonly ulong[] bits;
    private readonly CueLists lists;

    public CuePairs(CuePattern[] patterns, CueVocabulary vocabulary)
    {
        var (sets, words) = (vocabulary.Sets, vocabulary.Count);
        var spread = sets.SelectMany(set => set).SelectMany(set => set).CountBy(word => word).ToDictionary();
        int[] others = [.. patterns.Select((pattern, p) => RarestOther(pattern.Elements, sets[p], spread))];
        firsts = new CueWords([.. sets.Select(set => set[0])], words);
        seconds = new CueWords([.. sets.Select((set, p) => others[p] > 0 ? set[others[p]] : [])], words);
        rows = new Row[firsts.Groups];
        var found = new Dictionary<uint, List<int>>();
        for (var p = 0; p < patterns.Length; p++)
        {
            foreach (var first in firsts.Of(p))
            {
                rows[first].Reach = Math.Max(rows[first].Reach, patterns[p].Elements[1..(others[p] + 1)].Sum(element => element.Most));
                foreach (var second in others[p] == 0 ? [0] : seconds.Of(p))
                {
                    (CollectionsMarshal.GetValueRefOrAddDefault(found, CueLists.Key(first, second), out _) ??= []).Add(p);
                }
            }
        }

        lists = new CueLists(found);
        bits = Rows(found.Keys);
    }

    /// <summary>Group of a word as the first of a cue; 0 where it is none.</summary>
    public ushort First(ushort word) => firsts.Group(word);

    /// <summary>Group of a word as the rarest of a cue; 0 where it is none.</summary>
    public ushort Second(ushort word) => seconds.Group(word);

    /// <summary>Cues that begin with a word and need no other.</summary>
    public ReadOnlySpan<int> Alone(ushort first) => rows[first].IsAlone ? lists.Of(CueLists.Key(first, 0)) : [];

    /// <summary>Cues that may begin with a word for what comes behind it; adds them in any order, some twice.</summary>
    public void Find(ushort first, ReadOnlySpan<ushort> behind, List<int> candidates)
    {
        ref readonly var row = ref rows[first];
        var from = bits.AsSpan(row.From);
        foreach (var second in behind[..Math.Min(behind.Length, row.Reach)])
        {
            if (((from[(second & row.Mask) >> 6] >> second) & 1) != 0 && second != 0)
            {
                candidates.AddRange(lists.Of(CueLists.Key(first, second)));
            }
        }
    }

    /// <returns>0 where only the first word must be there.</returns>
    private static int RarestOther(CueElement[] elements, ushort[][] sets, Dictionary<ushort, int> spread)
    {
        var (rarest, least) = (0, int.MaxValue);
        for (var e = 1; e < elements.Length; e++)
        {
            if (elements[e].Least == 1 && sets[e].Max(word => spread[word]) is var common && common < least)
            {
                (rarest, least) = (e, common);
            }
        }

        return rarest;
    }

    /// <summary>For each first word four bits or more for each word behind it.</summary>
    private ulong[] Rows(IReadOnlyCollection<uint> pairs)
    {
        var size = 0;
        foreach (var (first, count) in pairs.CountBy(pair => pair >> 16))
        {
            rows[first].From = size;
            rows[first].Mask = (int)Math.Max(64, BitOperations.RoundUpToPowerOf2((uint)count * 4)) - 1;
            size += (rows[first].Mask + 1) >> 6;
        }

        var made = new ulong[size + 1];
        foreach (var pair in pairs)
        {
            var (first, second) = (pair >> 16, (ushort)pair);
            rows[first].IsAlone |= second == 0;
            made[rows[first].From + ((second & rows[first].Mask) >> 6)] |= 1UL << second;
        }

        return made;
    }

    /// <summary>What is known of a first word.</summary>
    private struct Row
    {
        /// <summary>How many tokens behind it the other word comes at the latest.</summary>
        public int Reach;

        /// <summary>Where its bits begin.</summary>
        public int From;
        public int Mask;
        public bool IsAlone;
    }
}
