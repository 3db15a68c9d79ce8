using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.ChatAnalysis.ScoreTranscript;
using Cesagram.ChatAnalysis.WorkWarnings;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.TriageCase;

/// <summary>A conversation in the order in which to read.</summary>
internal sealed record TriageRow(
    Guid Transcript, string FileName, int Conversation, string Band, double Risk, double Missing, int Messages, IReadOnlyDictionary<string, int> Stages)
{
    /// <summary>The unit hides the figures from who asks until he has decided.</summary>
    public bool IsHidden { get; init; }

    /// <summary>How many messages show a stage.</summary>
    public int Of(string stage) => Stages.GetValueOrDefault(stage);

    /// <summary>Messages about a meeting or about leaving count three times, those that isolate once.</summary>
    public int Points => (CaseTriage.Heavy * (Of("approach") + Of("going-missing"))) + Of("isolation");

    /// <summary>Without what leads a reader who has to judge by himself. What speaks for a meeting or for leaving stays: a missing child cannot wait for it.</summary>
    public TriageRow Veil() => this with
    {
        IsHidden = true,
        Band = "",
        Risk = -1,
        Stages = Stages.Where(stage => stage.Key is "approach" or "going-missing").ToDictionary(),
    };
}

/// <summary>All conversations of a case, ranked.</summary>
/// <param name="Rows">The first to read first.</param>
/// <param name="Waiting">Transcripts that are not read yet, or ask something.</param>
/// <param name="Failed">Transcripts that could not be read.</param>
internal sealed record Triage(IReadOnlyList<TriageRow> Rows, int Waiting, int Failed);

/// <summary>Ranks the conversations of a case by what speaks for a meeting, for going missing and for isolation.</summary>
internal sealed class CaseTriage(ChatAnalysisDbContext db, TextVault vault, TimeProvider clock)
{
    public const int Heavy = 3;

    /// <returns>Null where the unit has no such case, or it is erased.</returns>
    public async Task<Triage?> RankAsync(Guid unit, Guid id, string by, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        if (await db.Cases.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id && c.ErasedAt == null, cancellationToken) is not { } one)
        {
            return null;
        }

        var transcripts = await db.Transcripts.AsNoTracking()
            .Where(t => db.CaseTranscripts.Any(c => c.CaseId == id && c.TranscriptId == t.Id))
            .Select(t => new { t.Id, t.Status, t.WrappedKey, t.SealedFileName })
            .ToListAsync(cancellationToken);
        var hidden = (await (await HiddenScores.FromAsync(db, unit, by, cancellationToken))
            .Where(w => db.CaseTranscripts.Any(c => c.CaseId == id && c.TranscriptId == w.TranscriptId))
            .Select(w => new { w.TranscriptId, w.Ordinal }).ToListAsync(cancellationToken)).Select(w => (w.TranscriptId, w.Ordinal)).ToHashSet();
        var rows = new List<TriageRow>();
        foreach (var transcript in transcripts.Where(t => t.Status == TranscriptStatus.Scored))
        {
            using var key = vault.Unwrap(transcript.WrappedKey);
            var name = key.OpenText(transcript.SealedFileName, "file name");
            await foreach (var conversation in db.Conversations.AsNoTracking().Where(c => c.TranscriptId == transcript.Id).AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                var row = new TriageRow(
                    transcript.Id, name, conversation.Ordinal, conversation.Band, conversation.Risk, conversation.Missing, conversation.Messages, SealedConversation.Open(key, conversation).Stages);
                rows.Add(hidden.Contains((transcript.Id, conversation.Ordinal)) ? row.Veil() : row);
            }
        }

        await db.RecordAuditAsync(CaseEvents.TriageRead(one, by, rows.Count), clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new Triage(
            [.. Order(rows)],
            transcripts.Count(t => t.Status is TranscriptStatus.Queued or TranscriptStatus.Asks),
            transcripts.Count(t => t.Status == TranscriptStatus.Failed));
    }

    /// <summary>Where the engine cannot tell, nothing was ruled out: such a conversation stands before those in which it found nothing.</summary>
    public static IEnumerable<TriageRow> Order(IEnumerable<TriageRow> rows) => rows
        .OrderByDescending(row => row.Points)
        .ThenByDescending(row => row.Band == "cannot-tell")
        .ThenByDescending(row => row.Missing)
        .ThenByDescending(row => row.Risk)
        .ThenBy(row => row.FileName, StringComparer.Ordinal)
        .ThenBy(row => row.Conversation);
}
