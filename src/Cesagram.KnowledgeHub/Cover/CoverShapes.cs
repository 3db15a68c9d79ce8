using System.Globalization;
using System.Text;

namespace Cesagram.KnowledgeHub.Cover;

/// <summary>Paper-cut pieces, written as SVG into one text. Coordinates are in a picture of 420 x 260; the ground is at y = 214.</summary>
internal sealed class CoverShapes
{
    public const double Ground = 214;
    private readonly StringBuilder svg = new();

    public override string ToString() => svg.ToString();

    /// <summary>A path of any form; the class gives its colour.</summary>
    public CoverShapes Path(string kind, FormattableString d)
    {
        svg.Append("<path class=\"").Append(kind).Append("\" d=\"").AppendFormat(CultureInfo.InvariantCulture, d.Format, [.. d.GetArguments().Select(Short)]).Append("\"/>");
        return this;
    }

    public CoverShapes Circle(string kind, double x, double y, double r)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"{kind}\" cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"{r:0.#}\"/>");
        return this;
    }

    public CoverShapes Box(string kind, double x, double y, double width, double height, double round = 0)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{kind}\" x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{width:0.#}\" height=\"{height:0.#}\"");
        if (round > 0)
        {
            svg.Append(CultureInfo.InvariantCulture, $" rx=\"{round:0.#}\"");
        }

        svg.Append("/>");
        return this;
    }

    /// <summary>Begins a layer that casts the soft shadow of paper upon paper.</summary>
    public CoverShapes Begin(string kind = "layer")
    {
        svg.Append("<g class=\"").Append(kind).Append("\">");
        return this;
    }

    public CoverShapes End()
    {
        svg.Append("</g>");
        return this;
    }

    /// <summary>A window with a cross; a lit one glows.</summary>
    public CoverShapes Window(double x, double y, double width, double height, bool lit)
    {
        if (lit)
        {
            Circle("glow", x + (width / 2), y + (height / 2), Math.Max(width, height) * .95);
        }

        Box(lit ? "lit" : "pane", x, y, width, height, 1.5);
        return Box("bar", x + (width / 2) - .6, y, 1.2, height).Box("bar", x, y + (height * .42), width, 1.2);
    }

    public CoverShapes Door(double x, double y, double width, double height) =>
        Path("door", $"M{x} {y + height}V{y + (width / 2)}A{width / 2} {width / 2} 0 0 1 {x + width} {y + (width / 2)}V{y + height}Z").Circle("lit", x + (width * .75), y + (height * .6), 1.6);

    public CoverShapes Tree(double x, double size) =>
        Box("trunk", x - 2, Ground - (size * .9), 4, size * .9).Circle("tree", x, Ground - (size * 1.35), size * .72).Circle("tree-light", x - (size * .16), Ground - (size * 1.5), size * .42);

    /// <summary>A street lamp with its light.</summary>
    public CoverShapes Lamp(double x, double height = 62) =>
        Box("post", x - 1.6, Ground - height, 3.2, height).Circle("glow", x, Ground - height - 5, 26).Path("lit", $"M{x - 7} {Ground - height - 12}H{x + 7}L{x + 4} {Ground - height + 3}H{x - 4}Z")
            .Path("post", $"M{x - 9} {Ground - height - 12}L{x} {Ground - height - 18}L{x + 9} {Ground - height - 12}Z");

    /// <summary>A person: head and coat; varied by number.</summary>
    public CoverShapes Person(double x, double height, int variety, double ground = Ground)
    {
        var head = height * .17;
        var skin = "skin-" + "abcd"[variety % 4];
        var coat = "coat-" + "abc"[variety % 3];
        var top = ground - height;
        Path(coat, $"M{x - (height * .2)} {ground}C{x - (height * .22)} {ground - (height * .45)} {x - (height * .16)} {top + (head * 2.1)} {x} {top + (head * 2.05)}C{x + (height * .16)} {top + (head * 2.1)} {x + (height * .22)} {ground - (height * .45)} {x + (height * .2)} {ground}Z");
        Circle(skin, x, top + (head * 1.25), head);
        return Path("hair-" + "abc"[(variety / 2) % 3], $"M{x - head - .5} {top + (head * 1.35)}A{head + .5} {head + 1} 0 0 1 {x + head + .5} {top + (head * 1.35)}C{x + (head * .5)} {top + (head * .75)} {x - (head * .3)} {top + (head * .7)} {x - head - .5} {top + (head * 1.35)}Z");
    }

    private static object? Short(object? number) => number is double value ? Math.Round(value, 1) : number;

    /// <summary>A cloud cut from paper.</summary>
    public CoverShapes Cloud(double x, double y, double size) =>
        Path("cloud", $"M{x} {y}a{size * .42} {size * .42} 0 0 1 {size * .55} {-size * .36}a{size * .6} {size * .6} 0 0 1 {size * 1.05} {size * .02}a{size * .38} {size * .38} 0 0 1 {size * .5} {size * .34}Z");
}
