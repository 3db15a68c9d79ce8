namespace Cesagram.Ui.Charts;

/// <summary>A point of a chart.</summary>
/// <param name="Index">0-based place on the horizontal axis.</param>
/// <param name="Value">0 to 1.</param>
public readonly record struct ChartPoint(int Index, double Value);
