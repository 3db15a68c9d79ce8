namespace Cesagram.ChatAnalysis.RescoreTranscript;

/// <summary>What a scoring says against the one before it.</summary>
internal enum ScoringChange
{
    /// <summary>There is none before.</summary>
    First,
    /// <summary>Another text was read, so the two cannot be compared.</summary>
    OtherInputs,
    Raised,
    Lowered,
    Same,
    /// <summary>From or to "cannot tell".</summary>
    Other,
}

internal static class ScoringChanges
{
    private static readonly string[] Bands = ["none", "watch", "warn", "urgent"];

    /// <summary>Bands count first; where they are the same, the risk that people see, which has two digits.</summary>
    public static ScoringChange Of(ScoringView scoring, ScoringView? before)
    {
        if (before is null)
        {
            return ScoringChange.First;
        }

        if (HaveSameInputs(scoring, before) == false)
        {
            return ScoringChange.OtherInputs;
        }

        if (scoring.Band == before.Band && scoring.Band == "cannot-tell")
        {
            return ScoringChange.Same;
        }

        var (now, then) = (Array.IndexOf(Bands, scoring.Band), Array.IndexOf(Bands, before.Band));
        var step = now < 0 || then < 0 ? (int?)null : now != then ? now - then : Math.Round(scoring.Risk, 2).CompareTo(Math.Round(before.Risk, 2));
        return step switch { null => ScoringChange.Other, > 0 => ScoringChange.Raised, < 0 => ScoringChange.Lowered, _ => ScoringChange.Same };
    }

    /// <summary>Null where one of the two has no hash.</summary>
    public static bool? HaveSameInputs(ScoringView scoring, ScoringView before) =>
        scoring.InputsSha256 is null || before.InputsSha256 is null ? null : scoring.InputsSha256 == before.InputsSha256;
}
