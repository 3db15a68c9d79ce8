using System.Text;

namespace Cesagram.Linguistics.Text;

/// <summary>
/// Tells the six languages apart by naive Bayes on letter trigrams; Greek in Latin letters counts as Greek.
/// What fits none well, or has the small words of another language, is "other".
/// </summary>
internal sealed class LanguageGuess
{
    public const int Slots = 1 << 13;
    private const int LongestSample = 6000;
    private const int LeastLetters = 12;

    private readonly float[] logs;
    private readonly float worst;

    /// <param name="logs">Log-probabilities, language by language, <see cref="Slots"/> each.</param>
    /// <param name="worst">Mean log-probability a trigram below which a text is "other".</param>
    public LanguageGuess(float[] logs, float worst)
    {
        this.logs = logs;
        this.worst = worst;
    }

    public IReadOnlyList<float> Logs => logs;

    public float Worst => worst;

    public static IReadOnlyList<string> Languages => Cues.CueLexicon.Languages;

    /// <summary>Learns from texts by language.</summary>
    public static LanguageGuess Train(IReadOnlyDictionary<string, List<string>> texts)
    {
        var logs = new float[Languages.Count * Slots];
        for (var l = 0; l < Languages.Count; l++)
        {
            var counts = new double[Slots];
            var total = 0.0;
            foreach (var text in texts.GetValueOrDefault(Languages[l]) ?? [])
            {
                foreach (var slot in Trigrams(text, int.MaxValue))
                {
                    counts[slot]++;
                    total++;
                }
            }

            for (var s = 0; s < Slots; s++)
            {
                logs[(l * Slots) + s] = (float)Math.Log((counts[s] + 0.2) / (total + (0.2 * Slots)));
            }
        }

        return new LanguageGuess(logs, -8.6f);
    }

    public string Tell(string text)
    {
        var sums = new double[Languages.Count];
        var count = 0;
        foreach (var slot in Trigrams(text, LongestSample))
        {
            count++;
            for (var l = 0; l < sums.Length; l++)
            {
                sums[l] += logs[(l * Slots) + slot];
            }
        }

        var best = Array.IndexOf(sums, sums.Max());
        return count >= LeastLetters && sums[best] / count >= worst && !FunctionWords.SpeakForAnother(Languages[best], new Tokenizer().Tokenize(text))
            ? Languages[best]
            : "other";
    }

    private static IEnumerable<int> Trigrams(string text, int most)
    {
        var first = ' ';
        var second = ' ';
        var taken = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var c = Rune.IsLetter(rune) && rune.IsBmp ? char.ToLowerInvariant((char)rune.Value) : ' ';
            if (c == ' ' && second == ' ')
            {
                continue;
            }

            yield return (int)(TokenHash.Mix(((ulong)first << 32) | ((ulong)second << 16) | c) % Slots);
            first = second;
            second = c;
            if (++taken >= most)
            {
                yield break;
            }
        }
    }
}
