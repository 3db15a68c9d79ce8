namespace Cesagram.Linguistics.Evaluation;

/// <summary>A conversation's place in a ranking.</summary>
internal readonly record struct Ranked(double Score, bool IsRisk);

/// <summary>Figures of a ranking. Equal scores stand at one threshold: their order never counts.</summary>
internal static class Ranking
{
    /// <summary>
    /// Average precision: precision at every distinct score, weighted by the recall gained there; null without both classes.
    /// Those <paramref name="lost"/> are risky and in no place: recall never reaches them.
    /// </summary>
    public static double? AveragePrecision(IReadOnlyCollection<Ranked> items, int lost = 0)
    {
        var ranked = items.Count(item => item.IsRisk);
        var risky = ranked + lost;
        if (risky == 0 || ranked == items.Count)
        {
            return null;
        }

        var sum = 0.0;
        var before = 0;
        foreach (var (_, hits, alarms) in Steps(items))
        {
            sum += (hits - before) / (double)risky * hits / (hits + alarms);
            before = hits;
        }

        return sum;
    }

    /// <summary>The same of items that each count as often as they were drawn; sorted by falling score.</summary>
    public static double? AveragePrecision(ReadOnlySpan<Ranked> sorted, ReadOnlySpan<int> drawn)
    {
        var (hits, alarms, before, sum) = (0, 0, 0, 0.0);
        for (var i = 0; i < sorted.Length; i++)
        {
            hits += sorted[i].IsRisk ? drawn[i] : 0;
            alarms += sorted[i].IsRisk ? 0 : drawn[i];
            if (hits > before && (i + 1 == sorted.Length || sorted[i + 1].Score != sorted[i].Score))
            {
                sum += (hits - before) * (double)hits / (hits + alarms);
                before = hits;
            }
        }

        return hits > 0 && alarms > 0 ? sum / hits : null;
    }

    /// <summary>Precision and recall from each distinct score on, falling; empty without both classes.</summary>
    public static IReadOnlyList<CurvePoint> Curve(IReadOnlyCollection<Ranked> items)
    {
        var risky = items.Count(item => item.IsRisk);
        return risky == 0 || risky == items.Count
            ? []
            : [.. Steps(items).Select(step => new CurvePoint(step.Score, (double)step.Hits / risky, (double)step.Hits / (step.Hits + step.Alarms)))];
    }

    /// <summary>The largest recall at any threshold with at least such a precision; 0 where none has it, null where nothing is risky.</summary>
    public static double? RecallAtPrecision(IReadOnlyCollection<Ranked> items, double precision, int lost = 0)
    {
        var risky = items.Count(item => item.IsRisk) + lost;
        return risky > 0
            ? Steps(items).Where(step => (double)step.Hits / (step.Hits + step.Alarms) >= precision).Select(step => (double)step.Hits / risky).DefaultIfEmpty().Max()
            : null;
    }

    /// <summary>The score from which warning gives the largest F0.5, the highest of equals; infinite where nothing is risky.</summary>
    public static double BestThreshold(IReadOnlyCollection<Ranked> items)
    {
        var risky = items.Count(item => item.IsRisk);
        var (threshold, best) = (double.PositiveInfinity, 0.0);
        foreach (var (score, hits, alarms) in Steps(items))
        {
            if (F05(hits, alarms, risky - hits) is var f05 && f05 > best)
            {
                (threshold, best) = (score, f05.Value);
            }
        }

        return threshold;
    }

    /// <summary>F0.5 of warning from a score on; null without risk or warning.</summary>
    public static double? F05At(IReadOnlyCollection<Ranked> items, double threshold)
    {
        var hits = items.Count(item => item.IsRisk && item.Score >= threshold);
        var alarms = items.Count(item => !item.IsRisk && item.Score >= threshold);
        return F05(hits, alarms, items.Count(item => item.IsRisk) - hits);
    }

    /// <summary>1.25 P R / (0.25 P + R), written in counts so that no warning at all is 0; null where there is nothing to count.</summary>
    public static double? F05(int hits, int alarms, int missed) =>
        hits + alarms + missed > 0 ? 1.25 * hits / ((1.25 * hits) + alarms + (0.25 * missed)) : null;

    private static IEnumerable<(double Score, int Hits, int Alarms)> Steps(IEnumerable<Ranked> items)
    {
        var (hits, alarms) = (0, 0);
        foreach (var step in items.GroupBy(item => item.Score).OrderByDescending(group => group.Key))
        {
            var risky = step.Count(item => item.IsRisk);
            hits += risky;
            alarms += step.Count() - risky;
            yield return (step.Key, hits, alarms);
        }
    }
}
