using System.Globalization;
using System.Text;

namespace Cesagram.Linguistics.Text.Folding;

/// <summary>
/// Finds the word that a disguised one stands for. Nothing is guessed: all but letters of mixed scripts must fold to a word that the engine knows,
/// and a word that it knows as it is stays.
/// </summary>
internal sealed class WordFolder(Func<string, bool> knows)
{
    private const int Shortest = 3;
    private const int LeadingFrom = 5;

    /// <returns>One letter for each of the word's, or null where it stands for itself.</returns>
    public string? SameLength(string word)
    {
        if (knows(word))
        {
            return null;
        }

        var scripts = OneScript(word);
        var candidate = scripts ?? word;
        if (scripts is not null && knows(scripts))
        {
            return scripts;
        }

        if (word.Length >= Shortest && Signs(candidate, 'i') is { } letters)
        {
            if (knows(letters))
            {
                return letters;
            }

            if (Signs(candidate, 'l') is { } other && knows(other))
            {
                return other;
            }
        }

        if (word.Length >= Shortest && WithoutMarks(candidate) is { } plain && knows(plain))
        {
            return plain;
        }

        return scripts is not null && IsMixed(word) ? scripts : null;
    }

    /// <summary>A word with the same letter three times or more in a row, with that letter once; and without marks that no letter of it has by itself.</summary>
    /// <returns>Which letters stay, or null where the word is known, or nothing is known that it could be.</returns>
    public bool[]? Shortened(string word)
    {
        var kept = new bool[word.Length];
        var (twice, once) = (new StringBuilder(), new StringBuilder());
        for (var i = 0; i < word.Length;)
        {
            var end = i;
            while (end < word.Length && char.ToLowerInvariant(word[end]) == char.ToLowerInvariant(word[i]))
            {
                end++;
            }

            var stays = CharUnicodeInfo.GetUnicodeCategory(word[i]) == UnicodeCategory.NonSpacingMark ? 0 : end - i >= 3 ? 1 : end - i;
            twice.Append(word, i, Math.Min(2, end - i));
            once.Append(word, i, stays);
            kept.AsSpan(i, stays).Fill(true);
            i = end;
        }

        return once.Length < word.Length && !knows(twice.ToString()) && knows(once.ToString()) ? kept : null;
    }

    /// <summary>A word with dots, dashes or stars between its letters: known without them.</summary>
    public bool IsKnownWithout(ReadOnlySpan<char> word, Func<char, bool> separator, out string joined)
    {
        var letters = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (!separator(c))
            {
                letters.Append(c);
            }
        }

        joined = letters.ToString();
        return joined.Length >= Shortest && knows(joined);
    }

    public bool Knows(string word) => knows(word);

    private static string? OneScript(string word)
    {
        var (latin, greek, foreign) = (0, 0, 0);
        foreach (var c in word)
        {
            latin += char.IsAsciiLetter(c) ? 1 : 0;
            greek += c is >= '\u0370' and <= '\u03FF' ? 1 : 0;
            foreign += !char.IsAscii(c) && Lookalikes.ToLatin.ContainsKey(c) && c is < '\u0370' or > '\u03FF' ? 1 : 0;
        }

        if (foreign == 0 && (latin == 0 || greek == 0))
        {
            return null;
        }

        return Map(word, greek > latin + foreign ? Lookalikes.ToGreek : Lookalikes.ToLatin);
    }

    private static bool IsMixed(string word) => word.Any(char.IsAsciiLetter) && word.Any(c => c is >= '\u0370' and <= '\u04FF' or >= '\u1D00' and <= '\u1D7F');

    private static string? Signs(string word, char one)
    {
        var (letters, signs) = (0, 0);
        foreach (var c in word)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            signs += Lookalikes.OfSigns.ContainsKey(c) ? 1 : 0;
        }

        if (signs == 0 || letters < signs || IsNumbered(word))
        {
            return null;
        }

        return string.Create(word.Length, (word, one), static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
            {
                var c = source.word[i];
                target[i] = c is '1' or '!' or '|' ? source.one : Lookalikes.OfSigns.TryGetValue(c, out var letter) ? letter : c;
            }
        });
    }

    /// <summary>1st, 12h45, 100k, player1, dem1: figures with a word, not in it.</summary>
    private static bool IsNumbered(string word) =>
        (char.IsAsciiDigit(word[0]) && (word.Length < LeadingFrom || char.IsAsciiDigit(word[1])))
        || word[^1] == '1'
        || (char.IsAsciiDigit(word[^1]) && char.IsAsciiDigit(word[^2]));

    private static string? WithoutMarks(string word)
    {
        if (!Disguise.HasForeign(word))
        {
            return null;
        }

        var plain = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            var parts = char.IsSurrogate(c) ? c.ToString() : c.ToString().Normalize(NormalizationForm.FormD);
            plain.Append(parts.Length > 1 && CharUnicodeInfo.GetUnicodeCategory(parts[1]) == UnicodeCategory.NonSpacingMark ? parts[0] : c);
        }

        return plain.ToString() is var result && result != word ? result : null;
    }

    private static string? Map(string word, System.Collections.Frozen.FrozenDictionary<char, char> table)
    {
        var mapped = string.Create(word.Length, (word, table), static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
            {
                target[i] = source.table.TryGetValue(source.word[i], out var letter) ? letter : source.word[i];
            }
        });
        return mapped == word ? null : mapped;
    }
}
