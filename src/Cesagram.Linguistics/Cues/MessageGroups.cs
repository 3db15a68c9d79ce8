namespace Cesagram.Linguistics.Cues;

/// <summary>Groups of a message's words, place by place; grows and never shrinks.</summary>
internal sealed class MessageGroups(CuePairs pairs)
{
    private ushort[] first = new ushort[64];
    private ushort[] second = new ushort[64];
    private int count;

    public ReadOnlySpan<ushort> First => first.AsSpan(0, count);

    public ReadOnlySpan<ushort> Second => second.AsSpan(0, count);

    public void Set(ReadOnlySpan<ushort> words)
    {
        if (first.Length < words.Length)
        {
            first = new ushort[words.Length * 2];
            second = new ushort[words.Length * 2];
        }

        count = words.Length;
        for (var i = 0; i < words.Length; i++)
        {
            (first[i], second[i]) = pairs.GroupsOf(words[i]);
        }
    }
}
