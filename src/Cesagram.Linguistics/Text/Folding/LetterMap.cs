namespace Cesagram.Linguistics.Text.Folding;

/// <summary>Letters for other characters.</summary>
internal sealed class LetterMap
{
    private readonly char[] letters;

    /// <param name="pairs">A character and its letter each.</param>
    public LetterMap(IEnumerable<string> pairs)
    {
        var all = pairs.ToDictionary(pair => pair[0], pair => pair[1]);
        letters = new char[all.Keys.Max() + 1];
        foreach (var (character, letter) in all)
        {
            letters[character] = letter;
        }
    }

    public bool Has(char c) => c < letters.Length && letters[c] != 0;

    /// <summary>The letter for a character; itself where there is none.</summary>
    public char Of(char c) => Has(c) ? letters[c] : c;

    /// <summary>Maps a word.</summary>
    /// <param name="word">Any characters.</param>
    /// <param name="to">As long as the word, or longer.</param>
    /// <returns>Whether it changed.</returns>
    public bool Map(ReadOnlySpan<char> word, Span<char> to)
    {
        for (var i = 0; i < word.Length; i++)
        {
            to[i] = Of(word[i]);
        }

        return !to[..word.Length].SequenceEqual(word);
    }
}
