using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.FollowConversation;

/// <summary>
/// When the report of a live conversation is made: at once where a warning is raised or rises, soon where one goes on or a late message has to be put
/// in its place, and otherwise when somebody asks for it. Thousands of conversations that nobody reads need none.
/// </summary>
internal sealed class LiveReports(ChatAnalysisDbContext db, TimeProvider clock)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(15);

    /// <summary>Part of the transaction in which messages were followed; the caller saves.</summary>
    public void Plan(LiveConversation live, bool told)
    {
        if (told)
        {
            Queue(live, TimeSpan.Zero);
        }
        else if (!live.ReportPending && (live.Late > live.LateSettled || live.Reported > 0))
        {
            Queue(live, Soon);
        }
    }

    /// <summary>Asks for a report that has all messages.</summary>
    /// <returns>False where it is no live conversation, or the report has them all.</returns>
    public async Task<bool> AskAsync(Guid unit, Guid transcript, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        if (await db.HoldAsync(transcript, cancellationToken) is not { } live || live.Reported == live.Messages)
        {
            return false;
        }

        if (!live.ReportPending)
        {
            Queue(live, TimeSpan.Zero);
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return true;
    }

    // No key: a delayed report must not keep an urgent one waiting. Two at once are told apart by the lock on their conversation's scores.
    private void Queue(LiveConversation live, TimeSpan delay)
    {
        live.ReportPending = true;
        db.Enqueue(ReportConversationHandler.Kind, new TranscriptReference(live.TranscriptId), clock.GetUtcNow(), delay: delay, unit: live.UnitId);
    }
}
