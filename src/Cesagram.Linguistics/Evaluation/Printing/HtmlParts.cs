using System.Globalization;
using System.Text;
using Cesagram.Linguistics.Evaluation.Plots;

namespace Cesagram.Linguistics.Evaluation.Printing;

/// <summary>Pieces of the page, each well-formed XML by itself.</summary>
internal static class HtmlParts
{
    public static string Section(string title, params IEnumerable<string?> parts)
    {
        var known = parts.Where(part => part is not null).ToList();
        return known.Count == 0 ? "" : $"<section>\n<h2>{Svg.Safe(title)}</h2>\n{string.Concat(known)}</section>\n";
    }

    public static string Paragraph(string text) => $"<p>{Svg.Safe(text)}</p>\n";

    /// <summary>Null where there is no picture.</summary>
    public static string? Figure(string? picture, string caption, string key = "") =>
        picture is null ? null : $"<figure>\n{key}{picture}<figcaption>{Svg.Safe(caption)}</figcaption>\n</figure>\n";

    /// <summary>Figures beside each other where there is room; null without any.</summary>
    public static string? Pair(params IEnumerable<string?> figures)
    {
        var known = figures.Where(figure => figure is not null).ToList();
        return known.Count == 0 ? null : $"<div class=\"pair\">\n{string.Concat(known)}</div>\n";
    }

    public static string LineKey(params IReadOnlyList<string> names) =>
        Key(names, (picture, place) => picture.Line(0, 5, 20, 5, FormattableString.Invariant($"line l{place}")));

    public static string MarkKey(params IReadOnlyList<string> names) => Key(names, (picture, place) => picture.Mark(10, 5, place));

    public static string Table(FigureTable table)
    {
        var html = new StringBuilder($"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{Svg.Safe(table.Caption)}\">\n<table>\n<caption>{Svg.Safe(table.Caption)}</caption>\n<thead><tr>");
        foreach (var head in table.Heads)
        {
            html.Append(head.Length == 0 ? "<td></td>" : $"<th scope=\"col\">{Svg.Safe(head)}</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Svg.Safe(row[0])}</th>");
            foreach (var cell in row.Skip(1))
            {
                html.Append(CultureInfo.InvariantCulture, $"<td>{Svg.Safe(cell)}</td>");
            }

            html.Append("</tr>\n");
        }

        return html.Append("</tbody>\n</table>\n</div>\n").ToString();
    }

    /// <summary>A figure to see first.</summary>
    public static string Tile(string name, string value, string note) =>
        $"<div><dt>{Svg.Safe(name)}</dt><dd>{Svg.Safe(value)}<small>{Svg.Safe(note)}</small></dd></div>\n";

    private static string Key(IReadOnlyList<string> names, Action<Svg, int> draw) =>
        $"<ul class=\"key\">{string.Concat(names.Select((name, place) =>
        {
            var picture = new Svg(name, 20, 10);
            draw(picture, place);
            return $"<li>{picture}{Svg.Safe(name)}</li>";
        }))}</ul>\n";
}
