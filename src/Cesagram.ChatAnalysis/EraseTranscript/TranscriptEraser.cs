using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCustody;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Cesagram.ChatAnalysis.EraseTranscript;

internal enum ErasureResult
{
    Erased,
    Held,
    NotThere,
}

/// <summary>
/// Erases in two steps, each with a transaction of its own: first the key, after which nothing can be read any more; then the
/// sealed rows, which may be many. What stops between the two is finished by the next sweep.
/// </summary>
internal sealed partial class TranscriptEraser(ChatAnalysisDbContext db, TimeProvider clock, ILogger<TranscriptEraser> logger)
{
    /// <param name="unit">The unit it belongs to.</param>
    /// <param name="id">Which transcript.</param>
    /// <param name="by">Who asks for it, for custody.</param>
    /// <param name="reason">Why it is erased early; null: its retention is over.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<ErasureResult> EraseAsync(Guid unit, Guid id, string by, string? reason, CancellationToken cancellationToken)
    {
        var result = await DestroyKeyAsync(unit, id, by, reason, cancellationToken);
        if (result == ErasureResult.Erased)
        {
            await DeleteRowsAsync(unit, id, cancellationToken);
        }

        return result;
    }

    /// <summary>The first step; repeating it changes nothing.</summary>
    public async Task<ErasureResult> DestroyKeyAsync(Guid unit, Guid id, string by, string? reason, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        // Locked, so that a hold that is being set either comes first or finds it erased.
        var found = await db.Transcripts.FromSql($"select * from chat_analysis.transcripts where \"Id\" = {id} for update")
            .AsNoTracking().Select(t => new { t.Status, t.HeldAt }).SingleOrDefaultAsync(cancellationToken);
        if (found is null || found.Status == TranscriptStatus.Receiving)
        {
            return ErasureResult.NotThere;
        }

        if (found.Status == TranscriptStatus.Erased)
        {
            return ErasureResult.Erased;
        }

        if (found.HeldAt is not null)
        {
            return ErasureResult.Held;
        }

        var now = clock.GetUtcNow();
        await db.Transcripts.Where(t => t.Id == id).ExecuteUpdateAsync(
            set => set
                .SetProperty(t => t.WrappedKey, Array.Empty<byte>())
                .SetProperty(t => t.SealedFileName, Array.Empty<byte>())
                .SetProperty(t => t.SealedChoices, (byte[]?)null)
                .SetProperty(t => t.SealedQuestion, (byte[]?)null)
                .SetProperty(t => t.SealedFailure, (byte[]?)null)
                .SetProperty(t => t.Status, TranscriptStatus.Erased)
                .SetProperty(t => t.ErasedAt, now)
                .SetProperty(t => t.ErasedBy, by)
                .SetProperty(t => t.ErasureReason, reason),
            cancellationToken);
        // Without its text there is nothing left to read; what people decided before stays.
        await db.Warnings.Where(w => w.TranscriptId == id && w.Status != WarningStatus.Decided).ExecuteUpdateAsync(
            set => set
                .SetProperty(w => w.Status, WarningStatus.Decided)
                .SetProperty(w => w.Outcome, WarningOutcome.CannotTell)
                .SetProperty(w => w.DecidedAt, now)
                .SetProperty(w => w.Revision, w => w.Revision + 1),
            cancellationToken);
        await db.RecordAuditAsync(TranscriptEvents.Erased(unit, id, by, reason), clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        LogErased(logger, id);
        return ErasureResult.Erased;
    }

    /// <summary>The second step, for a transcript whose key is gone.</summary>
    public async Task DeleteRowsAsync(Guid unit, Guid id, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        if (await db.Transcripts.AnyAsync(t => t.Id == id && t.Status == TranscriptStatus.Erased, cancellationToken))
        {
            await db.Handovers.Where(handover => handover.TranscriptId == id).ExecuteUpdateAsync(set => set.SetProperty(handover => handover.SealedNote, (byte[]?)null), cancellationToken);
            await db.Chunks.Where(chunk => chunk.TranscriptId == id).ExecuteDeleteAsync(cancellationToken);
            await db.Conversations.IgnoreQueryFilters().Where(conversation => conversation.TranscriptId == id).ExecuteDeleteAsync(cancellationToken);
            await db.LiveMessages.Where(message => message.TranscriptId == id).ExecuteDeleteAsync(cancellationToken);
            await db.LiveConversations.Where(live => live.TranscriptId == id).ExecuteDeleteAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The key of transcript {Id} was destroyed")]
    private static partial void LogErased(ILogger logger, Guid id);
}
