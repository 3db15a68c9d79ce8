using System.Globalization;

namespace Cesagram.Linguistics.Evaluation.Plots;

/// <summary>Pictures of how conversations are spread: over risks, and over the messages of their warnings.</summary>
internal static class CountPlots
{
    private static readonly (int From, int To)[] Delays = [(1, 5), (6, 10), (11, 20), (21, 50), (51, 100), (101, 300), (301, int.MaxValue)];

    /// <summary>Risks against what came true, with the count of each bin. Null where nothing was read.</summary>
    public static string? Reliability(EvaluationReport report)
    {
        if (report.Overall is not { } all)
        {
            return null;
        }

        var plot = new AxisPlot(
            string.Create(CultureInfo.InvariantCulture, $"Share of risky conversations against mean calibrated risk in ten bins, with counts; expected calibration error {all.Ece:0.000}."),
            Axis.Unit("mean calibrated risk of the bin"), Axis.Unit("share risky"));
        plot.Path([(0, 0), (1, 1)], "here");
        var known = report.Reliability.Where(bin => bin.Conversations > 0).Select(bin => (X: bin.MeanRisk!.Value, Y: bin.ShareRisky!.Value, bin.Conversations)).ToList();
        foreach (var bin in known)
        {
            var below = bin.Y > 0.9;
            plot.Svg.Mark(plot.X(bin.X), plot.Y(bin.Y), 0)
                .Text(plot.X(bin.X), plot.Y(bin.Y) + (below ? 20 : -10), bin.Conversations.ToString(CultureInfo.InvariantCulture), bin.X > 0.9 ? "end" : bin.X < 0.1 ? "start" : "middle", "t small");
        }

        return plot.ToString();
    }

    /// <summary>True warnings by the number of their message. Null without any.</summary>
    public static string? DelayHistogram(EvaluationReport report)
    {
        if (report.Early is not { Delays.Count: > 0 } early)
        {
            return null;
        }

        var counts = Delays.Select(bin => early.Delays.Count(delay => delay >= bin.From && delay <= bin.To)).ToList();
        var most = counts.Max();
        var step = Math.Max(1, (int)Math.Ceiling(most / 4.0));
        var plot = new AxisPlot(
            string.Create(CultureInfo.InvariantCulture, $"How many of {early.Delays.Count} true warnings come at which message; the median is {early.MedianDelay:0.#}."),
            new Axis("message of the warning", 0, Delays.Length, [.. Delays.Select((bin, place) => (place + 0.5, bin.To == int.MaxValue ? "301+" : $"≤ {bin.To}"))]),
            new Axis("conversations", 0, most * 1.12, [.. Enumerable.Range(0, 5).Select(tick => tick * step).Where(tick => tick <= most * 1.12).Select(tick => ((double)tick, tick.ToString(CultureInfo.InvariantCulture)))]));
        for (var place = 0; place < counts.Count; place++)
        {
            plot.Svg.Box(plot.X(place + 0.12), plot.Y(counts[place]), plot.X(0.76) - plot.X(0), plot.Y(0) - plot.Y(counts[place]), "bar")
                .Text(plot.X(place + 0.5), plot.Y(counts[place]) - 4, counts[place].ToString(CultureInfo.InvariantCulture), "middle", "t small");
        }

        return plot.ToString();
    }
}
