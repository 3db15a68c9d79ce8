using Cesagram.Linguistics;

namespace Cesagram.ChatAnalysis.RaiseWarning;

/// <summary>From where on a conversation is a warning.</summary>
/// <param name="Risk">Limits of the calibrated risk.</param>
/// <param name="Missing">Signs of going missing, 0 to 1.</param>
internal sealed record WarningThresholds(WarningLimits Risk, double Missing)
{
    /// <summary>Whose they are; null: the unit's for files.</summary>
    public Guid? SourceId { get; init; }

    /// <summary>Where the evaluation counts signs of going missing as found.</summary>
    public const double DefaultMissing = 0.5;

    /// <summary>The shipped model's, where nobody chose otherwise.</summary>
    public static WarningThresholds Default { get; } = Of(null, null, null);

    public static WarningThresholds Of(Data.ConversationSource source) => Of(source.WarnAt, source.UrgentAt, source.MissingAt) with { SourceId = source.Id };

    public static WarningThresholds Of(double? warn, double? urgent, double? missing)
    {
        var model = RiskModel.Shipped.BandsFrom;
        var from = warn ?? model["warn"];
        return new WarningThresholds(new WarningLimits(from, Math.Max(from, urgent ?? model["urgent"])), missing ?? DefaultMissing);
    }
}

/// <summary>What the engine found in a conversation.</summary>
/// <param name="UnitId">Whose it is.</param>
/// <param name="TranscriptId">Its transcript.</param>
/// <param name="Ordinal">0-based place in it.</param>
/// <param name="Band">none, watch, warn or urgent.</param>
/// <param name="Risk">Calibrated, 0 to 1.</param>
/// <param name="Missing">Signs of going missing, 0 to 1.</param>
/// <param name="RecentApproach">Messages among the last that speak of approach.</param>
/// <param name="MessageIndex">At which it was raised.</param>
/// <param name="Messages">Read so far.</param>
/// <param name="Language">Empty where not known yet.</param>
/// <param name="Thresholds">That were used.</param>
internal sealed record Finding(
    Guid UnitId, Guid TranscriptId, int Ordinal, string Band, double Risk, double Missing, int RecentApproach, int MessageIndex, int Messages,
    string Language, WarningThresholds Thresholds)
{
    public bool GoesMissing => Missing >= Thresholds.Missing;

    public bool Warns => Band is "warn" or "urgent" || GoesMissing;
}
