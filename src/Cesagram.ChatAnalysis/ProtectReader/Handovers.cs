using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCustody;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.ProtectReader;

/// <summary>A handover as people see it.</summary>
/// <param name="By">Who handed over.</param>
/// <param name="At">UTC.</param>
/// <param name="Note">What was written with it; null for nothing.</param>
/// <param name="TakenUpBy">Null: it waits.</param>
/// <param name="TakenUpAt">UTC.</param>
internal sealed record HandoverEntry(string By, DateTimeOffset At, string? Note, string? TakenUpBy, DateTimeOffset? TakenUpAt);

/// <summary>Handing a transcript over to whoever of the unit takes it up. Nobody is asked why.</summary>
internal sealed class Handovers(ChatAnalysisDbContext db, TextVault vault, TimeProvider clock)
{
    private const int MostShown = 20;

    /// <returns>False where the unit has no such transcript, it is erased, or it is handed over already.</returns>
    public async Task<bool> HandOverAsync(Guid unit, Guid id, string by, string? note, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var transcript = await db.Transcripts.FromSql($"select * from chat_analysis.transcripts where \"Id\" = {id} for update").AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        if (transcript is null or { Status: TranscriptStatus.Erased or TranscriptStatus.Receiving } || await db.Handovers.AnyAsync(h => h.TranscriptId == id && h.TakenUpAt == null, cancellationToken))
        {
            return false;
        }

        using var key = vault.Unwrap(transcript.WrappedKey);
        db.Handovers.Add(new TranscriptHandover
        {
            Id = Guid.CreateVersion7(), TranscriptId = id, UnitId = unit, HandedOverBy = by, HandedOverAt = clock.GetUtcNow(),
            SealedNote = string.IsNullOrWhiteSpace(note) ? null : key.SealText(note.Trim(), TranscriptHandover.NotePlace),
        });
        await db.SaveChangesAsync(cancellationToken);
        await db.RecordAuditAsync(TranscriptEvents.HandedOver(unit, id, by), clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <returns>False where there is nothing to take up: a colleague was quicker.</returns>
    public async Task<bool> TakeUpAsync(Guid unit, Guid id, string by, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var now = clock.GetUtcNow();
        var taken = await db.Handovers.Where(h => h.TranscriptId == id && h.TakenUpAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(h => h.TakenUpAt, now).SetProperty(h => h.TakenUpBy, by), cancellationToken);
        if (taken == 0)
        {
            return false;
        }

        await db.RecordAuditAsync(TranscriptEvents.TakenUp(unit, id, by), clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <returns>The newest first.</returns>
    public async Task<IReadOnlyList<HandoverEntry>> ListAsync(Guid unit, Guid id, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var all = await db.Handovers.AsNoTracking().Where(h => h.TranscriptId == id).OrderByDescending(h => h.HandedOverAt).Take(MostShown).ToListAsync(cancellationToken);
        var wrapped = all.Count == 0 ? null : await db.Transcripts.Where(t => t.Id == id && t.Status != TranscriptStatus.Erased).Select(t => t.WrappedKey).SingleOrDefaultAsync(cancellationToken);
        using var key = wrapped is null ? null : vault.Unwrap(wrapped);
        return all.ConvertAll(h => new HandoverEntry(
            h.HandedOverBy, h.HandedOverAt, h.SealedNote is { } note ? key?.OpenText(note, TranscriptHandover.NotePlace) : null, h.TakenUpBy, h.TakenUpAt));
    }
}
