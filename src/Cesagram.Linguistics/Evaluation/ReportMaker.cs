namespace Cesagram.Linguistics.Evaluation;

/// <summary>Gathers what became of conversations into figures.</summary>
internal static class ReportMaker
{
    private const int CurvePoints = 100;
    private const double MissingFrom = 0.5;
    private const int Soon = 5;
    private const int Late = 50;

    public static EvaluationReport Of(RiskModel model, IReadOnlyList<ConversationOutcome> outcomes)
    {
        var any = outcomes.Count > 0;
        return new EvaluationReport(
            model.Info, model.BandsFrom, model.Thresholds.Lasting,
            [.. Groups(outcomes, outcome => $"{outcome.Language} {outcome.Source}").Select(group => Brief(group.Key, [.. group])), .. any ? [Brief("all", outcomes)] : Array.Empty<EvaluationFigures>()],
            any ? GroupFigures.Of("all", outcomes, withIntervals: true) : null,
            [.. Groups(outcomes, outcome => outcome.Language).Select(group => GroupFigures.Of(group.Key, [.. group], withIntervals: true))],
            [.. Groups(outcomes, outcome => outcome.Source).Select(group => GroupFigures.Of(group.Key, [.. group], withIntervals: false))],
            Authors([.. outcomes.Select(outcome => outcome.Authors).OfType<DecisionCounts>()]),
            any ? Early(model.Thresholds.Warn, outcomes) : null,
            StageTally.Figures([.. outcomes.Select(outcome => outcome.Stages).OfType<StageTally>()]),
            Missing([.. outcomes.Where(outcome => outcome.Missing is not null)]),
            any ? Reliability.Of(outcomes) : [],
            Curve(outcomes));
    }

    private static EvaluationFigures Brief(string name, IReadOnlyList<ConversationOutcome> outcomes)
    {
        var group = GroupFigures.Of(name, outcomes, withIntervals: false);
        var warned = group.TruePositives + group.FalseAlarms;
        return new EvaluationFigures(
            name, group.Conversations, group.Risky, warned, group.TruePositives, group.FalseAlarms, group.FalseAlarmsUpperBound,
            group.Precision, group.Recall, warned > 0 ? group.F05 : null, group.PrAuc, group.Brier, group.Ece);
    }

    private static AuthorLevelFigures? Authors(List<DecisionCounts> conversations)
    {
        var counts = new DecisionCounts(conversations.Sum(c => c.Hits), conversations.Sum(c => c.Alarms), conversations.Sum(c => c.Missed));
        return conversations.Count == 0
            ? null
            : new AuthorLevelFigures(
                conversations.Count, counts.Hits, counts.Alarms, counts.Missed,
                Rounded.Of(counts.Precision), Rounded.Of(counts.Recall), Rounded.Of(counts.F05), Rounded.Of(counts.F1));
    }

    private static EarlyFigures Early(double warn, IReadOnlyList<ConversationOutcome> outcomes)
    {
        var early = outcomes.Select(outcome => new EarlyOutcome(outcome.IsRisk, outcome.WarnedAt)).ToList();
        return new EarlyFigures(
            Rounded.Of(EarlyDetection.MedianDelay(early)), Rounded.Of(EarlyDetection.Speed(early)), Rounded.Of(EarlyDetection.FLatency(early)),
            Rounded.Of(EarlyDetection.Erde(early, Soon)), Rounded.Of(EarlyDetection.Erde(early, Late)),
            [.. outcomes.Where(outcome => outcome.IsRisk).Select(outcome => outcome.WarnedAt).OfType<int>().Order()],
            ThresholdSweep.Of(warn, outcomes));
    }

    private static MissingFigures? Missing(List<ConversationOutcome> labelled)
    {
        var hits = labelled.Count(outcome => outcome.Missing == true && outcome.MissingRisk >= MissingFrom);
        var marked = labelled.Count(outcome => outcome.MissingRisk >= MissingFrom);
        var missing = labelled.Count(outcome => outcome.Missing == true);
        var counts = new DecisionCounts(hits, marked - hits, missing - hits);
        return labelled.Count == 0 ? null : new MissingFigures(labelled.Count, missing, marked, Rounded.Of(counts.Precision), Rounded.Of(counts.Recall));
    }

    private static List<CurvePoint> Curve(IReadOnlyList<ConversationOutcome> outcomes)
    {
        var all = Ranking.Curve([.. outcomes.Select(outcome => new Ranked(outcome.Risk, outcome.IsRisk))]);

        // By recall, not by place: the long tail of ordinary conversations would take all points. Of points of about one recall, the most precise is kept.
        return [.. all
            .GroupBy(point => (int)(point.Recall * CurvePoints))
            .Select(group => group.MaxBy(point => point.Precision)!)
            .Select(point => new CurvePoint(Rounded.Of(point.Risk), Rounded.Of(point.Recall), Rounded.Of(point.Precision)))];
    }

    private static IEnumerable<IGrouping<string, ConversationOutcome>> Groups(IEnumerable<ConversationOutcome> outcomes, Func<ConversationOutcome, string> name) =>
        outcomes.GroupBy(name).OrderBy(group => group.Key, StringComparer.Ordinal);
}
