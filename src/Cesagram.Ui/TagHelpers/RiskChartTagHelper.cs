using System.Globalization;
using System.Text;
using Cesagram.Ui.Charts;
using Cesagram.Ui.Text;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Cesagram.Ui.TagHelpers;

/// <summary>Risk from 0 to 1 over a conversation, drawn on the server, with the same figures as a table beside it.</summary>
[HtmlTargetElement("risk-chart", TagStructure = TagStructure.WithoutEndTag)]
public sealed class RiskChartTagHelper : TagHelper
{
    private const int MostPoints = 600;
    private const int MostRows = 40;

    /// <summary>A drawing for wide screens and print, and one for phones, on which the first would be too small to read.</summary>
    private static readonly ChartFrame Wide = new("wide", 960, 230, Left: 40, Right: 136);
    private static readonly ChartFrame Narrow = new("narrow", 360, 230, Left: 34, Right: 6);

    private readonly IStringLocalizer text;
    private readonly UiNames names;

    /// <summary>Made by the framework.</summary>
    public RiskChartTagHelper(IStringLocalizerFactory texts, UiNames names)
    {
        text = texts.Create(typeof(UiText));
        this.names = names;
    }

    /// <summary>Running risk, 0 to 1, at some or all messages.</summary>
    public required IReadOnlyList<ChartPoint> Points { get; set; }

    /// <summary>How many messages there are.</summary>
    public required int Count { get; set; }

    /// <summary>Place of the first warning; null for none.</summary>
    public int? WarningIndex { get; set; }

    /// <summary>What the mark at the first warning says.</summary>
    public string? WarningLabel { get; set; }

    /// <summary>Where bands begin.</summary>
    public IReadOnlyList<ChartThreshold> Thresholds { get; set; } = [];

    /// <summary>Name of the chart for screen readers.</summary>
    public required string Title { get; set; }

    /// <summary>What a point is, such as "message".</summary>
    public required string PointLabel { get; set; }

    /// <summary>Address of a point; null for a table without links.</summary>
    public Func<int, string>? LinkTo { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "risk-chart");
        var shown = Decimation.Thin(Points, MostPoints);
        output.Content.AppendHtml(Svg(Wide, shown));
        output.Content.AppendHtml(Svg(Narrow, shown));
        output.Content.AppendHtml(Table());
    }

    private HtmlString Svg(ChartFrame frame, IReadOnlyList<ChartPoint> shown)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"{frame.Name}\" viewBox=\"0 0 {frame.Width} {frame.Height}\" role=\"img\" aria-label=\"{Encode(Title)}\"><g class=\"grid\">");
        foreach (var value in new[] { 0, 0.5, 1 })
        {
            svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{frame.Left}\" x2=\"{frame.PlotEnd}\" y1=\"{frame.Y(value):0.#}\" y2=\"{frame.Y(value):0.#}\"/><text x=\"{frame.Left - 6}\" y=\"{frame.Y(value) + 4:0.#}\" text-anchor=\"end\">{value.ToString("0.0", CultureInfo.CurrentCulture)}</text>");
        }

        AppendEnds(svg, frame);
        svg.Append("</g>");
        AppendCurve(svg, frame, shown);
        AppendThresholds(svg, frame);
        AppendWarning(svg, frame, shown);
        return new HtmlString(svg.Append("</svg>").ToString());
    }

    /// <summary>Numbers of the first and the last message, where the mark's words leave them room.</summary>
    private void AppendEnds(StringBuilder svg, ChartFrame frame)
    {
        var isLate = WarningIndex is { } at && frame.X(at, Count) > frame.Middle;
        if (WarningIndex is null || isLate)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{frame.Left}\" y=\"{frame.Height - 6}\">0</text>");
        }

        if (!isLate)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{frame.PlotEnd}\" y=\"{frame.Height - 6}\" text-anchor=\"end\">{Math.Max(0, Count - 1).ToString("N0", CultureInfo.CurrentCulture)}</text>");
        }
    }

    private void AppendCurve(StringBuilder svg, ChartFrame frame, IReadOnlyList<ChartPoint> shown)
    {
        if (shown.Count == 0)
        {
            return;
        }

        var points = string.Join('L', shown.Select(point => string.Create(CultureInfo.InvariantCulture, $"{frame.X(point.Index, Count):0.#} {frame.Y(point.Value):0.#}")));
        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"area\" d=\"M{frame.X(shown[0].Index, Count):0.#} {frame.Y(0):0.#}L{points}L{frame.X(shown[^1].Index, Count):0.#} {frame.Y(0):0.#}Z\"/><path class=\"line\" d=\"M{points}\"/>");
    }

    /// <summary>Names stand in the right margin, or at the end of their line where there is none; they never lie on each other.</summary>
    private void AppendThresholds(StringBuilder svg, ChartFrame frame)
    {
        var lowest = double.NegativeInfinity;
        foreach (var threshold in Thresholds.OrderByDescending(threshold => threshold.From))
        {
            var y = frame.Y(threshold.From);
            var label = Math.Max(y + 4, lowest + 14);
            lowest = label;
            var (x, anchor) = frame.HasMargin ? (frame.PlotEnd + 8, "start") : (frame.PlotEnd - 4, "end");
            svg.Append(CultureInfo.InvariantCulture, $"<g class=\"threshold threshold-{threshold.Band}\"><line x1=\"{frame.Left}\" x2=\"{frame.PlotEnd}\" y1=\"{y:0.#}\" y2=\"{y:0.#}\"/><text x=\"{x}\" y=\"{label:0.#}\" text-anchor=\"{anchor}\">{Encode(names.Band(threshold.Band))}</text></g>");
        }
    }

    private void AppendWarning(StringBuilder svg, ChartFrame frame, IReadOnlyList<ChartPoint> shown)
    {
        if (WarningIndex is not { } at || at >= Count)
        {
            return;
        }

        var x = frame.X(at, Count);
        var height = shown.LastOrDefault(point => point.Index <= at).Value;
        var (shift, anchor) = x > frame.Middle ? (-8, "end") : (8, "start");
        svg.Append(CultureInfo.InvariantCulture, $"<g class=\"mark\"><line x1=\"{x:0.#}\" x2=\"{x:0.#}\" y1=\"{frame.Y(1):0.#}\" y2=\"{frame.Y(0):0.#}\"/><circle cx=\"{x:0.#}\" cy=\"{frame.Y(height):0.#}\" r=\"5\"/><text x=\"{x + shift:0.#}\" y=\"{frame.Height - 6}\" text-anchor=\"{anchor}\">{Encode(WarningLabel ?? "")}</text></g>");
    }

    private HtmlString Table()
    {
        var rows = new StringBuilder();
        foreach (var (index, value) in Decimation.Thin(Points, MostRows))
        {
            var number = index.ToString("N0", CultureInfo.CurrentCulture);
            var cell = LinkTo is null ? number : $"<a href=\"{Encode(LinkTo(index))}\">{number}</a>";
            rows.Append(CultureInfo.CurrentCulture, $"<tr><td class=\"number\">{cell}</td><td class=\"number\">{value:0.00}</td></tr>");
        }

        return new HtmlString(
            $"<details><summary>{Encode(text["Chart.Table"])}</summary><table class=\"table\"><thead><tr><th class=\"number\">{Encode(PointLabel)}</th><th class=\"number\">{Encode(text["Chart.Risk"])}</th></tr></thead><tbody>{rows}</tbody></table></details>");
    }

    private static string Encode(string value) => System.Net.WebUtility.HtmlEncode(value);
}
