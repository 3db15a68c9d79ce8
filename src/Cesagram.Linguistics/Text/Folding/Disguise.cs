namespace Cesagram.Linguistics.Text.Folding;

/// <summary>What a disguise looks like from far: cheap questions, asked of every message.</summary>
internal static class Disguise
{
    /// <summary>False for text that no disguise can be in, which is nearly all text.</summary>
    public static bool IsPossible(ReadOnlySpan<char> text)
    {
        if (PlainText.IsSure(text))
        {
            return false;
        }

        var all = CharLooks.All;
        Looks before = 0, seen = 0;
        var (alone, same) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var looks = all[text[i]];
            seen |= looks;
            if ((looks & Looks.Letter) != 0)
            {
                same = i > 0 && text[i] == text[i - 1] ? same + 1 : 0;
                if ((before & (Looks.Sign | Looks.Separator)) != 0 || same == 2)
                {
                    return true;
                }

                // A letter by itself, again and again.
                alone = (before & Looks.LetterOrDigit) == 0 && (i + 1 == text.Length || (all[text[i + 1]] & Looks.LetterOrDigit) == 0) ? alone + 1 : 0;
                if (alone >= 3)
                {
                    return true;
                }
            }
            else
            {
                same = 0;
                alone = (looks & Looks.LetterOrDigit) == 0 ? alone : 0;
                if ((before & Looks.Letter) != 0 && (looks & (Looks.Sign | Looks.Exclamation)) == Looks.Sign && i + 1 < text.Length)
                {
                    return true;
                }
            }

            before = looks;
        }

        return (seen & Looks.Foreign) != 0 || (seen & (Looks.Latin | Looks.Greek)) == (Looks.Latin | Looks.Greek);
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
            if ((CharLooks.All[c] & Looks.Foreign) != 0)
            {
                return true;
            }
        }

        return false;
    }

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
            latin += char.IsAsciiLetter(c) && !Lookalikes.ToGreek.Has(c) ? 1 : 0;
            greek += c is >= '\u0370' and <= '\u03FF' && !Lookalikes.ToLatin.Has(c) ? 1 : 0;
            mixed |= i > 0 && ((char.IsAsciiLetter(c) && text[i - 1] is >= '\u0370' and <= '\u052F') || (char.IsAsciiLetter(text[i - 1]) && c is >= '\u0370' and <= '\u052F'));
        }

        return !mixed ? null : greek > latin ? Scripts.Greek : Scripts.Latin;
    }
}
