namespace Cesagram.Linguistics.Cues;

/// <param name="Intent">Index of the intent.</param>
/// <param name="First">First token of the match.</param>
/// <param name="Last">Last token of the match.</param>
/// <param name="Pattern">Place of the cue in <see cref="CueLexicon.Patterns"/>.</param>
internal readonly record struct CueHit(int Intent, int First, int Last, int Pattern)
{
    /// <summary>Index of the class of cues.</summary>
    public int Stage => Cues.Intent.StageOf(Intent);
}
