using Cesagram.Linguistics.Concepts;
using Cesagram.Linguistics.Cues;
using Cesagram.Linguistics.Text;

namespace Cesagram.Linguistics.Evaluation.Robustness;

/// <summary>A third of the words that stand for a concept, said in another language.</summary>
internal static class CodeSwitching
{
    private const double Part = 1.0 / 3;

    /// <summary>More words than any conversation has: the language is known beforehand.</summary>
    private const double Certain = 1e6;

    private static readonly Lazy<Dictionary<ushort, string>[]> Words = new(() => [.. CueLexicon.Languages.Select(ConceptLexicon.FirstForms)]);

    public static TextAttack Attack { get; } = TextAttack.OfMessages("code-switching", (text, setting) =>
    {
        var tokenizer = new Tokenizer();
        return TextAttack.Words(text, word => Switch(word, setting, tokenizer));
    });

    private static string Switch(string word, AttackSetting<string> setting, Tokenizer tokenizer)
    {
        var own = CueLexicon.Languages.ToList().IndexOf(setting.Language);
        var tokens = tokenizer.Tokenize(word);
        if (own < 0 || tokens.Length != 1)
        {
            return word;
        }

        Span<ushort> concept = stackalloc ushort[1];
        Span<double> languages = stackalloc double[CueLexicon.Languages.Count];
        languages[own] = Certain;
        ConceptLexicon.Shipped.Read([tokens[0].Id], concept, languages);
        if (concept[0] == 0 || !setting.Chance(Part))
        {
            return word;
        }

        var other = (own + setting.Random.Next(1, CueLexicon.Languages.Count)) % CueLexicon.Languages.Count;
        return Words.Value[other].GetValueOrDefault(concept[0], word);
    }
}
