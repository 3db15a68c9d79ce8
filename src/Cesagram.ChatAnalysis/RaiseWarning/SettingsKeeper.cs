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

    /// <summary>Thresholds of files that are handed in.</summary>
    public async Task<WarningThresholds> ThresholdsAsync(Guid unit, CancellationToken cancellationToken) =>
        await db.Settings.AsNoTracking().Where(s => s.UnitId == unit).Select(s => new { s.WarnAt, s.UrgentAt, s.MissingAt }).SingleOrDefaultAsync(cancellationToken) is { } kept
            ? WarningThresholds.Of(kept.WarnAt, kept.UrgentAt, kept.MissingAt)
            : WarningThresholds.Default;
}

/// <summary>Payload of a message about a unit.</summary>
internal sealed record UnitReference(Guid Unit);
