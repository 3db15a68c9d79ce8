using System.Globalization;

namespace Cesagram.Linguistics.Evaluation.Plots;

/// <summary>Pictures of how figures change with the threshold.</summary>
internal static class CurvePlots
{
    /// <summary>Null without both classes.</summary>
    public static string? PrecisionRecall(EvaluationReport report)
    {
        if (report.Curve.Count == 0 || report.Overall is not { } all)
        {
            return null;
        }

        var plot = new AxisPlot(
            Text($"Precision against recall over all thresholds; area {all.PrAuc:0.000}. At the shipped threshold recall is {all.Recall:0.00} and precision {all.Precision:0.00}."),
            Axis.Unit("recall"), Axis.Unit("precision"));
        plot.Path(Points(report.Curve), "line l0");
        if (all is { Recall: { } recall, Precision: { } precision })
        {
            var near = recall > 0.6 ? "end" : "start";
            plot.Svg.Box(plot.X(recall) - 6, plot.Y(precision) - 6, 12, 12, "lamp")
                .Text(plot.X(recall) + (recall > 0.6 ? -12 : 12), plot.Y(precision) + 20, "shipped threshold", near);
        }

        return plot.ToString();
    }

    /// <summary>Null without risk.</summary>
    public static string? Latency(EvaluationReport report)
    {
        if (report.Early is not { FLatency: not null } early)
        {
            return null;
        }

        var at = early.Thresholds.Select(point => ThresholdSweep.LogOdds(point.Risk)).ToList();
        var middle = early.Thresholds.Count / 2;
        var ticks = Enumerable.Range(0, 5).Select(tick => tick * middle / 2).Select(place => (at[place], Risk(early.Thresholds[place].Risk))).ToList();
        var plot = new AxisPlot(
            Text($"F-latency, F1 and speed at 25 thresholds; at the shipped one, {early.Thresholds[middle].Risk:0.000}, F-latency is {early.FLatency:0.000}."),
            new Axis("warning threshold (calibrated risk, in steps of log-odds)", at[0], at[^1], ticks), Axis.Unit("figure"));
        plot.Path(Known(point => point.Speed), "line l2").Path(Known(point => point.F1), "line l1").Path(Known(point => point.FLatency), "line l0");
        plot.Svg.Line(plot.X(at[middle]), plot.Y(0), plot.X(at[middle]), plot.Y(1), "here")
            .Box(plot.X(at[middle]) - 6, plot.Y(early.FLatency.Value) - 6, 12, 12, "lamp");
        return plot.ToString();

        IEnumerable<(double, double)> Known(Func<LatencyAtThreshold, double?> figure) =>
            early.Thresholds.Select((point, place) => (at[place], Value: figure(point))).Where(pair => pair.Value is not null).Select(pair => (pair.Item1, pair.Value!.Value));
    }

    private static IEnumerable<(double X, double Y)> Points(IReadOnlyList<CurvePoint> curve)
    {
        yield return (0, curve[0].Precision);
        foreach (var point in curve)
        {
            yield return (point.Recall, point.Precision);
        }
    }

    private static string Risk(double risk) =>
        (100 * risk).ToString(risk switch { < 0.01 or > 0.999 => "0.##", > 0.99 => "0.#", _ => "0" }, CultureInfo.InvariantCulture) + " %";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
