using System.Globalization;
using Cesagram.ChatAnalysis.KeepSources;

namespace Cesagram.ChatAnalysis.Pages.Analysis;

/// <summary>A simulation with the limit that is looked at; null where what was typed is none.</summary>
internal sealed record SimulationView(Simulation Simulation, double? Limit)
{
    public const int Width = 640;
    public const int Height = 180;
    private const int Left = 44;
    private const int Bottom = 24;
    private const int Top = 8;

    private static readonly int[] Always = [10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 99];

    public SimulatedLimit? At => Limit is { } limit ? Simulation.Limits[Math.Clamp((int)Math.Round(limit * 100), 1, 99) - 1] : null;

    /// <summary>Those of the table.</summary>
    public IReadOnlyList<SimulatedLimit> Rows => [.. Always.Concat(At is { } at ? [at.Limit] : []).Distinct().Order().Select(limit => Simulation.Limits[limit - 1])];

    /// <summary>In the table only because it is looked at.</summary>
    public static bool IsTyped(SimulatedLimit limit) => !Always.Contains(limit.Limit);

    /// <summary>Highest value of the axis.</summary>
    public int Most => Math.Max(1, Simulation.Limits[0].Raised);

    public static double X(int limit) => Left + ((Width - Left - 8) * (limit - 1) / 98.0);

    public double Y(int count) => Top + ((Height - Top - Bottom) * (1 - ((double)count / Most)));

    /// <summary>An area from the axis up to a count at each limit.</summary>
    public string Area(Func<SimulatedLimit, int> count) =>
        $"M{Text(X(1))} {Text(Y(0))}L{string.Join('L', Simulation.Limits.Select(limit => $"{Text(X(limit.Limit))} {Text(Y(count(limit)))}"))}L{Text(X(99))} {Text(Y(0))}Z";

    public static string Text(double place) => place.ToString("0.#", CultureInfo.InvariantCulture);
}
