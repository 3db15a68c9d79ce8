namespace Cesagram.Linguistics.Concepts;

/// <param name="Concept">What a word means where that does not depend on the language spoken.</param>
/// <param name="Only">The one language that has the word; <see cref="SameInAll"/> or <see cref="Depends"/> where there are several.</param>
internal readonly record struct Meaning(ushort Concept, int Only)
{
    public const int SameInAll = -1;
    public const int Depends = -2;
}
