using Cesagram.ChatAnalysis.Data;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.RaiseWarning;

/// <summary>A unit's settings; who never changed any has the first ones.</summary>
internal sealed class SettingsKeeper(ChatAnalysisDbContext db)
{
    /// <summary>Within a transaction of the unit; tracked, so that changes are saved.</summary>
    public async Task<AnalysisSettings> OfAsync(Guid unit, CancellationToken cancellationToken)
    {
        if (await db.Settings.SingleOrDefaultAsync(s => s.UnitId == unit, cancellationToken) is { } kept)
        {
            return kept;
        }

        var first = new AnalysisSettings { UnitId = unit };
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into chat_analysis.settings ("UnitId", "Procedure", "SecondReader", "HideScore", "DigestMinutes", "DigestPending", "DigestedTo", "Revision")
            values ({unit}, {first.Procedure}, {first.SecondReader}, {first.HideScore}, {first.DigestMinutes}, false, 0, 0) on conflict do nothing
            """,
            cancellationToken);
        return await db.Settings.SingleAsync(s => s.UnitId == unit, cancellationToken);
    }

    /// <summary>Those of its source where it is live, else the unit's for files.</summary>
    public async Task<WarningThresholds> ThresholdsAsync(SubmittedTranscript transcript, CancellationToken cancellationToken) =>
        transcript.Channel == SubmissionChannel.Live
            ? await db.LiveConversations.Where(live => live.TranscriptId == transcript.Id).Join(db.Sources, live => live.SourceId, source => source.Id, (_, source) => source)
                .Select(source => WarningThresholds.Of(source)).SingleAsync(cancellationToken)
            : await OfFilesAsync(transcript.UnitId, cancellationToken);

    private async Task<WarningThresholds> OfFilesAsync(Guid unit, CancellationToken cancellationToken) =>
        await db.Settings.AsNoTracking().Where(s => s.UnitId == unit).Select(s => new { s.WarnAt, s.UrgentAt, s.MissingAt }).SingleOrDefaultAsync(cancellationToken) is { } kept
            ? WarningThresholds.Of(kept.WarnAt, kept.UrgentAt, kept.MissingAt)
            : WarningThresholds.Default;
}

/// <summary>Payload of a message about a unit.</summary>
internal sealed record UnitReference(Guid Unit);
