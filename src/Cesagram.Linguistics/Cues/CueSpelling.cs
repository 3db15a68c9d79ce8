using System.Globalization;
using System.Text;

namespace Cesagram.Linguistics.Cues;

/// <summary>How a word is also typed: without accents, with the other sigma, in Latin letters.</summary>
internal static class CueSpelling
{
    private static readonly Dictionary<char, string[]> Greeklish = new()
    {
        ['α'] = ["a"], ['β'] = ["v", "b"], ['γ'] = ["g"], ['δ'] = ["d"], ['ε'] = ["e"], ['ζ'] = ["z"], ['η'] = ["i", "h"], ['θ'] = ["th", "8"], ['ι'] = ["i"],
        ['κ'] = ["k"], ['λ'] = ["l"], ['μ'] = ["m"], ['ν'] = ["n"], ['ξ'] = ["ks", "x"], ['ο'] = ["o"], ['π'] = ["p"], ['ρ'] = ["r"], ['σ'] = ["s"], ['ς'] = ["s"],
        ['τ'] = ["t"], ['υ'] = ["y", "u"], ['φ'] = ["f"], ['χ'] = ["x", "h"], ['ψ'] = ["ps"], ['ω'] = ["o", "w"],
    };

    public static IEnumerable<string> Variants(string word)
    {
        var all = new HashSet<string> { word };
        var plain = WithoutAccents(word);
        all.Add(plain);
        foreach (var form in all.ToList())
        {
            all.Add(form.Replace('ς', 'σ'));
            all.Add(form.Replace("'", "", StringComparison.Ordinal));
        }

        if (plain.Any(c => c is >= 'α' and <= 'ω'))
        {
            // Two habits of typing: by sound and by shape. Mixtures are rare enough.
            all.Add(Latin(plain.Replace("ου", "ou", StringComparison.Ordinal).Replace("μπ", "mp", StringComparison.Ordinal), 0));
            all.Add(Latin(plain.Replace("ου", "ou", StringComparison.Ordinal).Replace("μπ", "b", StringComparison.Ordinal), 0));
            all.Add(Latin(plain.Replace("ου", "ou", StringComparison.Ordinal), 1));
            all.Add(Latin(plain.Replace("ου", "ou", StringComparison.Ordinal).Replace("ει", "ei", StringComparison.Ordinal).Replace("χ", "h", StringComparison.Ordinal), 0));
            all.Add(Latin(plain.Replace("ου", "ou", StringComparison.Ordinal).Replace("ευ", "ev", StringComparison.Ordinal).Replace("αυ", "av", StringComparison.Ordinal), 0));
            all.Add(Latin(plain.Replace('υ', 'u'), 0));
            all.Add(Latin(plain, 0).Replace("ks", "x", StringComparison.Ordinal));
            all.Add(Latin(plain.Replace("ου", "ou", StringComparison.Ordinal).Replace("ω", "w", StringComparison.Ordinal), 0));
        }

        return all;
    }

    public static string WithoutAccents(string word)
    {
        var result = new StringBuilder(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                result.Append(c);
            }
        }

        return result.ToString().Normalize(NormalizationForm.FormC);
    }

    private static string Latin(string word, int habit)
    {
        var result = new StringBuilder(word.Length + 2);
        foreach (var c in word)
        {
            result.Append(Greeklish.TryGetValue(c, out var forms) ? forms[Math.Min(habit, forms.Length - 1)] : c.ToString());
        }

        return result.ToString();
    }
}
