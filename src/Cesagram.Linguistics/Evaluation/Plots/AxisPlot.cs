namespace Cesagram.Linguistics.Evaluation.Plots;

/// <summary>A picture with two axes.</summary>
internal sealed class AxisPlot
{
    private const double Width = 480;
    private const double Height = 340;
    private const double Left = 52;
    private const double Right = 24;
    private const double Top = 12;
    private const double Bottom = 48;

    private readonly (double From, double To) horizontal;
    private readonly (double From, double To) vertical;

    /// <param name="title">What it shows.</param>
    /// <param name="x">Its horizontal axis: name, ends and ticks with their labels.</param>
    /// <param name="y">Its vertical axis.</param>
    public AxisPlot(string title, Axis x, Axis y)
    {
        (horizontal, vertical) = ((x.From, x.To), (y.From, y.To));
        Svg = new Svg(title, Width, Height);
        foreach (var (at, label) in y.Ticks)
        {
            Svg.Line(Left, Y(at), Width - Right, Y(at), "grid").Text(Left - 6, Y(at) + 4, label, "end");
        }

        foreach (var (at, label) in x.Ticks)
        {
            Svg.Line(X(at), Height - Bottom, X(at), Height - Bottom + 4, "axis").Text(X(at), Height - Bottom + 18, label, "middle");
        }

        Svg.Line(Left, Height - Bottom, Width - Right, Height - Bottom, "axis")
            .Text((Left + Width - Right) / 2, Height - 8, x.Name, "middle")
            .TurnedText(14, (Top + Height - Bottom) / 2, y.Name);
    }

    public Svg Svg { get; }

    public double X(double value) => Left + ((value - horizontal.From) / (horizontal.To - horizontal.From) * (Width - Left - Right));

    public double Y(double value) => Height - Bottom - ((value - vertical.From) / (vertical.To - vertical.From) * (Height - Top - Bottom));

    public AxisPlot Path(IEnumerable<(double X, double Y)> points, string style)
    {
        Svg.Path(points.Select(point => (X(point.X), Y(point.Y))), style);
        return this;
    }

    public override string ToString() => Svg.ToString();
}

/// <summary>An axis.</summary>
/// <param name="Name">With its unit.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends; above <paramref name="From"/>.</param>
/// <param name="Ticks">Places and what stands there.</param>
internal sealed record Axis(string Name, double From, double To, IReadOnlyList<(double At, string Label)> Ticks)
{
    public static Axis Unit(string name) => new(name, 0, 1, [(0, "0"), (0.2, ".2"), (0.4, ".4"), (0.6, ".6"), (0.8, ".8"), (1, "1")]);
}
