namespace Cesagram.Linguistics.Cues;

/// <summary>A cue and how far behind its first word the rarest of the others may come.</summary>
/// <param name="Cue">Its place.</param>
/// <param name="Distances">A bit for each distance in tokens from 1, the last for all from <see cref="Farthest"/>.</param>
internal readonly record struct PlacedCue(ushort Cue, ushort Distances)
{
    public const int Farthest = 16;

    public static PlacedCue Anywhere(int cue) => new((ushort)cue, ushort.MaxValue);

    /// <param name="cue">Its place.</param>
    /// <param name="elements">From the second to the rarest.</param>
    public static PlacedCue Of(int cue, ReadOnlySpan<CueElement> elements)
    {
        var (least, most) = (0, 0);
        foreach (var element in elements)
        {
            least += element.Least;
            most += element.Most;
        }

        var distances = 0;
        for (var distance = least; distance <= most; distance++)
        {
            distances |= BitOf(distance);
        }

        return new PlacedCue((ushort)cue, (ushort)distances);
    }

    /// <summary>Its bit among the <see cref="Distances"/>.</summary>
    public static int BitOf(int distance) => 1 << (Math.Min(distance, Farthest) - 1);
}
