namespace Cesagram.Linguistics.Cues;

/// <summary>Cues to look at; grows and never shrinks.</summary>
internal sealed class CueCandidates
{
    private ushort[] cues = new ushort[64];
    private int count;

    public void Clear() => count = 0;

    public void Add(ReadOnlySpan<ushort> more)
    {
        if (cues.Length - count < more.Length)
        {
            Array.Resize(ref cues, (count + more.Length) * 2);
        }

        foreach (var cue in more)
        {
            cues[count++] = cue;
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
