namespace Cesagram.Linguistics.Cues;

/// <param name="Ids">Token ids that fit; null: any token.</param>
/// <param name="Least">How often at least: 0 or 1 for words, 0 for gaps.</param>
/// <param name="Most">How often at most.</param>
internal readonly record struct CueElement(HashSet<uint>? Ids, int Least, int Most);

/// <param name="Stage">Index into <see cref="Cues.Stage.Names"/>.</param>
/// <param name="Language">ISO 639-1.</param>
/// <param name="Rationale">One English line: why it speaks for the stage.</param>
/// <param name="Elements">What it matches, in order; the first is a word that must be there.</param>
internal sealed record CuePattern(int Stage, string Language, string Rationale, CueElement[] Elements);
