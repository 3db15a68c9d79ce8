using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.KeepSources;

/// <summary>What a limit would have done.</summary>
/// <param name="Limit">In hundredths, 1 to 99.</param>
/// <param name="Raised">Warnings that it would have raised.</param>
/// <param name="Confirmed">Of those, the ones that people confirmed.</param>
/// <param name="Dismissed">Of those, the ones that people dismissed.</param>
internal sealed record SimulatedLimit(int Limit, int Raised, int Confirmed, int Dismissed)
{
    /// <summary>Those that nobody decided, or could tell; also all that the limit of that time did not raise.</summary>
    public int Unknown => Raised - Confirmed - Dismissed;
}

/// <param name="Conversations">With a message in the last days.</param>
/// <param name="Limits">One for each hundredth from 1 to 99.</param>
internal sealed record Simulation(int Conversations, IReadOnlyList<SimulatedLimit> Limits);

/// <summary>
/// Answers "with this limit, the last 30 days would have raised N warnings, of which people confirmed M" for every limit at once and exactly: each
/// conversation carries the highest limit at which it would have warned (<see cref="Linguistics.ConversationReport.Reach"/>).
/// </summary>
internal sealed class ThresholdSimulation(ChatAnalysisDbContext db, TimeProvider clock)
{
    public const int Days = 30;

    /// <param name="unit">The unit.</param>
    /// <param name="source">A source; null: files that were handed in.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<Simulation> RunAsync(Guid unit, Guid? source, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var from = clock.GetUtcNow().AddDays(-Days);
        var conversations = source is { } id
            ? db.LiveConversations.Where(c => c.SourceId == id && c.LastReceivedAt >= from).Select(c => new { Transcript = c.TranscriptId, Ordinal = 0, c.Reach })
            : db.Conversations.Join(
                db.Transcripts.Where(t => t.Channel != SubmissionChannel.Live && t.SubmittedAt >= from), c => c.TranscriptId, t => t.Id,
                (c, t) => new { Transcript = c.TranscriptId, c.Ordinal, c.Reach });
        // A limit of h hundredths is crossed by all from floor(100 reach) = h up.
        var steps = await (
            from conversation in conversations
            join warning in db.Warnings on new { conversation.Transcript, conversation.Ordinal } equals new { Transcript = warning.TranscriptId, warning.Ordinal } into warnings
            from warning in warnings.DefaultIfEmpty()
            group warning.Outcome by (int)Math.Floor(conversation.Reach * 100) into step
            select new
            {
                step.Key,
                Count = step.Count(),
                Confirmed = step.Count(outcome => outcome == WarningOutcome.Confirm || outcome == WarningOutcome.Escalate),
                Dismissed = step.Count(outcome => outcome == WarningOutcome.Dismiss),
            }).ToListAsync(cancellationToken);
        var limits = Enumerable.Range(1, 99).Select(limit =>
        {
            var above = steps.FindAll(step => step.Key >= limit);
            return new SimulatedLimit(limit, above.Sum(step => step.Count), above.Sum(step => step.Confirmed), above.Sum(step => step.Dismissed));
        });
        return new Simulation(steps.Sum(step => step.Count), [.. limits]);
    }
}
