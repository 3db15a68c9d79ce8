namespace Cesagram.Linguistics.Text.Folding;

/// <summary>
/// Finds the word that a disguised one stands for. Nothing is guessed: all but letters of mixed scripts must fold to a word that the engine knows,
/// and a word that it knows as it is stays. No word has more than <see cref="LongestWord"/> characters.
/// </summary>
internal sealed class WordFolder(Func<ReadOnlySpan<char>, bool> knows)
{
    public const int LongestWord = 65;
    private const int Shortest = 3;

    /// <summary>Of the text that the words are taken from: one of its words has a sign within.</summary>
    public bool HasSigns { get; set; }

    /// <summary>The script of a text with words of two scripts, as <see cref="Disguise.ScriptOfMixed"/> says.</summary>
    public char? Script { get; set; }

    public bool Knows(ReadOnlySpan<char> word) => knows(word);

    /// <summary>Letters for the characters of a disguised word, one for each.</summary>
    /// <param name="word">The word.</param>
    /// <param name="to">As long as the word.</param>
    /// <returns>False where it stands for itself; then what was written means nothing.</returns>
    public bool TryUnmask(ReadOnlySpan<char> word, Span<char> to)
    {
        if (Scripts.TryOther(word, Script, to) && knows(to))
        {
            return true;
        }

        if (knows(word))
        {
            return false;
        }

        Span<char> forms = stackalloc char[Scripts.MostForms * word.Length];
        var count = Scripts.Forms(word, Script, forms);
        for (var form = 0; form < count; form++)
        {
            var candidate = forms.Slice(form * word.Length, word.Length);
            candidate.CopyTo(to);
            if ((!candidate.SequenceEqual(word) && knows(candidate)) || TryPlain(candidate, to))
            {
                return true;
            }
        }

        forms[..word.Length].CopyTo(to);
        return count > 0 ? Scripts.IsMixed(word) : TryPlain(word, to);
    }

    /// <summary>A word with the same letter three times or more in a row, with that letter once; and without marks that no letter of it has by itself.</summary>
    /// <param name="word">The word.</param>
    /// <param name="kept">As long as the word: which letters stay.</param>
    /// <returns>False where the word is known, or nothing is known that it could be.</returns>
    public bool TryShorten(ReadOnlySpan<char> word, Span<bool> kept)
    {
        if (!Marks.MayBeDrawnOut(word))
        {
            return false;
        }

        Span<char> twice = stackalloc char[word.Length];
        Span<char> once = stackalloc char[word.Length];
        var (ofTwice, ofOnce) = (0, 0);
        kept.Clear();
        for (var i = 0; i < word.Length;)
        {
            var end = i;
            while (end < word.Length && char.ToLowerInvariant(word[end]) == char.ToLowerInvariant(word[i]))
            {
                end++;
            }

            var stays = Marks.IsMark(word[i]) ? 0 : end - i >= 3 ? 1 : end - i;
            var two = word.Slice(i, Math.Min(2, end - i));
            two.CopyTo(twice[ofTwice..]);
            word.Slice(i, stays).CopyTo(once[ofOnce..]);
            (ofTwice, ofOnce) = (ofTwice + two.Length, ofOnce + stays);
            kept.Slice(i, stays).Fill(true);
            i = end;
        }

        return ofOnce < word.Length && !knows(twice[..ofTwice]) && knows(once[..ofOnce]);
    }

    /// <summary>A word with dots, dashes or stars between its letters, without them.</summary>
    /// <param name="word">The word.</param>
    /// <param name="to">As long as the word.</param>
    /// <returns>How many letters were written; 0 where they are no known word.</returns>
    public int Join(ReadOnlySpan<char> word, Span<char> to)
    {
        var count = 0;
        foreach (var c in word)
        {
            if (!Disguise.IsSeparator(c))
            {
                to[count++] = c;
            }
        }

        return count >= Shortest && knows(to[..count]) ? count : 0;
    }

    /// <summary>The known word that signs among letters stand for, or that is left without marks.</summary>
    private bool TryPlain(ReadOnlySpan<char> word, Span<char> to)
    {
        if (word.Length < Shortest)
        {
            return false;
        }

        var signs = SignsForLetters.IsPossible(word, HasSigns);
        for (var reading = 0; signs && reading < SignsForLetters.Readings; reading++)
        {
            SignsForLetters.Read(word, reading, to);
            if (knows(to))
            {
                return true;
            }
        }

        for (var i = 0; i < word.Length; i++)
        {
            to[i] = Marks.Without(word[i]);
        }

        return Disguise.HasForeign(word) && !to.SequenceEqual(word) && knows(to);
    }
}
