using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCustody;
using Cesagram.ChatAnalysis.ScoreTranscript;
using Cesagram.ChatAnalysis.WorkWarnings;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.ReadReport;

/// <summary>Transcripts of one unit; what belongs to another is not there.</summary>
internal sealed class TranscriptReader(ChatAnalysisDbContext db, TextVault vault, TimeProvider clock)
{
    public async Task<(IReadOnlyList<TranscriptView> Transcripts, int Total)> ListAsync(Guid unit, TranscriptChoice choice, int skip, int take, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var all = Of(db.Transcripts.AsNoTracking(), unit, choice);
        all = choice.Result switch
        {
            null => all,
            "failed" => all.Where(t => t.Status == TranscriptStatus.Failed),
            "asks" => all.Where(t => t.Status == TranscriptStatus.Asks),
            var band when choice.Reader is { } reader && await HiddenScores.FromAsync(db, unit, reader, cancellationToken) is var hidden =>
                all.Where(t => t.Conversations.Any(c => c.Band == band && !hidden.Any(w => w.TranscriptId == c.TranscriptId && w.Ordinal == c.Ordinal))),
            var band => all.Where(t => t.Conversations.Any(c => c.Band == band)),
        };
        all = choice.Case is { } one ? all.Where(t => db.CaseTranscripts.Any(c => c.CaseId == one && c.TranscriptId == t.Id)) : all;
        all = choice.NotInCase is { } other ? all.Where(t => t.Status != TranscriptStatus.Erased && !db.CaseTranscripts.Any(c => c.CaseId == other && c.TranscriptId == t.Id)) : all;
        if (choice.Only is { } only)
        {
            all = all.Where(t => t.Id == only && t.Status != TranscriptStatus.Erased);
        }
        else if (choice.Retention is { } until)
        {
            all = all.Where(t => t.Status != TranscriptStatus.Erased && (t.HeldAt != null || t.RetainUntil <= until));
        }

        var total = await all.CountAsync(cancellationToken);
        var ordered = choice.Retention is not null ? all.OrderBy(t => t.RetainUntil).ThenBy(t => t.SubmittedAt)
            : choice is { HighestRiskFirst: true, Reader: { } asking } && await db.Settings.AnyAsync(s => s.UnitId == unit && s.HideScore, cancellationToken)
                && await HiddenScores.FromAsync(db, unit, asking, cancellationToken) is var unseen
                // An order must not tell what the row does not.
                ? all.OrderByDescending(t => unseen.Any(w => w.TranscriptId == t.Id) ? -1 : t.Conversations.Max(c => (double?)c.Risk) ?? -1).ThenByDescending(t => t.SubmittedAt)
            : choice.HighestRiskFirst ? all.OrderByDescending(t => t.Conversations.Max(c => (double?)c.Risk) ?? -1).ThenByDescending(t => t.SubmittedAt)
            : all.OrderByDescending(t => t.SubmittedAt);
        var page = await ordered
            .ThenByDescending(t => t.Id)
            .Skip(skip).Take(take)
            .ToListAsync(cancellationToken);
        var ids = page.ConvertAll(t => t.Id);
        var conversations = await db.Conversations.AsNoTracking()
            .Where(c => ids.Contains(c.TranscriptId))
            .OrderBy(c => c.Ordinal)
            .Select(ConversationView.Projection)
            .ToListAsync(cancellationToken);
        var byTranscript = conversations.ToLookup(c => c.TranscriptId);
        var handovers = await db.Handovers.AsNoTracking().Where(h => ids.Contains(h.TranscriptId) && h.TakenUpAt == null).ToDictionaryAsync(h => h.TranscriptId, cancellationToken);
        return ([.. page.Select(t => View(t) with { Conversations = [.. byTranscript[t.Id]], Handover = HandoverView.Of(handovers.GetValueOrDefault(t.Id)) })], total);
    }

    // Each has an index in the order of the list; a live conversation is never being received.
    private static IQueryable<SubmittedTranscript> Of(IQueryable<SubmittedTranscript> all, Guid unit, TranscriptChoice choice) => choice.Channel switch
    {
        TranscriptChannel.Live => all.Where(t => t.UnitId == unit && t.Channel == SubmissionChannel.Live),
        TranscriptChannel.Files => all.Where(t => t.UnitId == unit && t.Channel != SubmissionChannel.Live && t.Status != TranscriptStatus.Receiving),
        TranscriptChannel.Usual when choice is { Result: null, Only: null, Retention: null } => all.Where(t => t.Status != TranscriptStatus.Receiving && t.Status != TranscriptStatus.Live),
        _ => all.Where(t => t.Status != TranscriptStatus.Receiving),
    };

    /// <summary>Finds one and records who looked, where it has been read and there is something to see.</summary>
    public Task<TranscriptView?> ConsultAsync(Guid unit, Guid id, string by, CancellationToken cancellationToken) =>
        FindAsync(unit, id, cancellationToken, view => view.Status is "scored" or "failed" ? TranscriptEvents.Read(unit, id, by) : null);

    /// <param name="unit">Only within it.</param>
    /// <param name="id">Which transcript.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <param name="audit">What to record of what was found, in the same transaction.</param>
    /// <returns>Null where the unit has none with this id.</returns>
    public async Task<TranscriptView?> FindAsync(Guid unit, Guid id, CancellationToken cancellationToken, Func<TranscriptView, AuditEvent?>? audit = null)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var transcript = await db.Transcripts.AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, cancellationToken);
        if (transcript is null)
        {
            return null;
        }

        var conversations = await db.Conversations.AsNoTracking()
            .Where(c => c.TranscriptId == id)
            .OrderBy(c => c.Ordinal)
            .Select(ConversationView.Projection)
            .ToListAsync(cancellationToken);
        var view = View(transcript) with { Conversations = conversations };
        if (audit?.Invoke(view) is { } seen)
        {
            await db.RecordAuditAsync(seen, clock, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return view;
    }

    private TranscriptView View(SubmittedTranscript transcript)
    {
        if (transcript.Status == TranscriptStatus.Erased)
        {
            return TranscriptView.Of(transcript, null, null);
        }

        using var key = vault.Unwrap(transcript.WrappedKey);
        return TranscriptView.Of(
            transcript,
            key.OpenText(transcript.SealedFileName, "file name"),
            transcript.SealedFailure is { } failure ? key.OpenText(failure, ScoreTranscriptHandler.FailurePlace) : null);
    }
}
