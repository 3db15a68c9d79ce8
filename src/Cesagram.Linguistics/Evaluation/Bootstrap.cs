namespace Cesagram.Linguistics.Evaluation;

/// <summary>Percentile bootstrap (Efron 1979): units are drawn with replacement, as many as there are.</summary>
internal static class Bootstrap
{
    public const int Resamples = 1000;
    public const int Seed = 1;

    private const double Tail = 0.025;

    /// <summary>
    /// The 95 % interval, from the 2.5th to the 97.5th percentile by nearest rank. Draws without a positive unit have no F0.5 and are left out;
    /// null where that is all of them.
    /// </summary>
    /// <param name="counts">Decisions on units that are positive, marked or both.</param>
    /// <param name="units">All units, also those rightly left alone; at least as many as are counted.</param>
    /// <param name="seed">The same seed gives the same interval.</param>
    public static (double Low, double High)? F05(DecisionCounts counts, int units, int seed = Seed)
    {
        var random = new Random(seed);
        var values = new List<double>(Resamples);
        for (var resample = 0; resample < Resamples; resample++)
        {
            if (Draw(counts, units, random).F05 is { } value)
            {
                values.Add(value);
            }
        }

        values.Sort();
        return values.Count > 0 ? (At(values, Tail), At(values, 1 - Tail)) : null;
    }

    /// <summary>The same for average precision: conversations are drawn, and draws of one class only are left out. Null without both classes.</summary>
    public static (double Low, double High)? PrAuc(IReadOnlyCollection<Ranked> items, int seed = Seed)
    {
        var sorted = items.OrderByDescending(item => item.Score).ToArray();
        if (sorted.All(item => item.IsRisk) || !sorted.Any(item => item.IsRisk))
        {
            return null;
        }

        var random = new Random(seed);
        var drawn = new int[sorted.Length];
        var values = new List<double>(Resamples);
        for (var resample = 0; resample < Resamples; resample++)
        {
            Array.Clear(drawn);
            for (var draw = 0; draw < drawn.Length; draw++)
            {
                drawn[random.Next(drawn.Length)]++;
            }

            if (Ranking.AveragePrecision(sorted, drawn) is { } value)
            {
                values.Add(value);
            }
        }

        values.Sort();
        return values.Count > 0 ? (At(values, Tail), At(values, 1 - Tail)) : null;
    }

    private static DecisionCounts Draw(DecisionCounts counts, int units, Random random)
    {
        var (hits, alarms, missed) = (0, 0, 0);
        var (upToAlarms, upToMissed) = (counts.Hits + counts.Alarms, counts.Hits + counts.Alarms + counts.Missed);
        for (var draw = 0; draw < units; draw++)
        {
            var unit = random.Next(units);
            if (unit < upToMissed)
            {
                hits += unit < counts.Hits ? 1 : 0;
                alarms += unit >= counts.Hits && unit < upToAlarms ? 1 : 0;
                missed += unit >= upToAlarms ? 1 : 0;
            }
        }

        return new DecisionCounts(hits, alarms, missed);
    }

    private static double At(List<double> sorted, double part) => sorted[(int)Math.Ceiling(part * sorted.Count) - 1];
}
