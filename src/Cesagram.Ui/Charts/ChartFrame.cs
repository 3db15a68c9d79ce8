namespace Cesagram.Ui.Charts;

/// <summary>Measures of a drawing, in its own units.</summary>
/// <param name="Name">Class of the drawing.</param>
/// <param name="Width">Of all.</param>
/// <param name="Height">Of all.</param>
/// <param name="Left">Room for the vertical axis' numbers.</param>
/// <param name="Right">Room for names of lines.</param>
internal sealed record ChartFrame(string Name, int Width, int Height, int Left, int Right)
{
    private const int Top = 12;
    private const int Bottom = 26;

    public int PlotEnd => Width - Right;

    public double Middle => (Left + PlotEnd) / 2.0;

    /// <summary>Whether names of lines have a place beside the plot.</summary>
    public bool HasMargin => Right > 60;

    public double X(int index, int count) => Left + (count < 2 ? 0 : (double)index / (count - 1) * (PlotEnd - Left));

    public double Y(double value) => Top + ((1 - value) * (Height - Top - Bottom));
}
