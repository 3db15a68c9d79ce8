using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCustody;
using Cesagram.Linguistics;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.RaiseWarning;

/// <summary>Raises warnings and lets them rise, within the transaction of what found them.</summary>
internal sealed class WarningDesk(ChatAnalysisDbContext db, WarningEvents events, TimeProvider clock)
{
    private static readonly string[] Bands = ["none", "watch", "warn", "urgent"];

    /// <summary>Raises a warning where the finding is one; where there is one already, it rises with the finding and never falls.</summary>
    /// <returns>True where people have to be told.</returns>
    public async Task<bool> ConsiderAsync(Finding finding, CancellationToken cancellationToken)
    {
        if (!finding.Warns)
        {
            return false;
        }

        var warning = await db.Warnings.SingleOrDefaultAsync(w => w.TranscriptId == finding.TranscriptId && w.Ordinal == finding.Ordinal, cancellationToken);
        return warning is null ? await RaiseAsync(finding, cancellationToken) : await RiseAsync(warning, finding, cancellationToken);
    }

    private async Task<bool> RaiseAsync(Finding finding, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var warning = new Warning
        {
            Id = Guid.CreateVersion7(now),
            UnitId = finding.UnitId,
            TranscriptId = finding.TranscriptId,
            Ordinal = finding.Ordinal,
            SourceId = finding.Thresholds.SourceId,
            Band = finding.Band,
            MessageIndex = finding.MessageIndex,
            RaisedAt = now,
            ModelVersion = RiskModel.Shipped.Info.Version,
        };
        Take(warning, finding, now);
        db.Warnings.Add(warning);
        await db.SaveChangesAsync(cancellationToken);
        await db.RecordAuditAsync(TranscriptEvents.WarningRaised(finding.UnitId, finding.TranscriptId, finding.Ordinal, finding.Band), clock, cancellationToken);
        await events.AppendAsync(warning, "raised", cancellationToken);
        return true;
    }

    private async Task<bool> RiseAsync(Warning warning, Finding finding, CancellationToken cancellationToken)
    {
        var rose = Rank(finding.Band) > Math.Max(Rank(warning.Band), Rank("watch")) || (finding.GoesMissing && !warning.GoingMissing);
        if (!rose && warning.Status == WarningStatus.Decided)
        {
            return false;
        }

        if (Rank(finding.Band) > Rank(warning.Band))
        {
            warning.Band = finding.Band;
        }

        Take(warning, finding, rose ? clock.GetUtcNow() : warning.RoseAt);
        if (!rose)
        {
            await db.SaveChangesAsync(cancellationToken);
            return false;
        }

        if (warning.Status == WarningStatus.Decided)
        {
            // What people decided was about less than there is now; their decisions stay beside it.
            (warning.Status, warning.Outcome, warning.DecidedAt) = (WarningStatus.Open, null, null);
        }

        warning.Revision++;
        await db.SaveChangesAsync(cancellationToken);
        await db.RecordAuditAsync(TranscriptEvents.WarningEscalated(warning.UnitId, warning.TranscriptId, warning.Ordinal, warning.Band), clock, cancellationToken);
        await events.AppendAsync(warning, "escalated", cancellationToken);
        return true;
    }

    private static void Take(Warning warning, Finding finding, DateTimeOffset rose)
    {
        warning.Risk = Math.Max(warning.Risk, finding.Risk);
        warning.Missing = Math.Max(warning.Missing, finding.Missing);
        warning.GoingMissing |= finding.GoesMissing;
        warning.RecentApproach = finding.RecentApproach;
        warning.Messages = Math.Max(warning.Messages, finding.Messages);
        warning.Language = finding.Language.Length > 0 ? finding.Language : warning.Language;
        warning.ModelVersion = RiskModel.Shipped.Info.Version;
        (warning.WarnAt, warning.UrgentAt, warning.MissingAt) = (finding.Thresholds.Risk.Warn, finding.Thresholds.Risk.Urgent, finding.Thresholds.Missing);
        warning.RoseAt = rose;
        warning.Urgency = Urgency.Of(warning);
    }

    private static int Rank(string band) => Array.IndexOf(Bands, band);
}
