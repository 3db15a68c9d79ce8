namespace Cesagram.Linguistics.Evaluation.Plots;

/// <summary>A picture with a row for each name and one axis of values below them.</summary>
internal sealed class RowPlot
{
    private const double Width = 480;
    private const double Right = 16;
    private const double Row = 26;
    private const double Top = 8;
    private const double Bottom = 46;
    private const double Letter = 8;
    private const int LongestName = 22;

    private readonly double left;
    private readonly Axis axis;

    public RowPlot(string title, Axis axis, IReadOnlyList<string> names)
    {
        this.axis = axis;
        left = 14 + (Letter * Math.Min(LongestName, names.Max(name => name.Length)));
        var height = Top + (Row * names.Count) + Bottom;
        Svg = new Svg(title, Width, height);
        foreach (var (at, label) in axis.Ticks)
        {
            Svg.Line(X(at), Top, X(at), height - Bottom, "grid").Text(X(at), height - Bottom + 18, label, "middle");
        }

        Svg.Line(X(axis.From), Top, X(axis.From), height - Bottom, "axis").Text((left + Width - Right) / 2, height - 6, axis.Name, "middle");
        for (var row = 0; row < names.Count; row++)
        {
            Svg.Text(left - 8, Y(row) + 4, names[row].Length <= LongestName ? names[row] : names[row][..(LongestName - 1)] + "…", "end");
        }
    }

    public Svg Svg { get; }

    public double X(double value) => left + ((Math.Clamp(value, axis.From, axis.To) - axis.From) / (axis.To - axis.From) * (Width - left - Right));

    public static double Y(int row) => Top + (Row * (row + 0.5));

    public RowPlot Bar(int row, double value, string style = "bar")
    {
        Svg.Box(X(axis.From), Y(row) - 7, X(value) - X(axis.From), 14, style);
        return this;
    }

    public RowPlot Whisker(int row, double low, double high)
    {
        Svg.Line(X(low), Y(row), X(high), Y(row), "whisker").Line(X(low), Y(row) - 4, X(low), Y(row) + 4, "whisker").Line(X(high), Y(row) - 4, X(high), Y(row) + 4, "whisker");
        return this;
    }

    public override string ToString() => Svg.ToString();
}
