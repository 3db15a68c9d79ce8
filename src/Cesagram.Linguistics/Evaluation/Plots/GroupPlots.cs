using Cesagram.Linguistics.Evaluation.Robustness;
using Cesagram.Linguistics.Evaluation.Printing;

namespace Cesagram.Linguistics.Evaluation.Plots;

/// <summary>Pictures that set groups side by side.</summary>
internal static class GroupPlots
{
    private static readonly double[] PerThousand = [0, 1, 3, 10, 30, 100, 300, 1000];

    /// <summary>F0.5 with its interval. Null where no language has risk.</summary>
    public static string? Languages(EvaluationReport report)
    {
        var groups = report.Languages.Where(group => group.F05 is not null).ToList();
        if (groups.Count == 0)
        {
            return null;
        }

        var plot = new RowPlot("F0.5 by language, with 95 % intervals.", Axis.Unit("F0.5"), [.. groups.Select(group => Shown.Language(group.Group))]);
        for (var row = 0; row < groups.Count; row++)
        {
            plot.Bar(row, groups[row].F05!.Value);
            if (groups[row].F05Interval is { } interval)
            {
                plot.Whisker(row, interval.Low, interval.High);
            }
        }

        return plot.ToString();
    }

    /// <summary>False alarms by source, up to the upper bound of their rate. Null without ordinary conversations.</summary>
    public static string? FalseAlarms(EvaluationReport report)
    {
        var groups = report.Sources.Where(group => group.FalseAlarmsPerThousand is not null).ToList();
        if (groups.Count == 0)
        {
            return null;
        }

        var axis = new Axis("false alarms per 1,000 (log scale)", 0, Log(1000), [.. PerThousand.Select(value => (Log(value), $"{value:0}"))]);
        var plot = new RowPlot("False alarms per 1,000 ordinary conversations by source, up to the upper bound of the 95 % interval.", axis, [.. groups.Select(group => group.Group)]);
        for (var row = 0; row < groups.Count; row++)
        {
            plot.Bar(row, Log(groups[row].FalseAlarmsPerThousand!.Value), "bar alarm").Whisker(row, Log(groups[row].FalseAlarmsPerThousand!.Value), Log(groups[row].FalseAlarmsUpperBound!.Value));
        }

        return plot.ToString();

        static double Log(double value) => Math.Log10(1 + value);
    }

    /// <summary>PR-AUC of each system with a source held out. Null without figures.</summary>
    public static string? HeldOut(IReadOnlyList<HeldOutFigures> figures)
    {
        if (figures.Count == 0)
        {
            return null;
        }

        var plot = new RowPlot("PR-AUC with each source held out of training, for every system.", Axis.Unit("PR-AUC"), [.. figures.Select(figure => figure.HeldOut)]);
        for (var row = 0; row < figures.Count; row++)
        {
            // The engine last, on top.
            foreach (var (system, place) in figures[row].Systems.Select((system, place) => (system, place)).Where(pair => pair.system.PrAuc is not null).Reverse())
            {
                plot.Svg.Mark(plot.X(system.PrAuc!.Value), RowPlot.Y(row), place);
            }
        }

        return plot.ToString();
    }

    /// <summary>Points of F0.5 lost to each attack; below zero where it rose. Null without figures.</summary>
    public static string? Robustness(IReadOnlyList<RobustnessFigures> figures)
    {
        var known = figures.Where(figure => figure.Loss is not null).ToList();
        if (known.Count == 0)
        {
            return null;
        }

        var most = Math.Max(2.5, known.Max(figure => Math.Abs(figure.Loss!.Value)));
        var from = known.Any(figure => figure.Loss < 0) ? -most : 0;
        var ticks = new[] { from, from / 2, 0, most / 2, most }.Distinct().Select(value => (value, value.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture))).ToList();
        var plot = new RowPlot("Points of F0.5 lost to each attack, by language.", new Axis("points of F0.5 lost (goal: at most 2)", from, most, ticks), [.. known.Select(figure => $"{figure.Attack}, {figure.Language}")]);
        for (var row = 0; row < known.Count; row++)
        {
            var lost = known[row].Loss!.Value;
            var (left, right) = (plot.X(Math.Min(0, lost)), plot.X(Math.Max(0, lost)));
            plot.Svg.Box(left, RowPlot.Y(row) - 7, right - left, 14, lost > 2 ? "bar alarm" : "bar").Line(plot.X(2), RowPlot.Y(row) - 13, plot.X(2), RowPlot.Y(row) + 13, "here");
        }

        return plot.ToString();
    }
}
