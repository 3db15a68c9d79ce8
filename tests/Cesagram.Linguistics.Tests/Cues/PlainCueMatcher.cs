using Cesagram.Linguistics.Cues;

namespace Cesagram.Linguistics.Tests.Cues;

/// <summary>What a match is, said plainly: every cue that begins with a token, tried from it element by element.</summary>
internal sealed class PlainCueMatcher(IReadOnlyList<CuePattern> patterns)
{
    private readonly ILookup<uint, int> byFirst = patterns
        .SelectMany((pattern, index) => pattern.Elements[0].Ids!.Select(id => (id, index)))
        .ToLookup(pair => pair.id, pair => pair.index);

    public List<CueHit> Match(uint[] ids)
    {
        var hits = new List<CueHit>();
        for (var at = 0; at < ids.Length; at++)
        {
            foreach (var candidate in byFirst[ids[at]])
            {
                var last = MatchFrom(patterns[candidate].Elements, 1, ids, at + 1);
                if (last >= 0)
                {
                    Add(hits, new CueHit(patterns[candidate].Intent, at, last, candidate));
                }
            }
        }

        return hits;
    }

    private static void Add(List<CueHit> hits, CueHit hit)
    {
        var latest = hits.FindLastIndex(other => other.Stage == hit.Stage);
        if (latest < 0 || hits[latest].Last < hit.First)
        {
            hits.Add(hit);
        }
        else if (hit.Last - hit.First > hits[latest].Last - hits[latest].First)
        {
            hits[latest] = hit;
        }
    }

    private static int MatchFrom(CueElement[] elements, int element, uint[] ids, int at)
    {
        if (element == elements.Length)
        {
            return at - 1;
        }

        var (words, least, most, _) = elements[element];
        for (var taken = 0; taken <= most && at + taken <= ids.Length; taken++)
        {
            if (taken >= least && MatchFrom(elements, element + 1, ids, at + taken) is var last && last >= 0)
            {
                return last;
            }

            if (at + taken < ids.Length && words is not null && !words.Contains(ids[at + taken]))
            {
                break;
            }
        }

        return -1;
    }
}
