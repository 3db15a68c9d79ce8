using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCustody;
using Cesagram.ChatAnalysis.RescoreTranscript;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.ScoreTranscript;

/// <summary>Puts a file that was read back into the queue, to be read with another order of dates.</summary>
internal sealed class ReadAgain(ChatAnalysisDbContext db, TimeProvider clock)
{
    /// <returns>False where the unit has no such transcript, or it is not read yet.</returns>
    public async Task<bool> QueueAsync(Guid unit, Guid id, string dateOrder, string by, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        // Locked: a rescoring that ends at this moment comes first or finds it queued.
        var transcript = await db.Transcripts.FromSql($"select * from chat_analysis.transcripts where \"Id\" = {id} for update").SingleOrDefaultAsync(cancellationToken);
        if (transcript is not { Status: TranscriptStatus.Scored, Channel: not SubmissionChannel.Live })
        {
            return false;
        }

        await db.SupersedeAsync(transcript, clock.GetUtcNow(), cancellationToken);
        transcript.DateOrder = dateOrder;
        transcript.Status = TranscriptStatus.Queued;
        transcript.ScoredAt = null;
        transcript.RescoringSince = null;
        db.Enqueue(ScoreTranscriptHandler.Kind, new TranscriptReference(id), clock.GetUtcNow(), key: id.ToString(), unit: unit);
        await db.SaveChangesAsync(cancellationToken);
        await db.RecordAuditAsync(TranscriptEvents.ReadAgain(unit, id, by, dateOrder), clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
