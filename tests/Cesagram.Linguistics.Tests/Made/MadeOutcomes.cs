using Cesagram.Linguistics.Evaluation;

namespace Cesagram.Linguistics.Tests.Made;

/// <summary>Conversations as evaluation keeps them, with figures that can be checked by hand.</summary>
internal static class MadeOutcomes
{
    /// <summary>
    /// Four risky, six ordinary: in English two of three risky found and one false alarm of two; in Greek one risky missed and four ordinary left alone.
    /// </summary>
    public static List<ConversationOutcome> Ten { get; } =
    [
        Of("en", "own", true, 0.9, 10), Of("en", "own", true, 0.8, 26), Of("en", "own", true, 0.35, null),
        Of("en", "chat", false, 0.7, 5), Of("en", "chat", false, 0.1, null),
        Of("el", "own", true, 0.2, null),
        Of("el", "μέσα & έξω", false, 0.1, null), Of("el", "μέσα & έξω", false, 0.1, null), Of("el", "μέσα & έξω", false, 0.1, null), Of("el", "μέσα & έξω", false, 0.1, null),
    ];

    public static EvaluationReport Report { get; } = ReportMaker.Of(RiskModel.Shipped, Ten);

    public static ConversationOutcome Of(string language, string source, bool isRisk, double risk, int? warnedAt) =>
        new(language, source, isRisk, risk, warnedAt, [.. Enumerable.Repeat(warnedAt, ThresholdSweep.Count)]);
}
