namespace Cesagram.Linguistics.Evaluation.Robustness;

/// <summary>Things between letters, and letters more often than they are meant.</summary>
internal static class SpacingAttacks
{
    private const int Shortest = 4;
    private const int LongWord = 5;
    private static readonly string[] Invisible = ["\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD"];

    public static IEnumerable<TextAttack> All =>
    [
        TextAttack.OfWords("zero-width", (word, setting) => word.Length < 3 ? word : word.Insert(setting.Random.Next(1, word.Length), setting.Random.GetItems(Invisible, 1)[0])),
        TextAttack.OfMessages("spaced", Spaced),
        TextAttack.OfWords("dotted", (word, setting) => word.Length >= Shortest && word.All(char.IsLetter) && setting.Chance(0.5) ? string.Join('.', word.ToCharArray()) : word),
        TextAttack.OfWords("elongation", Elongated),
    ];

    /// <summary>Every fifth word; in a third of the messages every long one.</summary>
    private static string Spaced(string text, AttackSetting<string> setting)
    {
        var allLong = setting.Chance(1.0 / 3);
        var number = 0;
        return TextAttack.Words(text, word => word.All(char.IsLetter) && word.Length > 1 && (++number % 5 == 0 || (allLong && word.Length >= LongWord)) ? string.Join(' ', word.ToCharArray()) : word);
    }

    /// <summary>One letter of every second longer word, three to six times.</summary>
    private static string Elongated(string word, AttackSetting<string> setting)
    {
        var vowels = Enumerable.Range(0, word.Length).Where(i => "aeiouyαεηιουωάέήίόύώ".Contains(word[i], StringComparison.Ordinal)).ToArray();
        if (word.Length < Shortest || vowels.Length == 0 || !setting.Chance(0.5))
        {
            return word;
        }

        var at = vowels[setting.Random.Next(vowels.Length)];
        return word.Insert(at, new string(word[at], setting.Random.Next(2, 6)));
    }
}
