using System.Runtime.InteropServices;
using Cesagram.Linguistics.Text;

namespace Cesagram.Linguistics.Cues;

/// <summary>Words grouped by the cues they stand in at one place of each; 0 for those in none.</summary>
internal sealed class CueWords
{
    private readonly ushort[] groups;
    private readonly int[][] byCue;

    public CueWords(IEnumerable<IReadOnlyCollection<uint>> sets, WordTable words)
    {
        var cues = new Dictionary<uint, List<int>>();
        var all = sets.ToList();
        for (var cue = 0; cue < all.Count; cue++)
        {
            foreach (var id in all[cue])
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(cues, id, out _) ??= []).Add(cue);
            }
        }

        groups = new ushort[words.Count + 1];
        var numbers = new Dictionary<string, ushort>();
        foreach (var (id, list) in cues)
        {
            var key = new string(MemoryMarshal.Cast<int, char>(CollectionsMarshal.AsSpan(list)));
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, key, out var known);
            number = known ? number : checked((ushort)numbers.Count);
            groups[words.PlaceOf(id)] = number;
        }

        Groups = numbers.Count + 1;
        byCue = [.. all.Select(set => set.Select(id => (int)groups[words.PlaceOf(id)]).Distinct().ToArray())];
    }

    /// <summary>How many, with the one of words in no cue.</summary>
    public int Groups { get; }

    public int Group(int place) => groups[place];

    /// <summary>Groups of a cue's words.</summary>
    public int[] Of(int cue) => byCue[cue];
}
