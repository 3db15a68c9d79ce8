namespace Cesagram.Linguistics.Concepts;

/// <param name="Concept">What a word means where that does not depend on the language spoken.</param>
/// <param name="Only">The one language that has the word; <see cref="SameInAll"/> or <see cref="Depends"/> where there are several.</param>
/// <param name="Languages">A bit for each language that has the word.</param>
/// <param name="IsSign">An emoji or other sign, which is of no language.</param>
internal readonly record struct Meaning(ushort Concept, sbyte Only, byte Languages, bool IsSign)
{
    public const sbyte SameInAll = -1;
    public const sbyte Depends = -2;

    public static Meaning None { get; } = new(0, SameInAll, 0, false);

    /// <param name="concepts">Of a word, language by language, 0 for none.</param>
    /// <param name="isSign">Whether it has no letter and no digit.</param>
    public static Meaning Of(ReadOnlySpan<ushort> concepts, bool isSign)
    {
        var (first, only, languages) = ((ushort)0, SameInAll, 0);
        for (var l = 0; l < concepts.Length; l++)
        {
            if (concepts[l] != 0)
            {
                only = first == 0 ? (sbyte)l : only != Depends && concepts[l] == first ? SameInAll : Depends;
                first = first == 0 ? concepts[l] : first;
                languages |= 1 << l;
            }
        }

        return new Meaning(first, only, (byte)languages, isSign);
    }
}
