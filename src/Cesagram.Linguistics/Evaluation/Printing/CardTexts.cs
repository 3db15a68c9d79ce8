using System.Globalization;
using Cesagram.Linguistics.Training;

namespace Cesagram.Linguistics.Evaluation.Printing;

/// <summary>What stands in the model card where its fixed texts leave a place.</summary>
internal static class CardTexts
{
    private const int FewRisky = 50;

    public static IReadOnlyDictionary<string, string> Of(EvaluationReport report, PrintContext context)
    {
        var all = NotEmpty.Of(report);
        return new Dictionary<string, string>
        {
            ["version"] = report.Model.Version,
            ["date"] = context.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
            ["missed"] = Missed(all),
            ["authors"] = Authors(report.Authors),
            ["bands"] = EvaluationPage.Bands(report),
            ["trained_on"] = $"Sources in this version: {string.Join(", ", report.Model.TrainedOn.Select(source => $"`{source}`"))}.",
            ["own_dialogues"] = OwnDialogues(),
            ["measured_on"] = MeasuredOn(all),
            ["conversations"] = Markdown.Table(FigureTables.Conversations(report)),
            ["prevalence"] = Prevalence(all),
            ["doubts"] = Doubts(report),
            ["sources"] = Markdown.Table(FigureTables.Sources(report)),
            ["others"] = string.Join("\n\n", Others(report).Select(table => table.Heads[0].Length == 0 ? Markdown.Table(table) : $"{table.Caption}:\n\n{Markdown.Table(table)}")),
            ["commands"] = string.Join('\n', context.Commands),
            ["other_runs"] = OtherRuns(context),
            ["calibration"] = Calibration(all),
            ["bins"] = Markdown.Table(FigureTables.Bins(report)),
        };
    }

    private static string Missed(GroupFigures all) => all.Recall is { } recall
        ? $"it misses {Shown.Percent(1 - recall)} of the risk conversations in the test below ({Shown.Count(all.Risky - all.TruePositives)} of {Shown.Count(all.Risky)})"
        : "the test below holds no risk conversation, so how many it misses is not known";

    private static string Authors(AuthorLevelFigures? authors) => authors is null
        ? "how often could not be measured here"
        : $"in the test below it named {Shown.Count(authors.TruePositives + authors.FalsePositives)} authors, {Shown.Count(authors.FalsePositives)} of them wrongly";

    private static string MeasuredOn(GroupFigures all) =>
        $"On {Shown.Count(all.Conversations)} labelled conversations, {Shown.Count(all.Risky)} of them risky, at the shipped warning threshold: precision {Shown.Figure(all.Precision)}, recall {Shown.Figure(all.Recall)}, "
        + $"F0.5 {Shown.With(all.F05, all.F05Interval)}, PR-AUC {Shown.With(all.PrAuc, all.PrAucInterval)}; {Shown.Count(all.FalseAlarms)} false alarms in {Shown.Count(all.Conversations - all.Risky)} ordinary ones "
        + $"({Shown.PerThousand(all.FalseAlarmsPerThousand)} per 1,000; 95 % upper bound {Shown.PerThousand(all.FalseAlarmsUpperBound)}).";

    private static string Prevalence(GroupFigures all) => all.PrecisionAt.Count == 2
        ? $"of a hundred warnings, about {Shown.Short(Math.Round(100 * all.PrecisionAt[0].Precision))} and {Shown.Short(Math.Round(100 * all.PrecisionAt[1].Precision))} would be right on conversations like these."
        : "it takes both risky and ordinary conversations to say.";

    private static string Doubts(EvaluationReport report)
    {
        var few = report.Languages.Where(group => group.Risky < FewRisky).Select(group => $"{Shown.Language(group.Group)} ({Shown.Count(group.Risky)})").ToList();
        return few.Count == 0 ? "" : $" Few risky conversations stand behind the figures of {string.Join(", ", few)}: one more found or missed moves them by several points.";
    }

    private static string Calibration(GroupFigures all) =>
        $"Brier {Shown.Figure(all.Brier)}, Brier skill {Shown.Figure(all.BrierSkill)} (1 is perfect, 0 no better than always saying the base rate), expected calibration error {Shown.Figure(all.Ece)} over ten bins:";

    private static IEnumerable<FigureTable> Others(EvaluationReport report)
    {
        if (report.Authors is { } authors)
        {
            yield return FigureTables.Authors(authors);
        }

        if (report.Early is { } early)
        {
            yield return FigureTables.Early(early);
        }

        if (report.Stages is { } stages)
        {
            yield return FigureTables.Stages(stages);
        }

        if (report.Missing is { } missing)
        {
            yield return FigureTables.Missing(missing);
        }
    }

    private static string OtherRuns(PrintContext context) =>
        (context.HeldOut.Count == 0 ? "" : $"\nWith each source held out of training:\n\n{Markdown.Table(FigureTables.HeldOut(context.HeldOut))}\n")
        + (context.Robustness.Count == 0 ? "" : $"\nWritten in disguise:\n\n{Markdown.Table(FigureTables.Robustness(context.Robustness))}\n");

    private static string OwnDialogues()
    {
        var counts = CorpusReader.OwnDialogues([]).GroupBy(stream => stream.Language).Select(group => group.Count()).Order().ToList();
        return counts.Count == 0 ? "none in this build" : $"{counts[0]} to {counts[^1]} a language";
    }
}
