using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.ReadReport;

/// <summary>Which transcripts, and in which order.</summary>
/// <param name="Result">A band that one of its conversations has, or <c>failed</c>; null for all.</param>
/// <param name="HighestRiskFirst">False: newest first.</param>
internal sealed record TranscriptChoice(string? Result = null, bool HighestRiskFirst = false);

/// <summary>Transcripts of one unit; what belongs to another is not there.</summary>
internal sealed class TranscriptReader(ChatAnalysisDbContext db, TextVault vault)
{
    public async Task<(IReadOnlyList<TranscriptView> Transcripts, int Total)> ListAsync(Guid unit, TranscriptChoice choice, int skip, int take, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var all = db.Transcripts.AsNoTracking().Where(t => t.Status != TranscriptStatus.Receiving);
        all = choice.Result switch
        {
            null => all,
            "failed" => all.Where(t => t.Status == TranscriptStatus.Failed),
            var band => all.Where(t => t.Conversations.Any(c => c.Band == band)),
        };
        var total = await all.CountAsync(cancellationToken);
        var ordered = choice.HighestRiskFirst
            ? all.OrderByDescending(t => t.Conversations.Max(c => (double?)c.Risk) ?? -1).ThenByDescending(t => t.SubmittedAt)
            : all.OrderByDescending(t => t.SubmittedAt);
        var page = await ordered
            .ThenByDescending(t => t.Id)
            .Skip(skip).Take(take)
            .ToListAsync(cancellationToken);
        var ids = page.ConvertAll(t => t.Id);
        // Only what a list shows: the sealed reports stay where they are.
        var conversations = await db.Conversations.AsNoTracking()
            .Where(c => ids.Contains(c.TranscriptId))
            .OrderBy(c => c.Ordinal)
            .Select(c => new { c.TranscriptId, View = new ConversationView(c.Ordinal, c.Band, c.Risk, c.Missing, c.FirstWarning, c.Language, c.Messages) })
            .ToListAsync(cancellationToken);
        var byTranscript = conversations.ToLookup(c => c.TranscriptId, c => c.View);
        return ([.. page.Select(t => TranscriptView.Of(t, FileName(t)) with { Conversations = [.. byTranscript[t.Id]] })], total);
    }

    /// <returns>Null where the unit has none with this id.</returns>
    public async Task<TranscriptView?> FindAsync(Guid unit, Guid id, CancellationToken cancellationToken)
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
            .Select(c => new ConversationView(c.Ordinal, c.Band, c.Risk, c.Missing, c.FirstWarning, c.Language, c.Messages))
            .ToListAsync(cancellationToken);
        return TranscriptView.Of(transcript, FileName(transcript)) with { Conversations = conversations };
    }

    private string? FileName(SubmittedTranscript transcript)
    {
        if (transcript.Status == TranscriptStatus.Erased)
        {
            return null;
        }

        using var key = vault.Unwrap(transcript.WrappedKey);
        return key.OpenText(transcript.SealedFileName, "file name");
    }
}
