namespace Cesagram.Linguistics.Cues;

/// <summary>Finds cues in messages. Keeps its buffers: one for each thread.</summary>
internal sealed class CueMatcher(CueLexicon cues)
{
    private readonly List<CueHit> hits = [];
    private readonly CueCandidates candidates = new();
    private readonly int[] latest = new int[Stage.Classes];

    private readonly MessageGroups own = new(cues.Pairs);
    private readonly MessageGroups besides = new(cues.Pairs);

    /// <summary>Hits of the last message, at most one a stage and place: the longest.</summary>
    public List<CueHit> Hits => hits;

    /// <param name="words">Of a message, as <see cref="CueVocabulary"/> numbers them.</param>
    /// <param name="borrowed">What they stand for besides, 0 for nothing; empty where nothing is borrowed.</param>
    public void Match(ReadOnlySpan<ushort> words, ReadOnlySpan<ushort> borrowed)
    {
        hits.Clear();
        latest.AsSpan().Fill(-1);
        own.Set(words);
        besides.Set(borrowed);
        for (var at = 0; at < words.Length; at++)
        {
            MatchFrom(own.First[at], words, borrowed, at);
            if (!borrowed.IsEmpty)
            {
                MatchFrom(besides.First[at], words, borrowed, at);
            }
        }
    }

    private void MatchFrom(ushort first, ReadOnlySpan<ushort> words, ReadOnlySpan<ushort> borrowed, int at)
    {
        if (first == 0)
        {
            return;
        }

        candidates.Clear();
        var behind = Math.Min(cues.Pairs.Reach(first), words.Length - 1 - at);
        cues.Pairs.Find(first, own.Second.Slice(at + 1, behind), candidates);
        if (!borrowed.IsEmpty)
        {
            cues.Pairs.Find(first, besides.Second.Slice(at + 1, behind), candidates);
        }

        var before = -1;
        foreach (var cue in candidates.Sorted())
        {
            if (cue != before && cues.Steps.Follow(cue, words, borrowed, at + 1) is var last and >= 0)
            {
                Add(new CueHit(cues.IntentOf(cue), at, last, cue));
            }

            before = cue;
        }
    }

    /// <summary>Hits of a stage come in order and never overlap, so only its latest can meet the new one.</summary>
    private void Add(CueHit hit)
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
}
