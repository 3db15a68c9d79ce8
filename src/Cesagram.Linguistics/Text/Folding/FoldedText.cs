namespace Cesagram.Linguistics.Text.Folding;

/// <summary>
/// Undoes disguises of words before the tokeniser sees them: letters of other scripts, digits and signs for letters, letters apart, dots between letters,
/// drawn-out words. What it makes is known words only, so text without a disguise stays as it is. Remembers where each unit came from.
/// </summary>
internal sealed class FoldedText(WordFolder words)
{
    private const int FewestLettersApart = 3;

    /// <summary>No word is longer: longer runs must not cost their square.</summary>
    private const int MostLettersApart = 24;

    private char[] text = new char[256];
    private int[] starts = new int[257];
    private int length;

    /// <summary>The text without its disguises; valid until the next one.</summary>
    public ReadOnlySpan<char> Text => text.AsSpan(0, length);

    /// <summary>Place in the original of a unit of <see cref="Text"/>; of its length: the original's end.</summary>
    public int StartOf(int at) => starts[at];

    /// <returns>False where nothing was disguised: then the original stands.</returns>
    public bool Fold(ReadOnlySpan<char> original)
    {
        if (text.Length < original.Length)
        {
            text = new char[original.Length * 2];
            starts = new int[text.Length + 1];
        }

        length = 0;
        words.HasSigns = Disguise.HasSignWithin(original);
        words.Script = Disguise.ScriptOfMixed(original);
        for (var at = 0; at < original.Length;)
        {
            if (char.IsWhiteSpace(original[at]))
            {
                Keep(original, at, at + 1);
                at++;
            }
            else
            {
                at = LettersApart(original, at) is var apart && apart > at ? apart : Word(original, at, EndOfWord(original, at));
            }
        }

        starts[length] = original.Length;
        return !Text.SequenceEqual(original);
    }

    /// <summary>Takes a word, with what stands around it up to the next blank.</summary>
    private int Word(ReadOnlySpan<char> original, int at, int end)
    {
        var (from, to) = Trim(original, at, end);
        Keep(original, at, from);
        var word = original[from..to];
        if (word.Length >= WordFolder.LongestWord || IsAddress(word) || !TryFold(original, from, end, ref to))
        {
            to = from;
        }

        Keep(original, to, end);
        return end;
    }

    /// <summary>Writes what a word stands for, if that is another; a '!' behind it may be its last letter.</summary>
    private bool TryFold(ReadOnlySpan<char> original, int from, int end, ref int to)
    {
        Span<char> letters = stackalloc char[WordFolder.LongestWord];
        Span<bool> kept = stackalloc bool[WordFolder.LongestWord];
        var word = original[from..to];
        if (words.HasSigns && to < end && original[to] == '!' && words.TryUnmask(original[from..(to + 1)], letters[..(word.Length + 1)]))
        {
            to++;
            Replace(letters[..(word.Length + 1)], from, to);
        }
        else if (words.TryUnmask(word, letters[..word.Length]))
        {
            Replace(letters[..word.Length], from, to);
        }
        else if (words.TryShorten(word, kept[..word.Length]))
        {
            for (var i = from; i < to; i++)
            {
                Keep(original, i, kept[i - from] ? i + 1 : i);
            }
        }
        else if (Disguise.IsTakenApart(word) && words.Join(word, letters) is var count and > 0)
        {
            Replace(letters[..count], from, to);
        }
        else
        {
            return false;
        }

        return true;
    }

    /// <summary>Letters one by one, each behind one blank or sign: as many as make a known word.</summary>
    private int LettersApart(ReadOnlySpan<char> original, int at)
    {
        Span<char> letters = stackalloc char[MostLettersApart];
        var (count, known, best) = (0, 0, at);
        for (var place = at; place < original.Length && count < MostLettersApart && char.IsLetter(original[place]);)
        {
            letters[count++] = original[place];
            var next = place + 1;
            if (next < original.Length && char.IsLetterOrDigit(original[next]))
            {
                break;
            }

            if (count >= FewestLettersApart && words.Knows(letters[..count]))
            {
                (best, known) = (next, count);
            }

            if (next >= original.Length || !(original[next] == ' ' || Disguise.IsSeparator(original[next])))
            {
                break;
            }

            place = next + 1;
        }

        Replace(letters[..known], at, best);
        return best;
    }

    private void Replace(ReadOnlySpan<char> known, int at, int end)
    {
        for (var i = 0; i < known.Length; i++)
        {
            text[length] = known[i];
            starts[length++] = at + (int)((long)i * (end - at) / known.Length);
        }
    }

    private void Keep(ReadOnlySpan<char> original, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            text[length] = original[i];
            starts[length++] = i;
        }
    }

    private static bool IsAddress(ReadOnlySpan<char> word) => word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www.", StringComparison.Ordinal) || (word.Contains('@') && word.Contains('.'));

    private static int EndOfWord(ReadOnlySpan<char> original, int at)
    {
        while (at < original.Length && !char.IsWhiteSpace(original[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Signs around a word are no part of it.</summary>
    private static (int From, int To) Trim(ReadOnlySpan<char> original, int from, int to)
    {
        while (from < to && !char.IsLetterOrDigit(original[from]) && original[from] is not ('$' or '@'))
        {
            from++;
        }

        while (to > from && !char.IsLetterOrDigit(original[to - 1]) && original[to - 1] is not ('$' or (>= '\u0300' and <= '\u036F')))
        {
            to--;
        }

        return (from, to);
    }
}
