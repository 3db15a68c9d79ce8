namespace Cesagram.Linguistics.Text.Folding;

/// <summary>Digits and signs among the letters of a word.</summary>
internal static class SignsForLetters
{
    private const int LeadingFrom = 5;

    /// <summary>How many ways there are to read them.</summary>
    public const int Readings = 3;

    /// <summary>Whether a word has both letters and signs that could be letters.</summary>
    /// <param name="word">Any characters.</param>
    /// <param name="figures">Whether figures with a word count too: 1st, 12h45, 100k, player1, dem1.</param>
    public static bool IsPossible(ReadOnlySpan<char> word, bool figures)
    {
        var (letters, signs) = (0, 0);
        foreach (var c in word)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            signs += Lookalikes.OfSigns.Has(c) ? 1 : 0;
        }

        return signs > 0 && letters > 0 && (figures || !IsFigure(word));
    }

    /// <summary>A word with letters for its signs; an upright stroke is i, or l, or l at the end only.</summary>
    /// <param name="word">Any characters.</param>
    /// <param name="reading">Below <see cref="Readings"/>, the likelier first.</param>
    /// <param name="to">As long as the word.</param>
    public static void Read(ReadOnlySpan<char> word, int reading, Span<char> to)
    {
        var greek = word.ContainsAnyInRange('\u0370', '\u03FF');
        var (table, one) = greek ? (Lookalikes.OfGreekSigns, 'ι') : (Lookalikes.OfSigns, 'i');
        for (var i = 0; i < word.Length; i++)
        {
            var isL = reading == 1 || (reading == 2 && i == word.Length - 1);
            to[i] = word[i] is '1' or '!' or '|' ? (isL ? 'l' : one) : table.Of(word[i]);
        }

        to[^1] = to[^1] == 'σ' ? 'ς' : to[^1];
    }

    private static bool IsFigure(ReadOnlySpan<char> word) =>
        (char.IsAsciiDigit(word[0]) && (word.Length < LeadingFrom || char.IsAsciiDigit(word[1])))
        || word[^1] == '1'
        || (char.IsAsciiDigit(word[^1]) && char.IsAsciiDigit(word[^2]));
}
