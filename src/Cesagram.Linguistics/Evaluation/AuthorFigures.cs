using Cesagram.Linguistics.Training;

namespace Cesagram.Linguistics.Evaluation;

/// <summary>Gathers what is decided on authors over all their conversations: one mark marks, the highest risk ranks.</summary>
internal sealed class AuthorFigures(PredatorList predators)
{
    private readonly Dictionary<string, (double Risk, bool Marked)> authors = new(StringComparer.Ordinal);

    public int Count => authors.Count;

    public int PredatorsSeen => authors.Keys.Count(predators.Contains);

    public void Add(AuthorDecision decision)
    {
        var (risk, marked) = authors.GetValueOrDefault(decision.Author);
        authors[decision.Author] = (Math.Max(risk, decision.Risk), marked || decision.Marked);
    }

    public Pan12Authors Figures()
    {
        var marked = authors.Where(author => author.Value.Marked).Select(author => author.Key).ToList();
        var hits = marked.Count(predators.Contains);
        var counts = new DecisionCounts(hits, marked.Count - hits, predators.Count - hits);
        var unseen = predators.Count - PredatorsSeen;
        var ranked = authors.Select(author => new Ranked(author.Value.Risk, predators.Contains(author.Key))).ToList();
        return new Pan12Authors(
            marked.Count, counts.Hits, counts.Alarms, counts.Missed,
            Rounded.Of(counts.Precision), Rounded.Of(counts.Recall), Rounded.Of(counts.F1), Rounded.Of(counts.F05),
            Bootstrap.F05(counts, authors.Count + unseen) is { } interval ? [Rounded.Of(interval.Low), Rounded.Of(interval.High)] : null,
            Rounded.Of(Ranking.RecallAtPrecision(ranked, 0.95, unseen)),
            Rounded.Of(Ranking.RecallAtPrecision(ranked, 0.90, unseen)),
            Rounded.Of(Ranking.AveragePrecision(ranked, unseen)));
    }
}
