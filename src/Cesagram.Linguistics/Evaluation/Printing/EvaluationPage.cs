using System.Globalization;
using System.Reflection;
using Cesagram.Linguistics.Evaluation.Plots;
using Cesagram.Linguistics.Evaluation.Printing;

namespace Cesagram.Linguistics.Evaluation;

/// <summary>The report as a page of its own: no script, nothing from elsewhere, pictures inline, light and dark, on paper and on a phone.</summary>
public static class EvaluationPage
{
    /// <summary>Writes the page; the same figures and context give the same text.</summary>
    /// <param name="report">What was measured.</param>
    /// <param name="context">Day, commands, and figures of other runs.</param>
    /// <returns>HTML that is also well-formed XML.</returns>
    /// <exception cref="InvalidDataException">Nothing was read, so there is nothing to report.</exception>
    public static string Html(EvaluationReport report, PrintContext context)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(context);
        var all = NotEmpty.Of(report);
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>Cesagram: how well the model does</title>
            <style>
            {Style()}</style>
            </head>
            <body>
            <main>
            <h1>How well the model does</h1>
            <p class="quiet">Model {Svg.Safe(report.Model.Version)}, measured on {context.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} on {Shown.Count(all.Conversations)} labelled conversations, {Shown.Count(all.Risky)} of them risky. {Svg.Safe(Bands(report))}</p>
            <p>The model orders what people read first. It decides nothing: people do. A figure holds for conversations like the ones measured here, and not for children's chats at large.</p>
            {Tiles(report, all)}{Conversations(report)}{Calibration(report)}{Early(report)}{People(report)}{Sources(report)}{Others(context)}{Repeat(context)}</main>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    internal static string Bands(EvaluationReport report) => string.Create(
        CultureInfo.InvariantCulture,
        $"Bands begin at a calibrated risk of {report.BandsFrom["watch"]:0.000} (watch), {report.BandsFrom["warn"]:0.000} (warn) and {report.BandsFrom["urgent"]:0.000} (urgent); a warning needs {report.Lasting} of the last 10 messages at its threshold.");

    private static string Tiles(EvaluationReport report, GroupFigures all) =>
        $"""
        <dl class="tiles">
        {HtmlParts.Tile("F0.5", Shown.Figure(all.F05), Between(all.F05Interval))}{HtmlParts.Tile("PR-AUC", Shown.Figure(all.PrAuc), Between(all.PrAucInterval))}{HtmlParts.Tile("precision", Shown.Figure(all.Precision), $"at 1 % risky: {Shown.At(all, 0)}")}{HtmlParts.Tile("recall", Shown.Figure(all.Recall), $"{Shown.Count(all.TruePositives)} of {Shown.Count(all.Risky)}")}{HtmlParts.Tile("false alarms", Shown.PerThousand(all.FalseAlarmsPerThousand), $"per 1,000; at most {Shown.PerThousand(all.FalseAlarmsUpperBound)}")}{HtmlParts.Tile("F-latency", Shown.Figure(report.Early?.FLatency), $"median message {Shown.Short(report.Early?.MedianDelay)}")}{HtmlParts.Tile("authors, F0.5", Shown.Figure(report.Authors?.F05), report.Authors is { } named ? $"{Shown.Count(named.TruePositives)} right, {Shown.Count(named.FalsePositives)} wrong" : "not labelled")}{HtmlParts.Tile("ECE", Shown.Figure(all.Ece), $"Brier skill {Shown.Figure(all.BrierSkill)}")}</dl>

        """;

    private static string Conversations(EvaluationReport report) => HtmlParts.Section(
        "Conversations",
        HtmlParts.Pair(
            HtmlParts.Figure(CurvePlots.PrecisionRecall(report), "Precision against recall over all thresholds of the highest risk. The square is what warnings reach; they also ask that the risk lasts, so it may lie off the line."),
            HtmlParts.Figure(GroupPlots.Languages(report), "F0.5 by language with 95 % intervals (1,000 resamples of conversations, fixed seed). Where intervals overlap, a difference may be chance.")),
        HtmlParts.Table(FigureTables.Conversations(report)),
        HtmlParts.Paragraph("P is the share of warnings that are right, R the share of risky conversations warned of, F0.5 = 1.25 P R / (0.25 P + R). “P at 1 %” and “at 0.1 %” is the precision to expect where that share of conversations is risky: r p / (r p + f (1 - p)); where no false alarm was seen, f is the upper bound of its rate, so that the figure is a cautious one."));

    private static string Calibration(EvaluationReport report) => HtmlParts.Section(
        "Calibration",
        HtmlParts.Pair(
            HtmlParts.Figure(
                CountPlots.Reliability(report), "Each dot is a tenth of the scale of risk, with its count. On the dashed line a risk means what it says; above it, the model says too little, below it, too much. Dots of few conversations stray by chance."),
            HtmlParts.Table(FigureTables.Bins(report))),
        HtmlParts.Table(FigureTables.Calibration(report)),
        HtmlParts.Paragraph("Brier is the mean squared error of the risk. Its skill is 1 - Brier / Brier of always saying the base rate: 1 is perfect, below 0 the base rate alone would do better. ECE is the mean gap between risk and truth over the bins. They hold for this mixture of conversations."));

    private static string Early(EvaluationReport report) => HtmlParts.Section(
        "How early warnings come",
        HtmlParts.Pair(
            HtmlParts.Figure(CurvePlots.Latency(report), "F-latency is F1 times speed, and speed is 1 less the median penalty of true warnings. The square is the shipped threshold.", HtmlParts.LineKey("F-latency", "F1", "speed")),
            HtmlParts.Figure(CountPlots.DelayHistogram(report), "True warnings by the number of the message at which they come; bins widen to the right, and each begins where the one before ends.")),
        report.Early is { } early ? HtmlParts.Table(FigureTables.Early(early)) : null);

    private static string People(EvaluationReport report) => HtmlParts.Section(
        "Authors, stages, going missing",
        report.Authors is { } authors ? HtmlParts.Table(FigureTables.Authors(authors)) + HtmlParts.Paragraph("The unit is an author in a conversation of more than one, where it is known who manipulates. Offenders in conversations without a warning count as missed.") : null,
        report.Stages is { } stages ? HtmlParts.Table(FigureTables.Stages(stages)) + HtmlParts.Paragraph($"Over {Shown.Count(stages.Messages)} messages of {Shown.Count(stages.Conversations)} conversations with labelled stages. Of {Shown.Count(stages.OrdinaryMessages)} messages in ordinary ones, {Shown.Count(stages.OrdinaryFlagged)} show a stage.") : null,
        report.Missing is { } missing ? HtmlParts.Table(FigureTables.Missing(missing)) + HtmlParts.Paragraph("Experimental: there are no public labels of going missing.") : null);

    private static string Sources(EvaluationReport report) => HtmlParts.Section(
        "Sources",
        HtmlParts.Pair(HtmlParts.Figure(GroupPlots.FalseAlarms(report), "False alarms by source: the bar is what was seen, the whisker reaches the upper end of the 95 % interval (Clopper and Pearson). A source with few conversations proves little.")),
        HtmlParts.Table(FigureTables.Sources(report)));

    private static string Others(PrintContext context) =>
        (context.HeldOut.Count == 0 ? "" : HtmlParts.Section(
            "Sources held out of training",
            HtmlParts.Figure(GroupPlots.HeldOut(context.HeldOut), "PR-AUC of each system on dev data and the source named, of which none had learnt.", HtmlParts.MarkKey([.. context.HeldOut.SelectMany(figure => figure.Systems).Select(system => system.System).Distinct()])),
            HtmlParts.Table(FigureTables.HeldOut(context.HeldOut))))
        + (context.Robustness.Count == 0 ? "" : HtmlParts.Section(
            "Disguised text",
            HtmlParts.Figure(GroupPlots.Robustness(context.Robustness), "Points of F0.5 lost when the same conversations are written in disguise. The dashed line is the goal."),
            HtmlParts.Table(FigureTables.Robustness(context.Robustness))));

    private static string Repeat(PrintContext context) => context.Commands.Count == 0 ? "" : HtmlParts.Section(
        "To repeat it", $"<pre tabindex=\"0\">{Svg.Safe(string.Join('\n', context.Commands))}</pre>\n");

    private static string Between(Interval? interval) => interval is null ? "" : $"95 %: {Shown.Figure(interval.Low)} to {Shown.Figure(interval.High)}";

    private static string Style()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("Cesagram.Linguistics.Evaluation.report.css")!);
        return reader.ReadToEnd();
    }
}
