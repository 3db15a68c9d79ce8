namespace Cesagram.KnowledgeHub.SearchEntries;

/// <summary>
/// PostgreSQL's Greek stemmer takes the last iota of "οδηγία" but leaves it in "οδηγίες" and "οδηγίας": the forms of one of the commonest kinds of nouns would not find each other.
/// So a Greek word is looked for with and without it.
/// </summary>
internal static class GreekEndings
{
    private const string Configuration = "greek";
    private const int Shortest = 3;
    private const char Iota = 'ι';

    /// <summary>A word as a tsquery, and with its other ending where it is one Greek word.</summary>
    public static string[] Widened(string configuration, string words)
    {
        if (configuration != Configuration || words.Length < Shortest + 2 || words[1..^1].Any(letter => letter is < 'α' or > 'ω'))
        {
            return [words];
        }

        var stem = words[1..^1];
        return [words, $"'{(stem[^1] == Iota ? stem[..^1] : stem + Iota)}'"];
    }

    /// <summary>The same for both endings.</summary>
    public static string Key(string configuration, string words) =>
        configuration == Configuration ? words.Replace($"{Iota}'", "'", StringComparison.Ordinal) : words;
}
