using System.Reflection;
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

    private readonly CuePattern[] patterns;
    private readonly Dictionary<uint, int[]> byFirst;
    private readonly Dictionary<(string Language, ushort Concept), int[]> byFirstConcept;
    private readonly HashSet<uint> words;
    private readonly HashSet<(string Language, uint Word)> wordsByLanguage;

    private CueLexicon(IEnumerable<CuePattern> patterns)
    {
        this.patterns = [.. patterns];
        words = [.. this.patterns.SelectMany(pattern => pattern.Elements).Where(element => element.Ids is not null).SelectMany(element => element.Ids!)];
        wordsByLanguage = [.. this.patterns.SelectMany(pattern => pattern.Elements.Where(element => element.Ids is not null).SelectMany(element => element.Ids!).Select(word => (pattern.Language, word)))];
        byFirstConcept = this.patterns
            .SelectMany((pattern, index) => (pattern.Elements[0].Concepts ?? []).Select(concept => (first: (pattern.Language, concept), index)))
            .GroupBy(pair => pair.first, pair => pair.index)
            .ToDictionary(group => group.Key, group => group.ToArray());
        byFirst = this.patterns
            .SelectMany((pattern, index) => pattern.Elements[0].Ids!.Select(id => (id, index)))
            .GroupBy(pair => pair.id, pair => pair.index)
            .ToDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>Whether a word stands in any cue.</summary>
    public bool Knows(uint id) => words.Contains(id);

    /// <summary>The cues that ship.</summary>
    public static CueLexicon Shipped => Lazily.Value;

    public static IReadOnlyList<string> Languages { get; } = ["en", "fr", "nl", "el", "it", "lt"];

    public IReadOnlyList<CuePattern> Patterns => patterns;

    /// <summary>At most one hit a stage and place: the longest.</summary>
    public void Match(ReadOnlySpan<uint> ids, List<CueHit> hits) => Match(ids, [], null, hits);

    /// <param name="ids">Tokens of a message.</param>
    /// <param name="borrowed">Concepts of the emoji and the words of other languages in it, 0 for all else; empty for none.</param>
    /// <param name="language">What the conversation speaks: only its cues take what is borrowed.</param>
    /// <param name="hits">Filled anew.</param>
    public void Match(ReadOnlySpan<uint> ids, Span<ushort> borrowed, string? language, List<CueHit> hits)
    {
        hits.Clear();
        Span<int> latest = stackalloc int[Stage.Classes];
        latest.Fill(-1);
        for (var at = 0; at < borrowed.Length; at++)
        {
            if (borrowed[at] != 0 && wordsByLanguage.Contains((language!, ids[at])))
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

            if (!borrowed.IsEmpty && borrowed[at] != 0 && byFirstConcept.TryGetValue((language!, borrowed[at]), out candidates))
            {
                MatchAt(candidates, ids, borrowed, language, at, hits, latest);
            }
        }
    }

    private void MatchAt(int[] candidates, ReadOnlySpan<uint> ids, ReadOnlySpan<ushort> borrowed, string? language, int at, List<CueHit> hits, Span<int> latest)
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
