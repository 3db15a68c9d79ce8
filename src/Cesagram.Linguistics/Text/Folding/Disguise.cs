using System.Buffers;

namespace Cesagram.Linguistics.Text.Folding;

/// <summary>What a disguise looks like from far: cheap questions, asked of every message.</summary>
internal static class Disguise
{
    private static readonly SearchValues<char> Accented = SearchValues.Create("àâäæçéèêëîïôöœùûüÿñáíóúìòąčęėįšųūžÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸÑÁÍÓÚÌÒĄČĘĖĮŠŲŪŽß×÷");

    /// <summary>False for text that no disguise can be in, which is nearly all text.</summary>
    public static bool IsPossible(ReadOnlySpan<char> text)
    {
        char before = ' ', beforeThat = ' ';
        var alone = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c > '\u007F' && IsForeign(c))
            {
                return true;
            }

            var letter = char.IsLetter(c);
            if (letter && (Lookalikes.OfSigns.ContainsKey(before) || IsSeparator(before)) && !char.IsWhiteSpace(before))
            {
                return true;
            }

            if (!letter && char.IsLetter(before) && Lookalikes.OfSigns.ContainsKey(c) && c is not '!' && i + 1 < text.Length)
            {
                return true;
            }

            if (letter && c == before && c == beforeThat)
            {
                return true;
            }

            // A letter by itself, again and again.
            alone = letter && !char.IsLetterOrDigit(before) && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])) ? alone + 1 : char.IsLetterOrDigit(c) ? 0 : alone;
            if (alone >= 3)
            {
                return true;
            }

            (beforeThat, before) = (before, c);
        }

        return Mixes(text);
    }

    public static bool IsSeparator(char c) => c is '.' or '-' or '_' or '*' or '~' or '|' or '\u00B7' or '\u2022';

    /// <summary>A sign after every one or two letters; "well-known" and "ok..and" are no disguise.</summary>
    public static bool IsTakenApart(ReadOnlySpan<char> word)
    {
        var (letters, signs) = (0, 0);
        foreach (var c in word)
        {
            var separates = IsSeparator(c);
            if (separates && letters == 0)
            {
                return false;
            }

            signs += separates ? 1 : 0;
            letters = separates ? 0 : letters + 1;
            if (letters > 2)
            {
                return false;
            }
        }

        return signs >= 2;
    }

    public static bool HasForeign(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c > '\u007F' && IsForeign(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Letters of none of the six languages: with other accents, Cyrillic, small capitals, marks of their own.</summary>
    private static bool IsForeign(char c) => c switch
    {
        < '\u0250' => c >= '\u00C0' && !Accented.Contains(c),
        < '\u0370' => c is < '\u02B0' or >= '\u0300',
        _ => c is >= '\u0400' and <= '\u052F' or >= '\u1D00' and <= '\u1EFF' or '\uA730',
    };

    /// <summary>Whether some word has a digit or sign between letters: then its neighbours may begin or end with one. An 8 there is Greek typed in Latin.</summary>
    public static bool HasSignWithin(ReadOnlySpan<char> text)
    {
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] is '0' or '1' or '3' or '4' or '5' or '7' or '@' or '$' && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Which script a text is in that has words of both: 'L' or 'g' by the letters that the other has no likeness of; null where no word is mixed.
    /// </summary>
    public static char? ScriptOfMixed(ReadOnlySpan<char> text)
    {
        var (latin, greek, mixed) = (0, 0, false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            latin += char.IsAsciiLetter(c) && !Lookalikes.ToGreek.ContainsKey(c) ? 1 : 0;
            greek += c is >= '\u0370' and <= '\u03FF' && !Lookalikes.ToLatin.ContainsKey(c) ? 1 : 0;
            mixed |= i > 0 && ((char.IsAsciiLetter(c) && text[i - 1] is >= '\u0370' and <= '\u052F') || (char.IsAsciiLetter(text[i - 1]) && c is >= '\u0370' and <= '\u052F'));
        }

        return !mixed ? null : greek > latin ? 'g' : 'L';
    }

    private static bool Mixes(ReadOnlySpan<char> text)
    {
        bool latin = false, greek = false;
        foreach (var c in text)
        {
            latin |= char.IsAsciiLetter(c);
            greek |= c is >= '\u0370' and <= '\u03FF';
        }

        return latin && greek;
    }
}
