using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.ChatAnalysis.KeepCustody;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.HoldCase;

/// <summary>A case under legal hold is not erased, nor is any of its transcripts, until the hold is lifted.</summary>
internal sealed class CaseHolds(ChatAnalysisDbContext db, LegalHolds holds, NamelessReason nameless, TimeProvider clock)
{
    public async Task<CaseAnswer> SetAsync(Guid unit, Guid id, string by, string? reason, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        if (await db.LockCaseAsync(id, cancellationToken) is not { ErasedAt: null } found)
        {
            return new CaseAnswer.NotThere();
        }

        if (await nameless.CheckAsync(found, reason, cancellationToken) is { } refused)
        {
            return refused;
        }

        if (found.HeldAt is not null)
        {
            return CaseAnswer.Because("", "Error.HeldAlready");
        }

        (found.HeldAt, found.HeldBy, found.HoldReason) = (clock.GetUtcNow(), by, reason!.Trim());
        found.Revision++;
        found.Touch(by, found.HeldAt.Value);
        await db.SaveChangesAsync(cancellationToken);
        var (held, why) = (new List<AuditEvent>(), LegalHolds.ReasonOf(found));
        foreach (var transcript in await TranscriptsAsync(id, cancellationToken))
        {
            if (await holds.SetHereAsync(transcript.Id, by, why, cancellationToken))
            {
                held.Add(TranscriptEvents.Held(unit, transcript.Id, by, why));
            }
        }

        await RecordAsync([.. held, CaseEvents.Held(found, by, found.HoldReason!, held.Count)], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new CaseAnswer.Done(id);
    }

    /// <summary>Transcripts that were held for another reason, or are in another case that is held, stay held.</summary>
    public async Task<CaseAnswer> LiftAsync(Guid unit, Guid id, string by, string? reason, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        if (await db.LockCaseAsync(id, cancellationToken) is not { ErasedAt: null } found)
        {
            return new CaseAnswer.NotThere();
        }

        if (await nameless.CheckAsync(found, reason, cancellationToken) is { } refused)
        {
            return refused;
        }

        if (found.HeldAt is null)
        {
            return CaseAnswer.Because("", "Error.NotHeld");
        }

        var because = LegalHolds.ReasonOf(found);
        (found.HeldAt, found.HeldBy, found.HoldReason) = (null, null, null);
        found.Revision++;
        found.Touch(by, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        var lifted = new List<AuditEvent>();
        foreach (var transcript in (await TranscriptsAsync(id, cancellationToken)).Where(t => t.HoldReason == because))
        {
            if (await LiftAsync(transcript.Id, cancellationToken))
            {
                lifted.Add(TranscriptEvents.Released(unit, transcript.Id, by, $"{found.Reference}: {reason!.Trim()}"));
            }
        }

        await RecordAsync([.. lifted, CaseEvents.Released(found, by, reason!.Trim(), lifted.Count)], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new CaseAnswer.Done(id);
    }

    /// <summary>After all rows are changed: the trail's lock comes last, or two who wait for each other would.</summary>
    private async Task RecordAsync(IEnumerable<AuditEvent> events, CancellationToken cancellationToken)
    {
        foreach (var one in events)
        {
            await db.RecordAuditAsync(one, clock, cancellationToken);
        }
    }

    private async Task<bool> LiftAsync(Guid transcript, CancellationToken cancellationToken)
    {
        if (await holds.LiftHereAsync(transcript, cancellationToken))
        {
            return true;
        }

        // Another case of it is held: from now on for that one's reason, so that lifting that one lifts this.
        var other = await db.Cases.AsNoTracking().Where(c => c.HeldAt != null && db.CaseTranscripts.Any(t => t.CaseId == c.Id && t.TranscriptId == transcript)).OrderBy(c => c.HeldAt).FirstAsync(cancellationToken);
        var (heldBy, why) = (other.HeldBy, LegalHolds.ReasonOf(other));
        await db.Transcripts.Where(t => t.Id == transcript).ExecuteUpdateAsync(s => s.SetProperty(t => t.HeldBy, heldBy).SetProperty(t => t.HoldReason, why), cancellationToken);
        return false;
    }

    private Task<List<SubmittedTranscript>> TranscriptsAsync(Guid id, CancellationToken cancellationToken) =>
        db.Transcripts.AsNoTracking().Where(t => db.CaseTranscripts.Any(c => c.CaseId == id && c.TranscriptId == t.Id)).OrderBy(t => t.Id).ToListAsync(cancellationToken);
}
