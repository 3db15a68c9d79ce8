using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.WorkWarnings;

/// <summary>A page of the work list.</summary>
/// <param name="Warnings">The most urgent first.</param>
/// <param name="Next">Where the next page begins; null: this is the last.</param>
internal sealed record WarningPage(IReadOnlyList<WarningView> Warnings, string? Next);

/// <summary>A warning with all that was decided of it, and the last message of a live conversation.</summary>
/// <param name="HasDecided">Who asks, since it was last reopened.</param>
internal sealed record WarningDetail(WarningView Warning, IReadOnlyList<DecisionView> Decisions, AnalysisSettings Settings, bool HasDecided, LastMessage? Last)
{
    /// <summary>Cases that have its transcript, the newest first; none that is erased.</summary>
    public IReadOnlyList<CaseOfWarning> Cases { get; init; } = [];
}

/// <summary>A case that a warning's transcript is in.</summary>
internal sealed record CaseOfWarning(Guid Id, string Reference);

/// <summary>A warning of a transcript: how far it is, and no figure.</summary>
/// <param name="State">Its outcome; undecided: its status.</param>
internal sealed record WarningOfTranscript(Guid Id, Guid Transcript, bool IsDecided, string State);

/// <summary>When a conversation last went on.</summary>
/// <param name="SentAt">UTC: the latest time of a message; when it arrived, where its own is unknown or in the future.</param>
/// <param name="ReceivedAt">UTC: when a message last arrived.</param>
internal sealed record LastMessage(DateTimeOffset? SentAt, DateTimeOffset ReceivedAt);

/// <summary>Warnings of one unit, in the order in which people should look at them.</summary>
internal sealed class WarningReader(ChatAnalysisDbContext db, TextVault vault, TimeProvider clock)
{
    private const int EscalatedDays = 30;

    /// <param name="unit">The unit.</param>
    /// <param name="reader">Who asks.</param>
    /// <param name="choice">Which warnings.</param>
    /// <param name="after">The last one of the page before; null: from the beginning.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>Null where the unit has no warning <paramref name="after"/>.</returns>
    public async Task<WarningPage?> ListAsync(Guid unit, string reader, WarningChoice choice, Guid? after, int take, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var sources = await db.Sources.AsNoTracking().ToDictionaryAsync(s => s.Id, s => s.Code, cancellationToken);
        var unseen = await HiddenScores.FromAsync(db, unit, reader, cancellationToken);
        var chosen = Choose(db.Warnings.AsNoTracking().Where(w => w.UnitId == unit), unseen, reader, choice, sources);
        if (after is { } last)
        {
            // Its place is looked up: a cursor that held it would tell hidden figures.
            if (await db.Warnings.Where(w => w.UnitId == unit && w.Id == last).Select(w => (double?)w.Urgency).SingleOrDefaultAsync(cancellationToken) is not { } urgency)
            {
                return null;
            }

            // A row is compared as a whole, so that the index leads straight there.
            chosen = chosen.Where(w => EF.Functions.LessThan(ValueTuple.Create(w.Urgency, w.Id), ValueTuple.Create(urgency, last)));
        }

        var found = await chosen.OrderByDescending(w => w.Urgency).ThenByDescending(w => w.Id).Take(take + 1).ToListAsync(cancellationToken);
        var ids = found.ConvertAll(w => w.Id);
        var hidden = await unseen.Where(w => ids.Contains(w.Id)).Select(w => w.Id).ToListAsync(cancellationToken);
        var names = await NamesAsync(found.ConvertAll(w => w.TranscriptId), cancellationToken);
        var deciders = await DecidersAsync(found.Where(w => w.Status == WarningStatus.Decided).Select(w => w.Id).ToList(), cancellationToken);
        var page = found.Take(take).Select(w => WarningView.Of(w, Code(w, sources), !hidden.Contains(w.Id)) with { Name = names[w.TranscriptId], DecidedBy = deciders.GetValueOrDefault(w.Id) });
        return new WarningPage([.. page], found.Count > take ? found[take - 1].Id.ToString("N") : null);
    }

    public async Task<WarningCounts> CountAsync(Guid unit, string reader, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var unseen = (await HiddenScores.FromAsync(db, unit, reader, cancellationToken)).Where(w => w.UnitId == unit);
        var hidden = await unseen.CountAsync(cancellationToken);
        var urgent = hidden > 0 ? await unseen.CountAsync(w => w.Band == "urgent", cancellationToken) : 0;
        var from = clock.GetUtcNow().AddDays(-EscalatedDays);
        var escalated = await db.Warnings.CountAsync(
            w => w.UnitId == unit && w.Status == WarningStatus.Decided && w.Outcome == WarningOutcome.Escalate && w.DecidedAt >= from && !db.CaseTranscripts.Any(c => c.TranscriptId == w.TranscriptId), cancellationToken);
        return await db.Warnings.Where(w => w.UnitId == unit && w.Status != WarningStatus.Decided).GroupBy(w => 1)
            .Select(all => new WarningCounts(
                all.Count(), all.Count(w => w.Band == "urgent") - urgent, all.Count(w => w.GoingMissing), all.Count(w => w.AssignedTo == reader), all.Count(w => w.AssignedTo == null), escalated, hidden))
            .SingleOrDefaultAsync(cancellationToken) ?? new WarningCounts(0, 0, 0, 0, 0, escalated, 0);
    }

    /// <returns>Null where the unit has none with this id.</returns>
    public async Task<WarningDetail?> FindAsync(Guid unit, Guid id, string reader, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var warning = await db.Warnings.AsNoTracking().Include(w => w.Decisions).SingleOrDefaultAsync(w => w.Id == id, cancellationToken);
        if (warning is null)
        {
            return null;
        }

        var kept = await db.Settings.AsNoTracking().SingleOrDefaultAsync(s => s.UnitId == unit, cancellationToken) ?? new AnalysisSettings { UnitId = unit };
        var round = DecisionRound.Of(warning.Decisions);
        var hasDecided = round.Since.Any(d => d.By == reader);
        var isHidden = kept.HideScore && warning.Decisions.All(d => d.By != reader) && warning.Status != WarningStatus.Decided;
        // Who has not decided yet is not told what others thought; what no longer stands everybody could read before.
        var told = isHidden ? [] : warning.Status == WarningStatus.SecondReading && !hasDecided ? round.Before : [.. round.Before, .. round.Since];
        var code = await db.Sources.Where(s => s.Id == warning.SourceId).Select(s => s.Code).SingleOrDefaultAsync(cancellationToken);
        var transcript = await db.Transcripts.AsNoTracking().SingleAsync(t => t.Id == warning.TranscriptId, cancellationToken);
        using var key = transcript.WrappedKey.Length > 0 ? vault.Unwrap(transcript.WrappedKey) : null;
        var last = key is null
            ? null
            : await db.LiveConversations.Where(c => c.TranscriptId == warning.TranscriptId).Select(c => new LastMessage(c.LastSentAt, c.LastReceivedAt)).SingleOrDefaultAsync(cancellationToken);
        return new WarningDetail(
            WarningView.Of(warning, code, !isHidden) with { Name = key?.OpenText(transcript.SealedFileName, "file name") },
            [.. told.Select(d => new DecisionView(
                d.By, d.At, d.Outcome.ToString().ToLowerInvariant(), key?.OpenText(d.SealedReason, WarningDecider.ReasonPlace(d.Id)), d.Blind, d.Messages))],
            kept,
            hasDecided,
            last)
        {
            Cases = await db.CaseTranscripts.Where(c => c.UnitId == unit && c.TranscriptId == warning.TranscriptId)
                .Join(db.Cases.Where(c => c.UnitId == unit && c.ErasedAt == null), c => c.CaseId, c => c.Id, (c, one) => new { c.AddedAt, one.Id, one.Reference })
                .OrderByDescending(c => c.AddedAt).Select(c => new CaseOfWarning(c.Id, c.Reference)).ToListAsync(cancellationToken),
        };
    }

    /// <summary>Warnings of some transcripts, those that wait for somebody first.</summary>
    public async Task<ILookup<Guid, WarningOfTranscript>> OfTranscriptsAsync(Guid unit, IReadOnlyList<Guid> transcripts, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var found = await db.Warnings.Where(w => w.UnitId == unit && transcripts.Contains(w.TranscriptId)).OrderBy(w => w.Status).ThenBy(w => w.Ordinal)
            .Select(w => new { w.Id, w.TranscriptId, w.Status, w.Outcome }).ToListAsync(cancellationToken);
        return found.ToLookup(w => w.TranscriptId, w => new WarningOfTranscript(
            w.Id, w.TranscriptId, w.Outcome is not null, (w.Outcome?.ToString() ?? w.Status.ToString()).ToLowerInvariant()));
    }

    private async Task<Dictionary<Guid, string>> DecidersAsync(List<Guid> decided, CancellationToken cancellationToken) => decided.Count == 0
        ? []
        : (await db.Decisions.Where(d => decided.Contains(d.WarningId) && d.Outcome != WarningOutcome.Reopened).Select(d => new { d.WarningId, d.By, d.At, d.Id }).ToListAsync(cancellationToken))
            .GroupBy(d => d.WarningId).ToDictionary(one => one.Key, one => one.MaxBy(d => (d.At, d.Id))!.By);

    private static IQueryable<Warning> Choose(IQueryable<Warning> all, IQueryable<Warning> hidden, string reader, WarningChoice choice, Dictionary<Guid, string> sources)
    {
        all = choice.Status switch
        {
            "second" => all.Where(w => w.Status == WarningStatus.SecondReading),
            "disagreed" => all.Where(w => w.Status == WarningStatus.Disagreed),
            "decided" => all.Where(w => w.Status == WarningStatus.Decided),
            "escalated" => all.Where(w => w.Status == WarningStatus.Decided && w.Outcome == WarningOutcome.Escalate),
            "all" => all,
            _ => all.Where(w => w.Status != WarningStatus.Decided),
        };
        all = choice.Band switch
        {
            // A filter must not tell what the row does not.
            "urgent" or "warn" => all.Where(w => w.Band == choice.Band && !hidden.Any(h => h.Id == w.Id)),
            "missing" => all.Where(w => w.GoingMissing),
            _ => all,
        };
        all = choice.Assigned switch
        {
            null => all,
            "me" => all.Where(w => w.AssignedTo == reader),
            "nobody" => all.Where(w => w.AssignedTo == null),
            var name => all.Where(w => w.AssignedTo == name),
        };
        all = choice.Source switch
        {
            null => all,
            WarningChoice.Files => all.Where(w => w.SourceId == null),
            var code => sources.Where(s => s.Value == code).Select(s => s.Key).ToList() is var of ? all.Where(w => of.Contains(w.SourceId!.Value)) : all,
        };
        return choice.Language is { } language ? all.Where(w => w.Language == language) : all;
    }

    private async Task<Dictionary<Guid, string?>> NamesAsync(List<Guid> transcripts, CancellationToken cancellationToken)
    {
        var sealedNames = await db.Transcripts.Where(t => transcripts.Contains(t.Id)).Select(t => new { t.Id, t.WrappedKey, t.SealedFileName }).ToListAsync(cancellationToken);
        return sealedNames.ToDictionary(t => t.Id, t =>
        {
            using var key = t.WrappedKey.Length > 0 ? vault.Unwrap(t.WrappedKey) : null;
            return key?.OpenText(t.SealedFileName, "file name");
        });
    }

    private static string? Code(Warning warning, Dictionary<Guid, string> sources) => warning.SourceId is { } source ? sources.GetValueOrDefault(source) : null;
}
