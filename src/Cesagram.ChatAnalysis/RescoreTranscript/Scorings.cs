using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.ScoreTranscript;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.RescoreTranscript;

/// <summary>One scoring of a conversation, the present one or one that was superseded.</summary>
/// <param name="Conversation">0-based place in the file.</param>
/// <param name="ScoredAt">UTC.</param>
/// <param name="SupersededAt">When another took its place; null: it is the present one.</param>
/// <param name="ModelVersion">Of the model that scored.</param>
/// <param name="Thresholds">Where its bands began.</param>
/// <param name="InputsSha256">Of what it read, in hexadecimal; null where it was not kept.</param>
/// <param name="Band">none, watch, warn, urgent or cannot-tell.</param>
/// <param name="Risk">Calibrated, 0 to 1.</param>
/// <param name="Missing">Signs of going missing, 0 to 1; experimental.</param>
/// <param name="FirstWarning">Index of the message at which the warning was raised; null for none.</param>
/// <param name="Language">ISO 639-1, or other.</param>
/// <param name="Messages">How many entries.</param>
internal sealed record ScoringView(
    int Conversation, DateTimeOffset ScoredAt, DateTimeOffset? SupersededAt, string ModelVersion, BandThresholds? Thresholds, string? InputsSha256,
    string Band, double Risk, double Missing, int? FirstWarning, string Language, int Messages)
{
    public bool IsPresent => SupersededAt is null;
}

/// <summary>Reads all scorings of a transcript.</summary>
internal sealed class Scorings(ChatAnalysisDbContext db, TextVault vault)
{
    /// <param name="unit">Only within it.</param>
    /// <param name="transcript">Which transcript.</param>
    /// <param name="conversation">0-based place of the only one that is wanted; null: all.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>By conversation, the newest first.</returns>
    public async Task<IReadOnlyList<ScoringView>> ListAsync(Guid unit, Guid transcript, int? conversation, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        if (await db.Transcripts.AsNoTracking().SingleOrDefaultAsync(t => t.Id == transcript && t.Status != TranscriptStatus.Erased, cancellationToken) is not { } found)
        {
            return [];
        }

        // Without the sealed summaries: a file may have thousands of conversations.
        var views = await db.Conversations.IgnoreQueryFilters().AsNoTracking()
            .Where(c => c.TranscriptId == transcript && (conversation == null || c.Ordinal == conversation))
            .OrderBy(c => c.Ordinal).ThenBy(c => c.SupersededAt != null).ThenByDescending(c => c.SupersededAt)
            .Select(c => new
            {
                c.Id,
                View = new ScoringView(
                    c.Ordinal, c.ScoredAt ?? found.ScoredAt ?? found.SubmittedAt, c.SupersededAt, c.ModelVersion, BandThresholds.Of(c.WatchFrom, c.WarnFrom, c.UrgentFrom),
                    c.InputsHash == null ? null : Convert.ToHexStringLower(c.InputsHash), c.Band, c.Risk, c.Missing, c.FirstWarning, c.Language, c.Messages),
            })
            .ToListAsync(cancellationToken);
        using var key = vault.Unwrap(found.WrappedKey);
        var scorings = new List<ScoringView>(views.Count);
        foreach (var one in views)
        {
            scorings.Add(one.View.Thresholds is null ? one.View with { Thresholds = await SealedThresholdsAsync(one.Id, key, cancellationToken) } : one.View);
        }

        return scorings;
    }

    /// <summary>Of what was scored before they had columns of their own.</summary>
    private async Task<BandThresholds?> SealedThresholdsAsync(Guid id, TextKey key, CancellationToken cancellationToken) =>
        BandThresholds.Of(SealedConversation.Open(key, await db.Conversations.IgnoreQueryFilters().AsNoTracking().SingleAsync(c => c.Id == id, cancellationToken)).BandsFrom);
}
