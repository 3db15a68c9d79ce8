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

    /// <summary>Of the text that the words are taken from: one of its words has a sign within.</summary>
    public bool HasSigns { get; set; }

    /// <summary>The script of a text with words of two scripts, as <see cref="Disguise.ScriptOfMixed"/> says.</summary>
    public char? Script { get; set; }

    /// <returns>One letter for each of the word's, or null where it stands for itself.</returns>
    public string? SameLength(string word)
    {
        if (Script is { } script && OtherScript(word, script) is { } whole)
        {
            return whole;
        }

        if (knows(word))
        {
            return null;
        }

        var scripts = OneScript(word);
        foreach (var candidate in scripts.Count > 0 ? scripts : [word])
        {
            if (candidate != word && knows(candidate))
            {
                return candidate;
            }

            if (word.Length >= Shortest && Signs(candidate) is { } letters)
            {
                return letters;
            }

            if (word.Length >= Shortest && WithoutMarks(candidate) is { } plain && knows(plain))
            {
                return plain;
            }
        }

        return scripts.Count > 0 && IsMixed(word) ? scripts[0] : null;
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

    /// <summary>A known word written wholly in letters of the script that the text is not in.</summary>
    private string? OtherScript(string word, char script)
    {
        var mapped = script == 'L' && word.All(c => !char.IsAscii(c)) ? Map(word, Lookalikes.ToLatin)
            : script == 'g' && word.All(char.IsAsciiLetter) ? Map(word, Lookalikes.ToGreek)
            : null;
        return mapped is not null && mapped.All(c => char.IsAscii(c) == (script == 'L')) && knows(mapped) ? mapped : null;
    }

    /// <summary>What a word of several scripts is in one, the likelier first; empty for a word of one.</summary>
    private List<string> OneScript(string word)
    {
        var (latin, greek, foreign) = (0, 0, 0);
        foreach (var c in word)
        {
            latin += char.IsAsciiLetter(c) ? 1 : 0;
            greek += c is >= '\u0370' and <= '\u03FF' ? 1 : 0;
            foreign += !char.IsAscii(c) && Lookalikes.ToLatin.ContainsKey(c) && c is < '\u0370' or > '\u03FF' ? 1 : 0;
        }

        if (foreign == 0 && greek == 0)
        {
            return [];
        }

        // A Greek word whose letters all look Latin, in a text that has both.
        if (foreign == 0 && latin == 0)
        {
            return Map(word, Lookalikes.ToLatin) is { } other && other.All(char.IsAscii) ? [other] : [];
        }

        var (toLatin, toGreek) = (Map(word, Lookalikes.ToLatin), Map(word, Lookalikes.ToGreek));
        var forms = greek > latin + foreign && Script != 'L' ? new[] { toGreek, toGreek?.Replace('υ', 'γ'), toLatin } : [toLatin, greek > 0 ? toGreek : null];
        return [.. forms.OfType<string>()];
    }

    private static bool IsMixed(string word) => word.Any(char.IsAsciiLetter) && word.Any(c => c is >= '\u0370' and <= '\u04FF' or >= '\u1D00' and <= '\u1D7F');

    /// <summary>The known word that digits and signs among letters stand for.</summary>
    private string? Signs(string word)
    {
        var (letters, signs, greek) = (0, 0, 0);
        foreach (var c in word)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            signs += Lookalikes.OfSigns.ContainsKey(c) ? 1 : 0;
            greek += c is >= '\u0370' and <= '\u03FF' ? 1 : 0;
        }

        if (signs == 0 || letters == 0 || IsNumbered(word))
        {
            return null;
        }

        var table = greek > 0 ? Lookalikes.OfGreekSigns : Lookalikes.OfSigns;
        var one = greek > 0 ? 'ι' : 'i';
        return Known(Signs(word, table, one)) ?? Known(Signs(word, table, 'l')) ?? Known(Signs(word, table, one, last: 'l'));
    }

    private string? Known(string word) => knows(word) ? word : null;

    private static string Signs(string word, System.Collections.Frozen.FrozenDictionary<char, char> table, char one, char? last = null)
    {
        var letters = word.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            var c = letters[i];
            letters[i] = c is '1' or '!' or '|' ? (i == letters.Length - 1 ? last : null) ?? one : table.GetValueOrDefault(c, c);
        }

        return letters[^1] == 'σ' ? new string(letters[..^1]) + 'ς' : new string(letters);
    }

    /// <summary>1st, 12h45, 100k, player1, dem1: figures with a word, not in it.</summary>
    private bool IsNumbered(string word) => !HasSigns && IsFigure(word);

    private static bool IsFigure(string word) =>
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
