using System.Numerics;

namespace Cesagram.Linguistics.Cues;

/// <summary>
/// Which cues may begin at a token: those whose first word it is and whose rarest other word that must be there comes soon enough behind.
/// Words that stand in the same cues count as one. Each first word has a row of bits, eight or more for each word behind it, which rule out
/// nearly all that comes there; each bit that is set has a list of cues, each with how far behind it may come.
/// </summary>
internal sealed class CuePairs
{
    private readonly WordGroups[] groups;
    private readonly Row[] rows;
    private readonly ulong[] bits;

    /// <summary>How many bits are set before each word of <see cref="bits"/>.</summary>
    private readonly int[] ranks;
    private readonly ushort[] listOfBit;
    private readonly CueLists lists = new();

    public CuePairs(CuePattern[] patterns, CueVocabulary vocabulary)
    {
        var sets = vocabulary.Sets;
        var spread = sets.SelectMany(set => set).SelectMany(set => set).CountBy(word => word).ToDictionary();
        int[] others = [.. patterns.Select((pattern, p) => RarestOther(pattern.Elements, sets[p], spread))];
        var firsts = new CueWords([.. sets.Select(set => set[0])], vocabulary.Count);
        var seconds = new CueWords([.. sets.Select((set, p) => others[p] > 0 ? set[others[p]] : [])], vocabulary.Count);
        groups = [.. Enumerable.Range(0, vocabulary.Count).Select(word => new WordGroups(firsts.Group((ushort)word), seconds.Group((ushort)word)))];
        rows = new Row[firsts.Groups];
        var words = new List<ulong>();
        var listed = new List<ushort>();
        foreach (var (first, cues) in patterns.Index().SelectMany(cue => firsts.Of(cue.Index).Select(first => (first, cue.Index))).GroupBy(pair => pair.first, pair => pair.Index).Select(group => (group.Key, group.ToList())).OrderBy(group => group.Key))
        {
            var pairs = cues.SelectMany(cue => seconds.Of(cue).Select(second => (second, cue))).ToList();
            var mask = (int)Math.Max(64, BitOperations.RoundUpToPowerOf2((uint)pairs.DistinctBy(pair => pair.second).Count() * 8)) - 1;
            var reach = cues.Max(cue => patterns[cue].Elements[1..(others[cue] + 1)].Sum(element => element.Most));
            rows[first] = new Row(words.Count, mask, reach, lists.Add(cues.Where(cue => others[cue] == 0).Select(PlacedCue.Anywhere)));
            var row = new ulong[(mask + 1) >> 6];
            foreach (var bit in pairs.GroupBy(pair => pair.second & mask, pair => PlacedCue.Of(pair.cue, patterns[pair.cue].Elements.AsSpan(1, others[pair.cue]))).OrderBy(bit => bit.Key))
            {
                row[bit.Key >> 6] |= 1UL << bit.Key;
                listed.Add(lists.Add(bit.Distinct().OrderBy(cue => cue.Cue)));
            }

            words.AddRange(row);
        }

        lists.Freeze();
        (bits, listOfBit) = ([.. words], [.. listed]);
        ranks = new int[bits.Length];
        for (var word = 1; word < bits.Length; word++)
        {
            ranks[word] = ranks[word - 1] + BitOperations.PopCount(bits[word - 1]);
        }
    }

    public WordGroups GroupsOf(ushort word) => groups[word];

    /// <summary>How many tokens behind a first word the other comes at the latest.</summary>
    public int Reach(ushort first) => rows[first].Reach;

    /// <summary>Adds the cues that may begin with a word for what comes behind it, in any order, some twice.</summary>
    /// <param name="first">Group of the word.</param>
    /// <param name="behind">Of the words behind it, those within its reach; in order, token by token.</param>
    /// <param name="candidates">For the cues.</param>
    public void Find(ushort first, ReadOnlySpan<ushort> behind, CueCandidates candidates)
    {
        var (from, mask, _, alone) = rows[first];
        if (alone != CueLists.Empty)
        {
            candidates.Add(lists.Of(alone), 1);
        }

        var row = bits.AsSpan(from, (mask >> 6) + 1);
        for (var place = 0; place < behind.Length; place++)
        {
            var second = behind[place];
            var word = (second & mask) >> 6;
            var rest = row[word] >> second;
            if ((rest & 1) != 0 && second != 0)
            {
                // The bits before this one: shifting by 64 would be by none.
                candidates.Add(lists.Of(listOfBit[ranks[from + word] + BitOperations.PopCount(row[word]) - BitOperations.PopCount(rest)]), place + 1);
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

    /// <summary>What is known of a first word.</summary>
    /// <param name="From">Where its bits begin.</param>
    /// <param name="Mask">One less than their number.</param>
    /// <param name="Reach">See <see cref="CuePairs.Reach"/>.</param>
    /// <param name="Alone">List of the cues that need no other.</param>
    private readonly record struct Row(int From, int Mask, int Reach, ushort Alone);
}
