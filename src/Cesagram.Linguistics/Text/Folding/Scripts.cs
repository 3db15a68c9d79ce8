namespace Cesagram.Linguistics.Text.Folding;

/// <summary>Words with letters of several scripts, in one.</summary>
internal static class Scripts
{
    public const char Latin = 'L';
    public const char Greek = 'g';

    /// <summary>Forms of a word at most.</summary>
    public const int MostForms = 3;

    /// <summary>A word written wholly in letters of the script that the text is not in, in that of the text.</summary>
    public static bool TryOther(ReadOnlySpan<char> word, char? script, Span<char> to)
    {
        var mapped = script switch
        {
            Latin when !word.ContainsAnyInRange('\0', '\u007F') => Lookalikes.ToLatin.Map(word, to),
            Greek when IsAsciiLetters(word) => Lookalikes.ToGreek.Map(word, to),
            _ => false,
        };
        return mapped && (script == Latin ? !to.ContainsAnyExceptInRange('\0', '\u007F') : !to.ContainsAnyInRange('\0', '\u007F'));
    }

    /// <summary>What a word of several scripts is in one, the likelier first.</summary>
    /// <param name="word">Any characters.</param>
    /// <param name="script">That of the text, where it has words of two.</param>
    /// <param name="forms">For <see cref="MostForms"/>, one behind the other, each as long as the word.</param>
    /// <returns>How many; 0 for a word of one script.</returns>
    public static int Forms(ReadOnlySpan<char> word, char? script, Span<char> forms)
    {
        var (latin, greek, foreign) = (0, 0, 0);
        foreach (var c in word)
        {
            latin += char.IsAsciiLetter(c) ? 1 : 0;
            greek += IsGreek(c) ? 1 : 0;
            foreign += !char.IsAscii(c) && !IsGreek(c) && Lookalikes.ToLatin.Has(c) ? 1 : 0;
        }

        if (foreign == 0 && greek == 0)
        {
            return 0;
        }

        // A Greek word whose letters all look Latin, in a text that has both.
        if (foreign == 0 && latin == 0)
        {
            return Lookalikes.ToLatin.Map(word, forms) && !forms[..word.Length].ContainsAnyExceptInRange('\0', '\u007F') ? 1 : 0;
        }

        var count = 0;
        if (greek > latin + foreign && script != Latin)
        {
            if (Lookalikes.ToGreek.Map(word, forms))
            {
                forms[..word.Length].Replace(forms[word.Length..], 'υ', 'γ');
                count = 2;
            }

            return count + (Lookalikes.ToLatin.Map(word, forms[(count * word.Length)..]) ? 1 : 0);
        }

        count = Lookalikes.ToLatin.Map(word, forms) ? 1 : 0;
        return count + (greek > 0 && Lookalikes.ToGreek.Map(word, forms[(count * word.Length)..]) ? 1 : 0);
    }

    public static bool IsMixed(ReadOnlySpan<char> word)
    {
        var (latin, other) = (false, false);
        foreach (var c in word)
        {
            latin |= char.IsAsciiLetter(c);
            other |= c is >= '\u0370' and <= '\u04FF' or >= '\u1D00' and <= '\u1D7F';
        }

        return latin && other;
    }

    public static bool IsGreek(char c) => c is >= '\u0370' and <= '\u03FF';

    private static bool IsAsciiLetters(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsAsciiLetter(c))
            {
                return false;
            }
        }

        return true;
    }
}
