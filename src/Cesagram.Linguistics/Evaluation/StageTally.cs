using Cesagram.Linguistics.Cues;

namespace Cesagram.Linguistics.Evaluation;

/// <summary>Stages that messages show against those they are labelled with.</summary>
/// <param name="labelled">Whether any message of the conversation has a stage at all.</param>
internal sealed class StageTally(bool labelled)
{
    private readonly int[] hits = new int[Stage.Count];
    private readonly int[] alarms = new int[Stage.Count];
    private readonly int[] missed = new int[Stage.Count];

    public bool IsLabelled => labelled;

    public int Messages { get; private set; }

    /// <summary>Messages that show any stage.</summary>
    public int Flagged { get; private set; }

    /// <summary>Adds a message: a bit for each stage that it shows, and for each that it should.</summary>
    public void Add(int shown, int should)
    {
        Messages++;
        Flagged += shown != 0 ? 1 : 0;
        for (var stage = 0; stage < Stage.Count; stage++)
        {
            var (does, ought) = ((shown >> stage) & 1, (should >> stage) & 1);
            hits[stage] += does & ought;
            alarms[stage] += does & ~ought & 1;
            missed[stage] += ought & ~does & 1;
        }
    }

    public DecisionCounts Counts(int stage) => new(hits[stage], alarms[stage], missed[stage]);

    /// <summary>Null where no conversation has a labelled stage.</summary>
    public static StageFigures? Figures(IReadOnlyCollection<StageTally> tallies)
    {
        var with = tallies.Where(tally => tally.IsLabelled).ToList();
        var without = tallies.Where(tally => !tally.IsLabelled).ToList();
        if (with.Count == 0)
        {
            return null;
        }

        var byStage = Enumerable.Range(0, Stage.Count).Select(stage => Sum(with.Select(tally => tally.Counts(stage)))).ToList();
        return new StageFigures(
            with.Count, with.Sum(tally => tally.Messages), Rounded.Of(Sum(byStage).F1), Rounded.Of(byStage.Average(counts => counts.F1)),
            [.. byStage.Select((counts, stage) => new StageFigure(
                Stage.Names[stage], counts.Hits + counts.Missed, Rounded.Of(counts.Precision), Rounded.Of(counts.Recall), Rounded.Of(counts.F1)))],
            without.Sum(tally => tally.Messages), without.Sum(tally => tally.Flagged));
    }

    private static DecisionCounts Sum(IEnumerable<DecisionCounts> all) =>
        all.Aggregate(default(DecisionCounts), (sum, next) => new(sum.Hits + next.Hits, sum.Alarms + next.Alarms, sum.Missed + next.Missed));
}
