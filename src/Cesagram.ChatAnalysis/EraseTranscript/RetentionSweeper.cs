using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.EraseCase;
using Cesagram.ChatAnalysis.ProtectReader;
using Cesagram.ChatAnalysis.PushWebhook;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.EraseTranscript;

/// <summary>Erases what is past its retention, finishes erasures that were cut off and announces what comes next. Messages erase on the day; this finds what they missed.</summary>
internal sealed class RetentionSweeper(ChatAnalysisDbContext db, TranscriptEraser eraser, CaseEraser cases, ErasureAnnouncer announcer, WebhookReader webhooks, ReadingTimes reading, AuditReader audit, TimeProvider clock)
{
    /// <returns>How many transcripts were erased, or finished.</returns>
    public async Task<int> SweepAsync(CancellationToken cancellationToken)
    {
        var swept = 0;
        foreach (var unit in await audit.UnitsAsync(cancellationToken))
        {
            foreach (var id in await DueAsync(unit, cancellationToken))
            {
                if (await eraser.EraseAsync(unit, id, AuditEvent.System, null, cancellationToken) == ErasureResult.Erased)
                {
                    swept++;
                }
            }

            await cases.SweepAsync(unit, cancellationToken);
            await announcer.AnnounceAsync(unit, cancellationToken);
            await webhooks.ForgetAsync(unit, cancellationToken);
            await reading.EraseOldAsync(unit, cancellationToken);
        }

        return swept;
    }

    private async Task<List<Guid>> DueAsync(Guid unit, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        // Superseded scorings count too.
        return await db.Transcripts.IgnoreQueryFilters()
            .Where(t => t.Status == TranscriptStatus.Erased
                ? db.Chunks.Any(c => c.TranscriptId == t.Id) || t.Conversations.Count != 0 || db.LiveConversations.Any(c => c.TranscriptId == t.Id)
                : t.Status != TranscriptStatus.Receiving && t.RetainUntil < today && t.HeldAt == null)
            .Select(t => t.Id)
            .ToListAsync(cancellationToken);
    }
}
