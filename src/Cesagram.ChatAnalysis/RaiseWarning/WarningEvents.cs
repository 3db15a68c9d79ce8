using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.PushWebhook;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.RaiseWarning;

/// <summary>Tells of what happens to warnings: the unit's event stream, its webhooks and the mail that gathers what is new. Part of the transaction in which it happens.</summary>
internal sealed class WarningEvents(ChatAnalysisDbContext db, SettingsKeeper settings, WebhookPublisher webhooks, TimeProvider clock)
{
    /// <param name="warning">Saved already.</param>
    /// <param name="type"><c>raised</c>, <c>escalated</c>, <c>assigned</c>, <c>decided</c> or <c>reopened</c>.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task AppendAsync(Warning warning, string type, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        // The row is held until the commit: numbers come in the order of commits, and none is left out.
        var number = await db.Database.SqlQuery<long>(
            $"""
            insert into chat_analysis.event_counts ("UnitId", "Last") values ({warning.UnitId}, 1)
            on conflict ("UnitId") do update set "Last" = chat_analysis.event_counts."Last" + 1 returning "Last" as "Value"
            """).ToListAsync(cancellationToken);
        db.WarningEvents.Add(new WarningEvent { UnitId = warning.UnitId, Number = number[0], WarningId = warning.Id, Type = type, At = now });
        if (type is "raised" or "escalated")
        {
            await PlanDigestAsync(warning.UnitId, now, cancellationToken);
        }

        if (WebhookTypes.Wanted.Contains($"warning.{type}"))
        {
            // The number of the event in its name: a warning can rise more than once.
            await webhooks.PublishAsync(warning.UnitId, $"warning.{type}", $"warning_{warning.Id:N}_{number[0]}", WarningPushed.Of(warning), cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        await db.TellUnitAsync(warning.UnitId, cancellationToken);
    }

    private async Task PlanDigestAsync(Guid unit, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var kept = await settings.OfAsync(unit, cancellationToken);
        if (kept is { DigestMinutes: { } minutes, DigestPending: false })
        {
            kept.DigestPending = true;
            db.Enqueue(MailDigestHandler.Kind, new UnitReference(unit), now, key: unit.ToString(), delay: TimeSpan.FromMinutes(minutes), unit: unit);
        }
    }
}
