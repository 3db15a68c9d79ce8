using System.Text;
using Cesagram.Linguistics.Cues;

namespace Cesagram.Linguistics.Evaluation.Robustness;

/// <summary>Greek in Latin letters, as people type it: by sound, and by the look of the letters.</summary>
internal static class GreeklishAttacks
{
    private const string Letters = "αβγδεζηθικλμνξοπρσςτυφχψω";
    private static readonly string[] Sounds = ["a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "ks", "o", "p", "r", "s", "s", "t", "i", "f", "h", "ps", "o"];
    private static readonly string[] Shapes = ["a", "b", "g", "d", "e", "z", "h", "8", "i", "k", "l", "m", "n", "3", "o", "p", "r", "s", "s", "t", "u", "f", "x", "ps", "w"];
    private static readonly (string Greek, string Latin)[] Pairs = [("ου", "ou"), ("ει", "i"), ("οι", "i"), ("αι", "e"), ("ευ", "ev"), ("αυ", "av"), ("μπ", "b"), ("ντ", "nt"), ("γκ", "gk")];

    public static IEnumerable<TextAttack> All =>
    [
        TextAttack.OfWords("greeklish-sound", (word, _) => LetterAttacks.IsGreek(word) ? BySound(word) : word),
        TextAttack.OfWords("greeklish-shape", (word, _) => LetterAttacks.IsGreek(word) ? Latin(Plain(word), Shapes) : word),
    ];

    private static string BySound(string word) => Latin(Pairs.Aggregate(Plain(word), (text, pair) => text.Replace(pair.Greek, pair.Latin, StringComparison.Ordinal)), Sounds);

    private static string Plain(string word) => CueSpelling.WithoutAccents(word.ToLowerInvariant());

    private static string Latin(string word, string[] table)
    {
        var result = new StringBuilder(word.Length + 2);
        foreach (var c in word)
        {
            var at = Letters.IndexOf(c, StringComparison.Ordinal);
            result.Append(at < 0 ? c.ToString() : table[at]);
        }

        return result.ToString();
    }
}
