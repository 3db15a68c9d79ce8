using System.Runtime.InteropServices;

namespace Cesagram.Linguistics.Cues;

/// <summary>Lists of cues behind each other, each once; number 0 is the empty one.</summary>
internal sealed class CueLists
{
    private readonly Dictionary<string, ushort> numbers = new() { [""] = 0 };
    private readonly List<int> starts = [0, 0];
    private readonly List<ushort> cues = [];

    /// <summary>Number of a list, in rising order.</summary>
    public ushort Add(IEnumerable<ushort> list)
    {
        ushort[] own = [.. list];
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, new string(MemoryMarshal.Cast<ushort, char>(own)), out var known);
        if (!known)
        {
            number = checked((ushort)(starts.Count - 1));
            cues.AddRange(own);
            starts.Add(cues.Count);
        }

        return number;
    }

    public ReadOnlySpan<ushort> Of(ushort number)
    {
        var all = CollectionsMarshal.AsSpan(starts);
        return CollectionsMarshal.AsSpan(cues)[all[number]..all[number + 1]];
    }
}
