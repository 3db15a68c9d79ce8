using System.Reflection;
using Cesagram.Linguistics.Concepts;
using Cesagram.Linguistics.Text;

namespace Cesagram.Linguistics.Cues;

/// <param name="Intent">Index of the intent.</param>
/// <param name="First">First token of the match.</param>
/// <param name="Last">Last token of the match.</param>
/// <param name="Pattern">Place of the cue in <see cref="CueLexicon.Patterns"/>.</param>
internal readonly record struct CueHit(int Intent, int First, int Last, int Pattern)
{
    /// <summary>Index of the class of cues.</summary>
    public int Stage => Cues.Intent.StageOf(Intent);
}

/// <summary>All cues of the six languages; matched on token ids in one pass over a message.</summary>
internal sealed class CueLexicon
{
    private static readonly Lazy<CueLexicon> Lazily = new(Embedded);

    private const int MostCandidates = 256;

    private readonly CuePattern[] patterns;
    private readonly CuePairs pairs;
    private readonly Dictionary<uint, int[]> byFirst;
    private readonly Dictionary<(string Language, ushort Concept), int[]> byFirstConcept;
    private readonly HashSet<(string Language, uint Word)> wordsByLanguage;

    private CueLexicon(IEnumerable<CuePattern> patterns)
    {
        this.patterns = [.. patterns];
        Words = new WordTable(ConceptLexicon.Shipped.Words.Concat(this.patterns.SelectMany(pattern => pattern.Elements).SelectMany(element => element.Ids ?? [])));
        pairs = new CuePairs(this.patterns, Words);
        byFirst = ByFirst(pattern => pattern.Elements[0].Ids!);
        byFirstConcept = ByFirst(pattern => (pattern.Elements[0].Concepts ?? []).Select(concept => (pattern.Language, concept)));
        wordsByLanguage = [.. this.patterns.SelectMany(pattern => pattern.Elements.SelectMany(element => element.Ids ?? []).Select(word => (pattern.Language, word)))];
    }

    /// <summary>Whether a word stands in any cue or concept.</summary>
    public bool Knows(uint id) => Words.PlaceOf(id) > 0;

    /// <summary>The words of concepts, as <see cref="ConceptLexicon.Words"/> numbers them from 1, and behind them those that only cues have.</summary>
    public WordTable Words { get; }

    /// <summary>The cues that ship.</summary>
    public static CueLexicon Shipped => Lazily.Value;

    public static IReadOnlyList<string> Languages { get; } = ["en", "fr", "nl", "el", "it", "lt"];

    public IReadOnlyList<CuePattern> Patterns => patterns;

    /// <summary>At most one hit a stage and place: the longest.</summary>
    public void Match(ReadOnlySpan<uint> ids, List<CueHit> hits)
    {
        var places = new int[ids.Length];
        Words.Find(ids, places);
        Match(ids, places, hits);
    }

    /// <inheritdoc cref="Match(ReadOnlySpan{uint}, List{CueHit})"/>
    /// <param name="ids">Of a message.</param>
    /// <param name="places">Of the same, in <see cref="Words"/>.</param>
    /// <param name="hits">Emptied first.</param>
    public void Match(ReadOnlySpan<uint> ids, ReadOnlySpan<int> places, List<CueHit> hits)
    {
        hits.Clear();
        Span<int> latest = stackalloc int[Stage.Classes];
        latest.Fill(-1);
        Span<int> candidates = stackalloc int[MostCandidates];
        for (var at = 0; at < ids.Length; at++)
        {
            var count = pairs.Find(places, at, candidates);
            for (var c = 0; c < (count < 0 ? patterns.Length : count); c++)
            {
                var candidate = count < 0 ? c : candidates[c];
                if (count > 0 && c > 0 && candidate == candidates[c - 1])
                {
                    continue;
                }

                var last = MatchFrom(patterns[candidate].Elements, 0, ids, [], at);
                if (last >= 0)
                {
                    Add(hits, new CueHit(patterns[candidate].Intent, at, last, candidate), latest);
                }
            }
        }
    }

    /// <summary>The same where emoji or words of another language stand for words of the conversation's: they fit its cues by their concept.</summary>
    /// <param name="ids">Of a message.</param>
    /// <param name="borrowed">Their concepts, 0 for all else.</param>
    /// <param name="language">What the conversation speaks: only its cues take what is borrowed.</param>
    /// <param name="hits">Emptied first.</param>
    public void Match(ReadOnlySpan<uint> ids, Span<ushort> borrowed, string language, List<CueHit> hits)
    {
        hits.Clear();
        Span<int> latest = stackalloc int[Stage.Classes];
        latest.Fill(-1);
        for (var at = 0; at < borrowed.Length; at++)
        {
            if (borrowed[at] != 0 && wordsByLanguage.Contains((language, ids[at])))
            {
                borrowed[at] = 0;
            }
        }

        for (var at = 0; at < ids.Length; at++)
        {
            if (byFirst.TryGetValue(ids[at], out var candidates))
            {
                MatchAt(candidates, ids, borrowed, language, at, hits, latest);
            }

            if (borrowed[at] != 0 && byFirstConcept.TryGetValue((language, borrowed[at]), out candidates))
            {
                MatchAt(candidates, ids, borrowed, language, at, hits, latest);
            }
        }
    }

    private void MatchAt(int[] candidates, ReadOnlySpan<uint> ids, ReadOnlySpan<ushort> borrowed, string language, int at, List<CueHit> hits, Span<int> latest)
    {
        foreach (var candidate in candidates)
        {
            var pattern = patterns[candidate];
            var last = MatchFrom(pattern.Elements, 1, ids, pattern.Language == language ? borrowed : [], at + 1);
            if (last >= 0)
            {
                Add(hits, new CueHit(pattern.Intent, at, last, candidate), latest);
            }
        }
    }

    private Dictionary<T, int[]> ByFirst<T>(Func<CuePattern, IEnumerable<T>> first)
        where T : notnull =>
        patterns
            .SelectMany((pattern, index) => first(pattern).Select(key => (key, index)))
            .GroupBy(pair => pair.key, pair => pair.index)
            .ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Hits of a stage come in order and never overlap, so only its latest can meet the new one.</summary>
    private static void Add(List<CueHit> hits, CueHit hit, Span<int> latest)
    {
        var at = latest[hit.Stage];
        if (at < 0 || hits[at].Last < hit.First)
        {
            latest[hit.Stage] = hits.Count;
            hits.Add(hit);
        }
        else if (hit.Last - hit.First > hits[at].Last - hits[at].First)
        {
            // Two cues of one stage on the same words are one sign, not two.
            hits[at] = hit;
        }
    }

    /// <returns>Place of the last token matched; -1 for none.</returns>
    private static int MatchFrom(CueElement[] elements, int element, ReadOnlySpan<uint> ids, ReadOnlySpan<ushort> borrowed, int at)
    {
        if (element == elements.Length)
        {
            return at - 1;
        }

        var (words, least, most, _) = elements[element];
        var best = -1;
        for (var taken = 0; taken <= most && at + taken <= ids.Length; taken++)
        {
            if (taken >= least)
            {
                best = Math.Max(best, MatchFrom(elements, element + 1, ids, borrowed, at + taken));
                if (best >= 0)
                {
                    return best;
                }
            }

            if (at + taken < ids.Length && words is not null && !elements[element].Fits(ids[at + taken], borrowed.IsEmpty ? (ushort)0 : borrowed[at + taken]))
            {
                break;
            }
        }

        return best;
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
