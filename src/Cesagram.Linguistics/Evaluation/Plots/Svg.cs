using System.Globalization;
using System.Text;
using System.Xml;

namespace Cesagram.Linguistics.Evaluation.Plots;

/// <summary>An inline picture, well-formed by itself. Colours are classes of the page's style, so that light and dark both hold.</summary>
/// <param name="title">What it shows, for those who do not see it.</param>
/// <param name="width">In units of the picture; the page scales it.</param>
/// <param name="height">The same.</param>
internal sealed class Svg(string title, double width, double height)
{
    private readonly StringBuilder body = new();

    /// <summary>Text that may stand in HTML and XML: marked-up signs escaped, what XML cannot hold replaced.</summary>
    public static string Safe(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            safe.Append(rune.Value switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ when rune.Utf16SequenceLength == 1 && !XmlConvert.IsXmlChar((char)rune.Value) => "\uFFFD",
                _ => rune.ToString(),
            });
        }

        return safe.ToString();
    }

    public Svg Line(double x1, double y1, double x2, double y2, string style) =>
        Add($"<line class=\"{style}\" x1=\"{x1:0.#}\" y1=\"{y1:0.#}\" x2=\"{x2:0.#}\" y2=\"{y2:0.#}\"/>");

    public Svg Box(double x, double y, double boxWidth, double boxHeight, string style) =>
        Add($"<rect class=\"{style}\" x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{Math.Max(0, boxWidth):0.#}\" height=\"{Math.Max(0, boxHeight):0.#}\"/>");

    public Svg Path(IEnumerable<(double X, double Y)> points, string style) =>
        Add($"<polyline class=\"{style}\" points=\"{string.Join(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.#},{point.Y:0.#}")))}\"/>");

    /// <summary>A mark whose shape, not only its colour, tells which series it is of.</summary>
    /// <param name="x">Of its middle.</param>
    /// <param name="y">Of its middle.</param>
    /// <param name="series">0 a dot, 1 a square, 2 a triangle, 3 a cross.</param>
    public Svg Mark(double x, double y, int series) => (series % 4) switch
    {
        0 => Add($"<circle class=\"s0\" cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"5\"/>"),
        1 => Add($"<rect class=\"s1\" x=\"{x - 4:0.#}\" y=\"{y - 4:0.#}\" width=\"8\" height=\"8\"/>"),
        2 => Add($"<path class=\"s2\" d=\"M{x:0.#} {y - 5:0.#} l5 9 h-10 z\"/>"),
        _ => Add($"<path class=\"s3\" d=\"M{x - 4:0.#} {y - 4:0.#} l8 8 m0 -8 l-8 8\"/>"),
    };

    public Svg Text(double x, double y, string text, string anchor = "start", string style = "t") =>
        Add($"<text class=\"{style}\" x=\"{x:0.#}\" y=\"{y:0.#}\" text-anchor=\"{anchor}\">{Safe(text)}</text>");

    public Svg TurnedText(double x, double y, string text) =>
        Add($"<text class=\"t\" text-anchor=\"middle\" transform=\"translate({x:0.#} {y:0.#}) rotate(-90)\">{Safe(text)}</text>");

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 {width:0} {height:0}\"><title>{Safe(title)}</title>\n{body}</svg>\n");

    private Svg Add(FormattableString element)
    {
        body.Append(element.ToString(CultureInfo.InvariantCulture)).Append('\n');
        return this;
    }
}
