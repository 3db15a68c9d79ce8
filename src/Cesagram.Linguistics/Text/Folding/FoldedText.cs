using System.Text;

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
    private const int LongestWord = 64;

    private readonly StringBuilder text = new();
    private readonly List<int> starts = [];
    private readonly StringBuilder letters = new();

    /// <summary>The text without its disguises.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Place in the original of a unit of <see cref="Text"/>; of its length: the original's end.</summary>
    public int StartOf(int at) => starts[at];

    /// <returns>False where nothing was disguised: then the original stands.</returns>
    public bool Fold(string original)
    {
        text.Clear();
        starts.Clear();
        words.HasSigns = Disguise.HasSignWithin(original);
        words.Script = Disguise.ScriptOfMixed(original);
        for (var at = 0; at < original.Length;)
        {
            if (char.IsWhiteSpace(original[at]))
            {
                Keep(original, at, at + 1);
                at++;
                continue;
            }

            var end = EndOfWord(original, at);
            at = LettersApart(original, at, out var known) is var apart && apart > at ? Replace(known, at, apart) : Word(original, at, end);
        }

        starts.Add(original.Length);
        Text = text.ToString();
        return Text != original;
    }

    private int Word(string original, int at, int end)
    {
        var (from, to) = Trim(original, at, end);
        Keep(original, at, from);
        if (to - from > LongestWord)
        {
            Keep(original, from, end);
            return end;
        }

        var word = original[from..to];
        if (word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www.", StringComparison.Ordinal) || (word.Contains('@') && word.Contains('.')))
        {
            Keep(original, from, end);
            return end;
        }

        if (words.HasSigns && to < end && original[to] == '!' && words.SameLength(original[from..(to + 1)]) is { } exclaimed)
        {
            Keep(exclaimed, from);
            to++;
        }
        else if (words.SameLength(word) is { } same)
        {
            Keep(same, from);
        }
        else if (words.Shortened(word) is { } kept)
        {
            for (var i = 0; i < kept.Length; i++)
            {
                if (kept[i])
                {
                    Keep(original, from + i, from + i + 1);
                }
            }
        }
        else if (Disguise.IsTakenApart(word) && words.IsKnownWithout(word, Disguise.IsSeparator, out var joined))
        {
            Replace(joined, from, to);
        }
        else
        {
            Keep(original, from, to);
        }

        Keep(original, to, end);
        return end;
    }

    /// <summary>Letters one by one, each behind one blank or sign: as many as make a known word.</summary>
    private int LettersApart(string original, int at, out string known)
    {
        letters.Clear();
        known = "";
        var best = at;
        for (var place = at; place < original.Length && letters.Length < MostLettersApart && char.IsLetter(original[place]);)
        {
            letters.Append(original[place]);
            var next = place + 1;
            var ends = next == original.Length || !char.IsLetterOrDigit(original[next]);
            if (!ends)
            {
                break;
            }

            if (letters.Length >= FewestLettersApart && words.Knows(letters.ToString()))
            {
                (best, known) = (next, letters.ToString());
            }

            if (next >= original.Length || !(original[next] == ' ' || Disguise.IsSeparator(original[next])))
            {
                break;
            }

            place = next + 1;
        }

        return best;
    }

    private int Replace(string known, int at, int end)
    {
        for (var i = 0; i < known.Length; i++)
        {
            text.Append(known[i]);
            starts.Add(at + (int)((long)i * (end - at) / known.Length));
        }

        return end;
    }

    private void Keep(string original, int from, int to) => Keep(original.AsSpan(from, to - from), from);

    private void Keep(ReadOnlySpan<char> piece, int at)
    {
        foreach (var c in piece)
        {
            text.Append(c);
            starts.Add(at++);
        }
    }

    private static int EndOfWord(string original, int at)
    {
        while (at < original.Length && !char.IsWhiteSpace(original[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Signs around a word are no part of it.</summary>
    private static (int From, int To) Trim(string original, int from, int to)
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
