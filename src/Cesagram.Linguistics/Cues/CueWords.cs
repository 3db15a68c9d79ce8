using System.Runtime.InteropServices;

namespace Cesagram.Linguistics.Cues;

/// <summary>Words grouped by the cues they stand in at one place of each; 0 for those in none.</summary>
internal sealed class CueWords
{
    private readonly ushort[] groups;
    private readonly ushort[][] byCue;

    /// <summary>Low numbers for low words, which are frequent.</summary>
    /// <param name="sets">Of each cue, the words at that place.</param>
    /// <param name="count">Of all words.</param>
    public CueWords(IReadOnlyList<ushort[]> sets, int count)
    {
        var cues = new List<int>?[count];
        for (var cue = 0; cue < sets.Count; cue++)
        {
            foreach (var word in sets[cue])
            {
                (cues[word] ??= []).Add(cue);
            }
        }

        groups = new ushort[count];
        var numbers = new Dictionary<string, ushort>();
        for (var word = 0; word < count; word++)
        {
            if (cues[word] is { } list)
            {
                var key = new string(MemoryMarshal.Cast<int, char>(CollectionsMarshal.AsSpan(list)));
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, key, out var known);
                groups[word] = number = known ? number : checked((ushort)numbers.Count);
            }
        }

        Groups = numbers.Count + 1;
        byCue = [.. sets.Select(set => set.Select(word => groups[word]).Distinct().ToArray())];
    }

    /// <summary>How many, with the one of words in no cue.</summary>
    public int Groups { get; }

    public ushort Group(ushort word) => groups[word];

    /// <summary>Groups of a cue's words.</summary>
    public ushort[] Of(int cue) => byCue[cue];
}
