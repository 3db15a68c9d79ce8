using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCustody;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.KeepCases;

/// <summary>Which transcripts belong to a case.</summary>
internal sealed class CaseTranscripts(ChatAnalysisDbContext db, LegalHolds holds, TimeProvider clock)
{
    /// <summary>Whether the unit has this case and it is not erased.</summary>
    public async Task<bool> MayAddToAsync(Guid unit, Guid caseId, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        return await db.Cases.AnyAsync(c => c.Id == caseId && c.ErasedAt == null, cancellationToken);
    }

    /// <summary>Adds a transcript of the unit to a case of the unit; again is no error. Where the case is held, the transcript is held from now on.</summary>
    /// <param name="unit">Whose case and transcript.</param>
    /// <param name="caseId">Not an erased one.</param>
    /// <param name="transcriptId">Not erased, and received to its end.</param>
    /// <param name="by">For the record.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>False where the unit has no such case or transcript, or one of them is erased.</returns>
    public async Task<bool> AddAsync(Guid unit, Guid caseId, Guid transcriptId, string by, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        if (!await AddHereAsync(caseId, transcriptId, by, cancellationToken))
        {
            return false;
        }

        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>The same in the unit's transaction that is open.</summary>
    public async Task<bool> AddHereAsync(Guid caseId, Guid transcriptId, string by, CancellationToken cancellationToken)
    {
        if (await db.LockCaseAsync(caseId, cancellationToken) is not { ErasedAt: null } found
            || !await db.Transcripts.AnyAsync(t => t.Id == transcriptId && t.Status != TranscriptStatus.Erased && t.Status != TranscriptStatus.Receiving, cancellationToken))
        {
            return false;
        }

        if (await db.CaseTranscripts.AnyAsync(t => t.CaseId == caseId && t.TranscriptId == transcriptId, cancellationToken))
        {
            return true;
        }

        var now = clock.GetUtcNow();
        db.CaseTranscripts.Add(new CaseTranscript { CaseId = caseId, TranscriptId = transcriptId, UnitId = found.UnitId, AddedAt = now, AddedBy = by });
        found.Touch(by, now);
        await db.SaveChangesAsync(cancellationToken);
        if (found.HeldAt is not null && await holds.SetHereAsync(transcriptId, found.HeldBy!, LegalHolds.ReasonOf(found), cancellationToken))
        {
            await db.RecordAuditAsync(TranscriptEvents.Held(found.UnitId, transcriptId, found.HeldBy!, LegalHolds.ReasonOf(found)), clock, cancellationToken);
        }

        await db.RecordAuditAsync(CaseEvents.TranscriptAdded(found, by, transcriptId), clock, cancellationToken);
        return true;
    }

    /// <summary>Takes a transcript out of a case; it stays with the unit.</summary>
    public async Task<CaseAnswer> RemoveAsync(Guid unit, Guid caseId, Guid transcriptId, string by, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        if (await db.LockCaseAsync(caseId, cancellationToken) is not { ErasedAt: null } found)
        {
            return new CaseAnswer.NotThere();
        }

        if (found.HeldAt is not null)
        {
            return CaseAnswer.Because("", "Error.Held");
        }

        if (await db.CaseTranscripts.Where(t => t.CaseId == caseId && t.TranscriptId == transcriptId).ExecuteDeleteAsync(cancellationToken) > 0)
        {
            found.Touch(by, clock.GetUtcNow());
            await db.SaveChangesAsync(cancellationToken);
            await db.RecordAuditAsync(CaseEvents.TranscriptRemoved(found, by, transcriptId), clock, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return new CaseAnswer.Done(caseId);
    }
}
