using System.Globalization;
using System.Text;
using Cesagram.Linguistics.Cues;

namespace Cesagram.Linguistics.Evaluation.Robustness;

/// <summary>Other characters for letters. The tables are the attacker's own, not those that undo it.</summary>
internal static class LetterAttacks
{
    private const double Part = 0.5;

    private static readonly Dictionary<char, string> OfLatin = Table("aаα bЬ cсϲ eе hһ iіι jј kκ oоο pрρ sѕ uυ vν xхχ yу AАΑ BВΒ CС EЕΕ HНΗ IІΙ KКΚ MМΜ NΝ OОΟ PРΡ TТΤ XХΧ YΥ ZΖ");
    private static readonly Dictionary<char, string> OfGreek = Table("αa εe ιi κk νv οo ρp τt υu χx γy ωw ηn βb ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX");
    private static readonly Dictionary<char, string> Leet = Table("a4@ e3 i1! o0 s5$ t7 α4@ ε3 ο0 σ5 ι1 τ7 θ8");
    private static readonly string[] Struck = ["\u0336", "\u0337", "\u0303", "\u0323", "\u0331", "\u030A"];

    public static IEnumerable<TextAttack> All =>
    [
        TextAttack.OfWords("homoglyphs", (word, setting) => Swap(word, IsGreek(word) ? OfGreek : OfLatin, setting)),
        TextAttack.OfWords("leetspeak", (word, setting) => word.Length < 3 || char.IsDigit(word[0]) ? word : Swap(word, Leet, setting)),
        TextAttack.OfWords("accents-strewn", (word, setting) => Each(word, c => char.IsAsciiLetter(c) && setting.Chance(Part) ? c + setting.Random.GetItems(Struck, 1)[0] : c.ToString())),
        TextAttack.OfMessages("accents-stripped", (text, _) => CueSpelling.WithoutAccents(text)),
        TextAttack.OfMessages("upper-case", (text, _) => text.ToUpper(CultureInfo.InvariantCulture)),
    ];

    public static bool IsGreek(string word) => word.Any(c => c is >= '\u0370' and <= '\u03FF');

    public static string Each(string word, Func<char, string> change)
    {
        var result = new StringBuilder(word.Length * 2);
        foreach (var c in word)
        {
            result.Append(change(c));
        }

        return result.ToString();
    }

    private static string Swap<T>(string word, Dictionary<char, string> table, AttackSetting<T> setting) =>
        Each(word, c => table.TryGetValue(c, out var others) && setting.Chance(Part) ? others[setting.Random.Next(others.Length)].ToString() : c.ToString());

    private static Dictionary<char, string> Table(string list) => list.Split(' ').ToDictionary(pair => pair[0], pair => pair[1..]);
}
