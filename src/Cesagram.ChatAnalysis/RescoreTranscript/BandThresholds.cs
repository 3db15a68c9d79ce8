using Cesagram.ChatAnalysis.Data;

namespace Cesagram.ChatAnalysis.RescoreTranscript;

/// <summary>Calibrated risk, 0 to 1, from which each band began.</summary>
/// <param name="Watch">Look again.</param>
/// <param name="Warn">Warning.</param>
/// <param name="Urgent">Urgent.</param>
internal sealed record BandThresholds(double Watch, double Warn, double Urgent)
{
    /// <summary>Null for what was scored before they were kept.</summary>
    public static BandThresholds? Of(ScoredConversation c) => Of(c.WatchFrom, c.WarnFrom, c.UrgentFrom);

    public static BandThresholds? Of(double? watch, double? warn, double? urgent) =>
        watch is { } one && warn is { } two && urgent is { } three ? new BandThresholds(one, two, three) : null;

    public static BandThresholds? Of(IReadOnlyDictionary<string, double>? bandsFrom) => bandsFrom is null ? null
        : Of(bandsFrom.TryGetValue("watch", out var one) ? one : null, bandsFrom.TryGetValue("warn", out var two) ? two : null, bandsFrom.TryGetValue("urgent", out var three) ? three : null);
}
