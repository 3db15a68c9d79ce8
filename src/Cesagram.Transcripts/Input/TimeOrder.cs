namespace Cesagram.Transcripts.Input;

/// <summary>Order by time that leaves equals as they stood and messages without a time behind their neighbour.</summary>
internal static class TimeOrder
{
    public static IEnumerable<Draft> Sort(IEnumerable<Draft> drafts)
    {
        var last = long.MinValue;
        var timed = new List<(long Rank, Draft Draft)>();
        foreach (var draft in drafts)
        {
            last = draft.Rank ?? last;
            timed.Add((last, draft));
        }

        return timed.OrderBy(one => one.Rank).Select(one => one.Draft);
    }

    /// <summary>Newest first, as social networks export: turned round, unless the file is in order already.</summary>
    public static IEnumerable<Draft> FromNewestFirst(List<Draft> drafts)
    {
        var falls = 0;
        for (var i = 1; i < drafts.Count; i++)
        {
            falls += Math.Sign((drafts[i - 1].Rank ?? 0).CompareTo(drafts[i].Rank ?? 0));
        }

        if (falls >= 0)
        {
            drafts.Reverse();
        }

        return Sort(drafts);
    }
}
