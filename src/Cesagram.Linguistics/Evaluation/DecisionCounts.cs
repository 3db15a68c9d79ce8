namespace Cesagram.Linguistics.Evaluation;

/// <summary>Yes-or-no decisions, counted; what is rightly left alone does not count.</summary>
/// <param name="Hits">Positive and marked.</param>
/// <param name="Alarms">Not positive, but marked.</param>
/// <param name="Missed">Positive and not marked.</param>
internal readonly record struct DecisionCounts(int Hits, int Alarms, int Missed)
{
    /// <summary>Share of what is marked that is positive; null where nothing is marked.</summary>
    public double? Precision => Hits + Alarms > 0 ? (double)Hits / (Hits + Alarms) : null;

    /// <summary>Share of what is positive that is marked; null where nothing is positive.</summary>
    public double? Recall => Hits + Missed > 0 ? (double)Hits / (Hits + Missed) : null;

    /// <summary>2 P R / (P + R), written in counts so that nothing marked gives 0; null where nothing is positive.</summary>
    public double? F1 => Hits + Missed > 0 ? 2.0 * Hits / ((2.0 * Hits) + Alarms + Missed) : null;

    /// <summary>1.25 P R / (0.25 P + R), written in counts so that nothing marked gives 0; null where nothing is positive.</summary>
    public double? F05 => Hits + Missed > 0 ? Ranking.F05(Hits, Alarms, Missed) : null;
}
