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
    private const int Width = 720;
    private const int Height = 200;
    private const int Left = 36;
    private const int Top = 12;
    private const int MostPoints = 600;
    private const int MostRows = 40;

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

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "risk-chart");
        var shown = Decimation.Thin(Points, MostPoints);
        output.Content.AppendHtml(Svg(shown));
        output.Content.AppendHtml(Table());
    }

    private double X(int index) => Left + (Count < 2 ? 0 : (double)index / (Count - 1) * (Width - Left - 8));

    private static double Y(double value) => Top + ((1 - value) * (Height - Top - 24));

    private HtmlString Svg(IReadOnlyList<ChartPoint> shown)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"{Encode(Title)}\"><g class=\"grid\">");
        foreach (var value in new[] { 0, 0.5, 1 })
        {
            svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{Left}\" x2=\"{Width}\" y1=\"{Y(value):0.#}\" y2=\"{Y(value):0.#}\"/><text x=\"{Left - 6}\" y=\"{Y(value) + 4:0.#}\" text-anchor=\"end\">{value:0.0}</text>");
        }

        svg.Append("</g>");
        foreach (var threshold in Thresholds)
        {
            // The two upper lines can lie close together: their names stand at different ends.
            var (x, anchor) = threshold.Band == "urgent" ? (Width - 6, "end") : (Left + 6, "start");
            svg.Append(CultureInfo.InvariantCulture, $"<g class=\"threshold threshold-{threshold.Band}\"><line x1=\"{Left}\" x2=\"{Width}\" y1=\"{Y(threshold.From):0.#}\" y2=\"{Y(threshold.From):0.#}\"/><text x=\"{x}\" y=\"{Y(threshold.From) + (threshold.Band == "warn" ? 11 : -3):0.#}\" text-anchor=\"{anchor}\">{Encode(names.Band(threshold.Band))}</text></g>");
        }

        if (shown.Count > 0)
        {
            svg.Append("<path class=\"area\" d=\"M").Append(CultureInfo.InvariantCulture, $"{X(shown[0].Index):0.#} {Y(0):0.#}");
            AppendPoints(svg, shown);
            svg.Append(CultureInfo.InvariantCulture, $"L{X(shown[^1].Index):0.#} {Y(0):0.#}Z\"/><path class=\"line\" d=\"M{X(shown[0].Index):0.#} {Y(shown[0].Value):0.#}");
            AppendPoints(svg, shown);
            svg.Append("\"/>");
        }

        if (WarningIndex is { } at && at < Count)
        {
            var height = shown.LastOrDefault(point => point.Index <= at).Value;
            var side = X(at) > Width * 0.6 ? "end" : "start";
            svg.Append(CultureInfo.InvariantCulture, $"<g class=\"mark\"><line x1=\"{X(at):0.#}\" x2=\"{X(at):0.#}\" y1=\"{Top}\" y2=\"{Y(0):0.#}\"/><circle cx=\"{X(at):0.#}\" cy=\"{Y(height):0.#}\" r=\"5\"/><text x=\"{X(at) + (side == "end" ? -8 : 8):0.#}\" y=\"{Height - 6}\" text-anchor=\"{side}\">{Encode(WarningLabel ?? "")}</text></g>");
        }

        return new HtmlString(svg.Append("</svg>").ToString());
    }

    private void AppendPoints(StringBuilder svg, IReadOnlyList<ChartPoint> shown)
    {
        foreach (var (index, value) in shown)
        {
            svg.Append(CultureInfo.InvariantCulture, $"L{X(index):0.#} {Y(value):0.#}");
        }
    }

    private HtmlString Table()
    {
        var rows = new StringBuilder();
        foreach (var (index, value) in Decimation.Thin(Points, MostRows))
        {
            rows.Append(CultureInfo.InvariantCulture, $"<tr><td class=\"number\">{index}</td><td class=\"number\">{value:0.00}</td></tr>");
        }

        return new HtmlString(
            $"<details><summary>{Encode(text["Chart.Table"])}</summary><table class=\"table\"><thead><tr><th class=\"number\">{Encode(PointLabel)}</th><th class=\"number\">{Encode(text["Chart.Risk"])}</th></tr></thead><tbody>{rows}</tbody></table></details>");
    }

    private static string Encode(string value) => System.Net.WebUtility.HtmlEncode(value);
}
