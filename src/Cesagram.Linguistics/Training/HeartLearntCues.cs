using Cesagram.Linguistics.Cues;

namespace Cesagram.Linguistics.Training;

/// <summary>
/// Some cues were written by people who had read the training dialogues: those dialogues are fuller of cues (twice, for risk) than any that a stranger writes,
/// and what is learnt on them trusts cues too much. A cue that only one own dialogue has does not count in that dialogue.
/// </summary>
internal static class HeartLearntCues
{
    public static IReadOnlyList<TokenStream> Mark(IReadOnlyList<TokenStream> streams)
    {
        var cues = streams.Select(stream => stream.IsOwn ? CuesOf(stream) : []).ToList();
        var dialogues = cues.SelectMany(set => set).CountBy(cue => cue).ToDictionary();
        return [.. streams.Zip(cues, (stream, set) => set.Count == 0 ? stream : stream with { Uncounted = set.Where(cue => dialogues[cue] == 1).ToHashSet() })];
    }

    private static HashSet<int> CuesOf(TokenStream stream)
    {
        var (found, hits) = (new HashSet<int>(), new List<CueHit>());
        foreach (var (_, ids) in stream.Messages)
        {
            CueLexicon.Shipped.Match(ids, hits);
            found.UnionWith(hits.Select(hit => hit.Pattern));
        }

        return found;
    }
}
