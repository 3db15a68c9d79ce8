namespace Cesagram.Linguistics.Cues;

/// <param name="Ids">Token ids that fit; null: any token.</param>
/// <param name="Least">How often at least: 0 or 1 for words, 0 for gaps.</param>
/// <param name="Most">How often at most.</param>
/// <param name="Concepts">Concepts of its words: an emoji or a borrowed word for one of them fits too.</param>
internal readonly record struct CueElement(HashSet<uint>? Ids, int Least, int Most, HashSet<ushort>? Concepts = null);

/// <param name="Intent">Index into <see cref="Cues.Intent"/>.</param>
/// <param name="Language">ISO 639-1.</param>
/// <param name="Rationale">One English line: why it speaks for the intent.</param>
/// <param name="Elements">What it matches, in order; the first is a word that must be there.</param>
internal sealed record CuePattern(int Intent, string Language, string Rationale, CueElement[] Elements)
{
    /// <summary>Index into <see cref="Cues.Stage.Names"/>.</summary>
    public int Stage { get; } = Cues.Intent.StageOf(Intent);
}
