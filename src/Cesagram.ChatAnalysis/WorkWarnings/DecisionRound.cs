using Cesagram.ChatAnalysis.Data;

namespace Cesagram.ChatAnalysis.WorkWarnings;

/// <summary>Which decisions of a warning still count.</summary>
/// <param name="Before">Up to the last reopening, which is the last of them; the first first.</param>
/// <param name="Since">After it.</param>
internal sealed record DecisionRound(IReadOnlyList<Decision> Before, IReadOnlyList<Decision> Since)
{
    /// <param name="decisions">All of one warning.</param>
    public static DecisionRound Of(IEnumerable<Decision> decisions)
    {
        var ordered = decisions.OrderBy(d => d.At).ThenBy(d => d.Id).ToList();
        var since = ordered.FindLastIndex(d => d.Outcome == WarningOutcome.Reopened) + 1;
        return new DecisionRound(ordered[..since], ordered[since..]);
    }
}
