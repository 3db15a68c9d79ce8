namespace Cesagram.Linguistics.Cues;

/// <summary>Finds cues in messages. Keeps its buffers: one for each thread.</summary>
internal sealed class CueMatcher(CueLexicon cues)
{
    private readonly List<CueHit> hits = [];
    private readonly CueCandidates candidates = new();
    private readonly int[] latest = new int[Stage.Classes];

    /// <summary>Groups of words as the rarest of a cue, with what they stand for besides; those of no cue are left out.</summary>
    private ushort[] seconds = new ushort[128];

    /// <summary>Where those of each token begin, and the end.</summary>
    private int[] starts = new int[65];

    /// <summary>Hits of the last message, at most one a stage and place: the longest.</summary>
    public List<CueHit> Hits => hits;

    /// <param name="words">Of a message, as <see cref="CueVocabulary"/> numbers them.</param>
    /// <param name="borrowed">What they stand for besides, 0 for nothing; empty where nothing is borrowed.</param>
    public void Match(ReadOnlySpan<ushort> words, ReadOnlySpan<ushort> borrowed)
    {
        hits.Clear();
        latest.AsSpan().Fill(-1);
        Prepare(words, borrowed);
        for (var at = 0; at < words.Length; at++)
        {
            MatchFrom(cues.Pairs.First(words[at]), words, borrowed, at);
            if (!borrowed.IsEmpty && borrowed[at] != 0)
            {
                MatchFrom(cues.Pairs.First(borrowed[at]), words, borrowed, at);
            }
        }
    }

    private void Prepare(ReadOnlySpan<ushort> words, ReadOnlySpan<ushort> borrowed)
    {
        if (starts.Length <= words.Length)
        {
            starts = new int[(words.Length * 2) + 1];
            seconds = new ushort[words.Length * 4];
        }

        var count = 0;
        for (var i = 0; i < words.Length; i++)
        {
            starts[i] = count;
            seconds[count] = cues.Pairs.Second(words[i]);
            count += seconds[count] != 0 ? 1 : 0;
            if (!borrowed.IsEmpty)
            {
                seconds[count] = cues.Pairs.Second(borrowed[i]);
                count += seconds[count] != 0 ? 1 : 0;
            }
        }

        starts[words.Length] = count;
    }

    private void MatchFrom(ushort first, ReadOnlySpan<ushort> words, ReadOnlySpan<ushort> borrowed, int at)
    {
        if (first == 0)
        {
            return;
        }

        candidates.Clear();
        var behind = starts[at + 1];
        cues.Pairs.Find(first, seconds.AsSpan(behind, starts[Math.Min(words.Length, at + 1 + cues.Pairs.Reach(first))] - behind), candidates);
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
