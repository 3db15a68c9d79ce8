using System.Runtime.InteropServices;

namespace Cesagram.Linguistics.Cues;

/// <summary>Lists of cues behind each other, each once.</summary>
internal sealed class CueLists
{
    public const ushort Empty = 0;

    private readonly Dictionary<string, ushort> numbers = new() { [""] = Empty };
    private readonly List<PlacedCue> added = [];
    private readonly List<int> ends = [0, 0];
    private PlacedCue[] cues = [];
    private int[] starts = [];

    /// <summary>Number of a list, in rising order.</summary>
    public ushort Add(IEnumerable<PlacedCue> list)
    {
        PlacedCue[] own = [.. list];
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, new string(MemoryMarshal.Cast<PlacedCue, char>(own)), out var known);
        if (!known)
        {
            number = checked((ushort)(ends.Count - 1));
            added.AddRange(own);
            ends.Add(added.Count);
        }

        return number;
    }

    /// <summary>Call when all are added.</summary>
    public void Freeze() => (cues, starts) = ([.. added], [.. ends]);

    public ReadOnlySpan<PlacedCue> Of(ushort number)
    {
        var from = starts[number];
        return cues.AsSpan(from, starts[number + 1] - from);
    }
}
