using System.Reflection;
using Cesagram.Linguistics.Concepts;
using Cesagram.Linguistics.Text;

namespace Cesagram.Linguistics.Cues;

/// <summary>All cues of the six languages, ready for a <see cref="CueMatcher"/>; safe to share between threads.</summary>
internal sealed class CueLexicon
{
    private static readonly Lazy<CueLexicon> Lazily = new(Embedded);

    private readonly CuePattern[] patterns;
    private readonly int[] intents;

    private CueLexicon(IEnumerable<CuePattern> all)
    {
        patterns = [.. all];
        intents = [.. patterns.Select(pattern => pattern.Intent)];
        Vocabulary = new CueVocabulary(patterns);
        Words = new WordTable([.. ConceptLexicon.Shipped.Words.Union(Vocabulary.Words).Select(word => (word, Vocabulary.NumberOf(word), ConceptLexicon.Shipped.MeaningOf(word)))]);
        Pairs = new CuePairs(patterns, Vocabulary);
        Steps = new CueSteps(patterns, Vocabulary);
    }

    /// <summary>The cues that ship.</summary>
    public static CueLexicon Shipped => Lazily.Value;

    public static List<string> Languages { get; } = ["en", "fr", "nl", "el", "it", "lt"];

    public IReadOnlyList<CuePattern> Patterns => patterns;

    public int IntentOf(int cue) => intents[cue];

    public CueVocabulary Vocabulary { get; }

    /// <summary>Of each word its number in the vocabulary and that of its <see cref="ConceptLexicon.MeaningOf"/>.</summary>
    public WordTable Words { get; }

    public CuePairs Pairs { get; }

    public CueSteps Steps { get; }

    /// <summary>Whether a word stands in any cue or concept.</summary>
    public bool Knows(uint id) => Words.Contains(id);

    /// <summary>Cues in a message by itself.</summary>
    /// <param name="ids">Of its tokens.</param>
    /// <param name="hits">Emptied first.</param>
    public void Match(ReadOnlySpan<uint> ids, List<CueHit> hits)
    {
        var words = new ushort[ids.Length];
        Words.Find(ids, words, new ushort[ids.Length]);
        var matcher = new CueMatcher(this);
        matcher.Match(words, []);
        hits.Clear();
        hits.AddRange(matcher.Hits);
    }

    private static CueLexicon Embedded()
    {
        var all = new List<CuePattern>();
        foreach (var language in Languages)
        {
            using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Cesagram.Linguistics.Cues.{language}.tsv")!;
            using var reader = new StreamReader(stream);
            all.AddRange(CueCompiler.Compile(reader, language));
        }

        return new CueLexicon(all);
    }
}
