using Cesagram.Linguistics.Evaluation.Robustness;
namespace Cesagram.Linguistics.Evaluation.Printing;

/// <summary>A table, before it is HTML or markdown.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Heads">Of its columns; the first column names the row.</param>
/// <param name="Rows">As many cells as heads.</param>
internal sealed record FigureTable(string Caption, IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>The figures as tables.</summary>
internal static class FigureTables
{
    public static FigureTable Conversations(EvaluationReport report) => new(
        "Conversations, overall and by language",
        ["", "conversations", "risky", "P", "R", "F0.5 (95 %)", "F1", "PR-AUC (95 %)", "P at 1 %", "P at 0.1 %"],
        [.. WithOverall(report).Select(group => (IReadOnlyList<string>)[
            Shown.Language(group.Group), Shown.Count(group.Conversations), Shown.Count(group.Risky), Shown.Figure(group.Precision), Shown.Figure(group.Recall),
            Shown.With(group.F05, group.F05Interval), Shown.Figure(group.F1), Shown.With(group.PrAuc, group.PrAucInterval), Shown.At(group, 0), Shown.At(group, 1)])]);

    public static FigureTable Sources(EvaluationReport report) => new(
        "Conversations by source",
        ["", "conversations", "risky", "P", "R", "F0.5", "F1", "PR-AUC", "false alarms", "per 1,000", "upper bound"],
        [.. report.Sources.Select(group => (IReadOnlyList<string>)[
            group.Group, Shown.Count(group.Conversations), Shown.Count(group.Risky), Shown.Figure(group.Precision), Shown.Figure(group.Recall), Shown.Figure(group.F05),
            Shown.Figure(group.F1), Shown.Figure(group.PrAuc), $"{Shown.Count(group.FalseAlarms)} of {Shown.Count(group.Conversations - group.Risky)}",
            Shown.PerThousand(group.FalseAlarmsPerThousand), Shown.PerThousand(group.FalseAlarmsUpperBound)])]);

    public static FigureTable Calibration(EvaluationReport report) => new(
        "Calibration",
        ["", "Brier", "Brier skill", "ECE"],
        [.. WithOverall(report).Concat(report.Sources).Select(group => (IReadOnlyList<string>)[
            Shown.Language(group.Group), Shown.Figure(group.Brier), Shown.Figure(group.BrierSkill), Shown.Figure(group.Ece)])]);

    public static FigureTable Bins(EvaluationReport report) => new(
        "Ten bins of calibrated risk",
        ["risk", "conversations", "mean risk", "share risky"],
        [.. report.Reliability.Select(bin => (IReadOnlyList<string>)[$"{Shown.Short(bin.From)}–{Shown.Short(bin.To)}", Shown.Count(bin.Conversations), Shown.Figure(bin.MeanRisk), Shown.Figure(bin.ShareRisky)])]);

    public static FigureTable Early(EarlyFigures early) => new(
        "Early detection",
        ["", "figure"],
        [
            ["F-latency", Shown.Figure(early.FLatency)], ["speed", Shown.Figure(early.Speed)], ["median message of a true warning", Shown.Short(early.MedianDelay)],
            ["ERDE 5", Shown.Figure(early.Erde5)], ["ERDE 50", Shown.Figure(early.Erde50)],
        ]);

    public static FigureTable Authors(AuthorLevelFigures authors) => new(
        "Authors named as suspected offender",
        ["conversations", "right", "wrong", "missed", "P", "R", "F0.5", "F1"],
        [[Shown.Count(authors.Conversations), Shown.Count(authors.TruePositives), Shown.Count(authors.FalsePositives), Shown.Count(authors.Missed),
            Shown.Figure(authors.Precision), Shown.Figure(authors.Recall), Shown.Figure(authors.F05), Shown.Figure(authors.F1)]]);

    public static FigureTable Stages(StageFigures stages) => new(
        "Stages by message",
        ["", "labelled", "P", "R", "F1"],
        [
            .. stages.ByStage.Select(stage => (IReadOnlyList<string>)[stage.Stage, Shown.Count(stage.Labelled), Shown.Figure(stage.Precision), Shown.Figure(stage.Recall), Shown.Figure(stage.F1)]),
            ["micro", "", "", "", Shown.Figure(stages.MicroF1)], ["macro", "", "", "", Shown.Figure(stages.MacroF1)],
        ]);

    public static FigureTable Missing(MissingFigures missing) => new(
        "Signs of going missing, from 0.5",
        ["conversations", "labelled", "marked", "P", "R"],
        [[Shown.Count(missing.Conversations), Shown.Count(missing.Labelled), Shown.Count(missing.Marked), Shown.Figure(missing.Precision), Shown.Figure(missing.Recall)]]);

    public static FigureTable HeldOut(IReadOnlyList<HeldOutFigures> figures) => new(
        "PR-AUC / F0.5 with each source held out",
        ["", "kind", "of it", "risky of all", .. figures.SelectMany(figure => figure.Systems).Select(system => system.System).Distinct()],
        [.. figures.Select(figure => (IReadOnlyList<string>)[
            figure.HeldOut, figure.HasRisk ? "risk" : "ordinary", Shown.Count(figure.HeldOutConversations), $"{Shown.Count(figure.Risky)} of {Shown.Count(figure.Conversations)}",
            .. figure.Systems.Select(system => $"{Shown.Figure(system.PrAuc)} / {Shown.Figure(system.F05)}")])]);

    public static FigureTable Robustness(IReadOnlyList<RobustnessFigures> figures) => new(
        "F0.5 before and after each attack",
        ["attack", "language", "before", "after", "points lost"],
        [.. figures.Select(figure => (IReadOnlyList<string>)[
            figure.Attack, Shown.Language(figure.Language), Shown.Figure(figure.F05Before), Shown.Figure(figure.F05After), Shown.PerThousand(figure.Loss)])]);

    private static IEnumerable<GroupFigures> WithOverall(EvaluationReport report) => report.Overall is { } all ? [all, .. report.Languages] : report.Languages;
}
