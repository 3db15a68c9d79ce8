namespace Cesagram.Ui.Charts;

/// <summary>Thins a long line to what a screen can show, keeping the highest and the lowest of each stretch.</summary>
public static class Decimation
{
    /// <summary>At most <paramref name="most"/> of the points, in their order; all of them where there are no more.</summary>
    public static IReadOnlyList<ChartPoint> Thin(IReadOnlyList<ChartPoint> points, int most)
    {
        ArgumentNullException.ThrowIfNull(points);
        if (points.Count <= most)
        {
            return points;
        }

        var result = new List<ChartPoint>(most);
        var stretches = most / 2;
        for (var s = 0; s < stretches; s++)
        {
            var from = (int)((long)s * points.Count / stretches);
            var to = (int)((long)(s + 1) * points.Count / stretches);
            var (low, high) = (from, from);
            for (var i = from; i < to; i++)
            {
                low = points[i].Value < points[low].Value ? i : low;
                high = points[i].Value > points[high].Value ? i : high;
            }

            result.Add(points[Math.Min(low, high)]);
            if (low != high)
            {
                result.Add(points[Math.Max(low, high)]);
            }
        }

        return result;
    }
}
