namespace Cesagram.Linguistics.Cues;

/// <summary>Cues to look at; grows and never shrinks.</summary>
internal sealed class CueCandidates
{
    private ushort[] cues = new ushort[64];
    private int count;

    public void Clear() => count = 0;

    /// <summary>Adds those whose other word may stand at a distance from the first.</summary>
    public void Add(ReadOnlySpan<PlacedCue> more, int distance)
    {
        if (cues.Length - count <= more.Length)
        {
            Array.Resize(ref cues, (count + more.Length) * 2);
        }

        var bit = PlacedCue.BitOf(distance);
        foreach (var cue in more)
        {
            cues[count] = cue.Cue;
            count += (cue.Distances & bit) != 0 ? 1 : 0;
        }
    }

    /// <summary>In rising order.</summary>
    public ReadOnlySpan<ushort> Sorted()
    {
        var all = cues.AsSpan(0, count);
        if (count > 1)
        {
            all.Sort();
        }

        return all;
    }
}
