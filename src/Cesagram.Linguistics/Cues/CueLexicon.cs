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
    private readonly HashSet<uint> words;

    private CueLexicon(IEnumerable<CuePattern> patterns)
    {
        this.patterns = [.. patterns];
        words = [.. this.patterns.SelectMany(pattern => pattern.Elements).Where(element => element.Ids is not null).SelectMany(element => element.Ids!)];
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
    public void Match(ReadOnlySpan<uint> ids, List<CueHit> hits)
    {
        hits.Clear();
        Span<int> latest = stackalloc int[Stage.Classes];
        latest.Fill(-1);
        for (var at = 0; at < ids.Length; at++)
        {
            if (!byFirst.TryGetValue(ids[at], out var candidates))
            {
                continue;
            }

            foreach (var candidate in candidates)
            {
                var last = MatchFrom(patterns[candidate].Elements, 1, ids, at + 1);
                if (last >= 0)
                {
                    Add(hits, new CueHit(patterns[candidate].Intent, at, last, candidate), latest);
                }
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
    private static int MatchFrom(CueElement[] elements, int element, ReadOnlySpan<uint> ids, int at)
    {
        if (element == elements.Length)
        {
            return at - 1;
        }

        var (words, least, most) = elements[element];
        var best = -1;
        for (var taken = 0; taken <= most && at + taken <= ids.Length; taken++)
        {
            if (taken >= least)
            {
                best = Math.Max(best, MatchFrom(elements, element + 1, ids, at + taken));
                if (best >= 0)
                {
                    return best;
                }
            }

            if (at + taken < ids.Length && words is not null && !words.Contains(ids[at + taken]))
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
