using Cesagram.Linguistics.Cues;
using Cesagram.Linguistics.Risk;
using Cesagram.Linguistics.Training;

namespace Cesagram.Linguistics.Evaluation;

/// <summary>What evaluation keeps of a conversation once its messages are forgotten.</summary>
/// <param name="Language">As labelled.</param>
/// <param name="Source">The corpus.</param>
/// <param name="IsRisk">As labelled.</param>
/// <param name="Risk">The highest calibrated risk, 0 to 1.</param>
/// <param name="WarnedAt">Number of the message that raises the warning, the first being 1; null for none.</param>
/// <param name="Swept">The same at each threshold of <see cref="ThresholdSweep"/>.</param>
internal sealed record ConversationOutcome(string Language, string Source, bool IsRisk, double Risk, int? WarnedAt, IReadOnlyList<int?> Swept)
{
    /// <summary>Authors decided on; null where one author writes alone, or nobody says who manipulates.</summary>
    public DecisionCounts? Authors { get; init; }

    /// <summary>Whether it is labelled as going missing; null where it is not labelled at all.</summary>
    public bool? Missing { get; init; }

    /// <summary>The highest sign of going missing, 0 to 1.</summary>
    public double MissingRisk { get; init; }

    /// <summary>Null where messages carry no labels of stages.</summary>
    public StageTally? Stages { get; init; }

    /// <summary>Reads a conversation once.</summary>
    public static ConversationOutcome Of(RiskModel model, TokenStream stream)
    {
        var thresholds = model.Thresholds;
        var tally = stream.Stages is { } labelled ? new StageTally(labelled.Any(mask => mask != 0)) : null;
        var missing = 0.0;
        RunningScore? last = null;
        var trace = Trace.Of(model.Weights, stream, (running, message) =>
        {
            last = running;
            missing = Math.Max(missing, running.Missing);
            tally?.Add(Shown(running), stream.Stages![message]);
        });
        var warned = Number(trace.WarnedAt(thresholds.WarnScore, thresholds.Lasting));
        return new ConversationOutcome(
            stream.Language, stream.Source, stream.IsRisk, thresholds.Calibrate(trace.Peak), warned,
            [.. ThresholdSweep.Risks(thresholds.Warn).Select(risk => Number(trace.WarnedAt(thresholds.ScoreOf(risk), thresholds.Lasting)))])
        {
            Authors = last is null ? null : AuthorsOf(stream, last, warned is not null),
            Missing = stream.Missing,
            MissingRisk = missing,
            Stages = tally,
        };
    }

    private static DecisionCounts? AuthorsOf(TokenStream stream, RunningScore end, bool warned)
    {
        var authors = stream.Messages.Select(message => message.Author).Distinct().ToList();
        var known = !stream.IsRisk || stream.Offenders is { Count: > 0 };
        if (authors.Count < 2 || !known)
        {
            return null;
        }

        // As a report names its suspect: the author most like one who manipulates, if that speaks for it at all.
        var suspect = authors.MaxBy(end.Role);
        var named = warned && end.Role(suspect) > 0;
        var offenders = stream.IsRisk ? authors.Count(author => stream.Offenders!.Contains(author)) : 0;
        var right = named && stream.IsRisk && stream.Offenders!.Contains(suspect);
        return new DecisionCounts(right ? 1 : 0, named && !right ? 1 : 0, offenders - (right ? 1 : 0));
    }

    private static int Shown(RunningScore running)
    {
        var mask = 0;
        foreach (var hit in running.Hits)
        {
            mask |= hit.Stage < Stage.Count ? 1 << hit.Stage : 0;
        }

        return mask;
    }

    private static int? Number(int warnedAt) => warnedAt > 0 ? warnedAt : null;
}
