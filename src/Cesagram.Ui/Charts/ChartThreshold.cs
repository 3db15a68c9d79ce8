namespace Cesagram.Ui.Charts;

/// <summary>Where a band begins.</summary>
/// <param name="Band">watch, warn or urgent.</param>
/// <param name="From">0 to 1.</param>
public sealed record ChartThreshold(string Band, double From);
