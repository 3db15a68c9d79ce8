using System.Diagnostics.CodeAnalysis;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCustody;
using Cesagram.ChatAnalysis.RaiseWarning;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.WorkWarnings;

/// <summary>How a change of a warning ended.</summary>
internal enum WarningChange
{
    Done,
    NotThere,
    /// <summary>Somebody changed it meanwhile: look at it again.</summary>
    Stale,
    /// <summary>It is decided already.</summary>
    Decided,
    /// <summary>The second reader has to be somebody else.</summary>
    OwnReading,
    /// <summary>Readers disagree: a supervisor decides.</summary>
    SupervisorsOnly,
    /// <summary>Its text is erased.</summary>
    Erased,
    /// <summary>Nothing is decided that could be reopened.</summary>
    NotDecided,
    /// <summary>A supervisor or who decided it may reopen it.</summary>
    NotYours,
}

/// <summary>Assigns and decides warnings. People decide, and where a unit wants it two of them; the software never does.</summary>
internal sealed class WarningDecider(ChatAnalysisDbContext db, TextVault vault, WarningEvents events, SettingsKeeper settings, HiddenScores hidden, TimeProvider clock)
{
    public const int LongestReason = 2000;

    public static bool IsReason([NotNullWhen(true)] string? reason) => !string.IsNullOrWhiteSpace(reason) && reason.Length <= LongestReason && !reason.Contains('\0', StringComparison.Ordinal);

    public static string ReasonPlace(Guid decision) => $"reason {decision}";

    /// <param name="unit">The unit.</param>
    /// <param name="id">Which warning.</param>
    /// <param name="by">Who assigns.</param>
    /// <param name="to">Whom it is given to; null: nobody.</param>
    /// <param name="revision">As it was when it was looked at; null: whatever it is.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<WarningChange> AssignAsync(Guid unit, Guid id, string by, string? to, int? revision, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        if (await HoldAsync(db, id, cancellationToken) is not { } warning)
        {
            return WarningChange.NotThere;
        }

        if (warning.Status == WarningStatus.Decided)
        {
            return WarningChange.Decided;
        }

        if (revision is { } seen && seen != warning.Revision)
        {
            return WarningChange.Stale;
        }

        if (warning.AssignedTo != to)
        {
            warning.AssignedTo = to;
            warning.Revision++;
            await db.RecordAuditAsync(TranscriptEvents.WarningAssigned(unit, warning.TranscriptId, by, warning.Ordinal, to), clock, cancellationToken);
            await events.AppendAsync(warning, "assigned", cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return WarningChange.Done;
    }

    /// <inheritdoc cref="AssignAsync"/>
    public async Task<WarningChange> DecideAsync(
        Guid unit, Guid id, string by, bool isSupervisor, WarningOutcome outcome, string reason, int revision, CancellationToken cancellationToken)
    {
        var seen = await SawAsync(unit, id, by, cancellationToken);
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        if (await HoldAsync(db, id, cancellationToken) is not { } warning)
        {
            return WarningChange.NotThere;
        }

        var all = await db.Decisions.AsNoTracking().Where(d => d.WarningId == id).ToListAsync(cancellationToken);
        var earlier = DecisionRound.Of(all).Since.Where(d => d.At >= warning.RoseAt).ToList();
        if (Hindrance(warning, earlier, by, isSupervisor, revision) is { } hindrance)
        {
            return hindrance;
        }

        var wrapped = await db.Transcripts.Where(t => t.Id == warning.TranscriptId).Select(t => t.WrappedKey).SingleAsync(cancellationToken);
        if (wrapped.Length == 0)
        {
            return WarningChange.Erased;
        }

        var kept = await settings.OfAsync(unit, cancellationToken);
        using var key = vault.Unwrap(wrapped);
        var (now, decision) = (clock.GetUtcNow(), Guid.CreateVersion7());
        db.Decisions.Add(new Decision
        {
            Id = decision,
            WarningId = id,
            UnitId = unit,
            By = by,
            At = now,
            Outcome = outcome,
            SealedReason = key.SealText(reason, ReasonPlace(decision)),
            // The figures were there for everybody while it was decided.
            Blind = kept.HideScore && !seen && !all.Exists(d => d.By == by || d.Outcome == WarningOutcome.Reopened),
            Band = warning.Band,
            Messages = warning.Messages,
        });
        warning.Status = After(warning.Status, earlier, outcome, kept.SecondReader);
        if (warning.Status == WarningStatus.Decided)
        {
            (warning.Outcome, warning.DecidedAt) = (outcome, now);
        }
        else
        {
            // It waits for somebody else now.
            warning.AssignedTo = null;
        }

        warning.Revision++;
        await db.RecordAuditAsync(TranscriptEvents.WarningDecided(unit, warning.TranscriptId, by, warning.Ordinal, outcome.ToString().ToLowerInvariant()), clock, cancellationToken);
        await events.AppendAsync(warning, "decided", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return WarningChange.Done;
    }

    private static WarningChange? Hindrance(Warning warning, List<Decision> earlier, string by, bool isSupervisor, int revision) => warning.Status switch
    {
        WarningStatus.Decided => WarningChange.Decided,
        _ when revision != warning.Revision => WarningChange.Stale,
        WarningStatus.Disagreed when !isSupervisor => WarningChange.SupervisorsOnly,
        WarningStatus.SecondReading when earlier.Exists(d => d.By == by) => WarningChange.OwnReading,
        _ => null,
    };

    private static WarningStatus After(WarningStatus status, List<Decision> earlier, WarningOutcome outcome, bool secondReader) => status switch
    {
        // What somebody has to act on now does not wait for a second reader.
        WarningStatus.Open when secondReader && outcome != WarningOutcome.Escalate => WarningStatus.SecondReading,
        WarningStatus.SecondReading when earlier.Count > 0 && !Agree(earlier[^1].Outcome, outcome) => WarningStatus.Disagreed,
        _ => WarningStatus.Decided,
    };

    /// <summary>To escalate is to confirm, and to act at once.</summary>
    private static bool Agree(WarningOutcome one, WarningOutcome other) =>
        one == other || (one is WarningOutcome.Confirm or WarningOutcome.Escalate && other is WarningOutcome.Confirm or WarningOutcome.Escalate);

    private async Task<bool> SawAsync(Guid unit, Guid id, string by, CancellationToken cancellationToken)
    {
        Guid? transcript;
        await using (await db.BeginUnitTransactionAsync(unit, cancellationToken))
        {
            transcript = await db.Warnings.Where(w => w.Id == id).Select(w => (Guid?)w.TranscriptId).SingleOrDefaultAsync(cancellationToken);
        }

        return transcript is { } one && await hidden.WereSeenAsync(unit, one, by, cancellationToken);
    }

    /// <summary>The warning, which nobody else changes until the transaction ends.</summary>
    public static Task<Warning?> HoldAsync(ChatAnalysisDbContext db, Guid id, CancellationToken cancellationToken) =>
        db.Warnings.FromSql($"select * from chat_analysis.warnings where \"Id\" = {id} for update").SingleOrDefaultAsync(cancellationToken);
}
