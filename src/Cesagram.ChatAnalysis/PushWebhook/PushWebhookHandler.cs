using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Cesagram.ChatAnalysis.PushWebhook;

/// <summary>
/// Sends a delivery once, outside any transaction; the outcome, the message's end and the next try's message are one save.
/// A host that is lost in between sends once more, under the same <c>webhook-id</c>.
/// </summary>
internal sealed partial class PushWebhookHandler(ChatAnalysisDbContext db, WebhookSender sender, WebhookTurns turns, TimeProvider clock, ILogger<PushWebhookHandler> logger) : IMessageHandler
{
    public const string Kind = "push-webhook";

    public async Task HandleAsync(LeasedMessage message, CancellationToken cancellationToken)
    {
        var (unit, id) = (message.UnitId!.Value, message.Read<DeliveryReference>().DeliveryId);
        if (await FindAsync(unit, id, cancellationToken) is not var (endpoint, delivery))
        {
            return;
        }

        WebhookOutcome outcome;
        if (endpoint.DisabledAt is not null)
        {
            outcome = new WebhookOutcome(null, WebhookErrors.Off);
        }
        else if (turns.TryTake(unit, endpoint.Url, out var wait) is { } turn)
        {
            outcome = await SendAsync(turn, endpoint, delivery, cancellationToken);
        }
        else
        {
            await PutOffAsync(message, wait, cancellationToken);
            return;
        }

        await RecordAsync(message, id, outcome, cancellationToken);
    }

    public async Task GiveUpAsync(LeasedMessage message, CancellationToken cancellationToken)
    {
        var id = message.Read<DeliveryReference>().DeliveryId;
        await using var transaction = await db.BeginUnitTransactionAsync(message.UnitId!.Value, cancellationToken);
        await db.WebhookDeliveries.Where(d => d.Id == id && d.Status == WebhookStatus.Waiting).ExecuteUpdateAsync(
            set => set.SetProperty(d => d.Status, WebhookStatus.Dead).SetProperty(d => d.LastError, WebhookErrors.Internal).SetProperty(d => d.NextTryAt, (DateTimeOffset?)null),
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<(WebhookEndpoint Endpoint, WebhookDelivery Delivery)?> FindAsync(Guid unit, Guid id, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var found = await db.WebhookDeliveries.AsNoTracking().Where(d => d.Id == id && d.Status == WebhookStatus.Waiting)
            .Join(db.WebhookEndpoints.AsNoTracking(), d => d.EndpointId, e => e.Id, (delivery, endpoint) => new { endpoint, delivery })
            .SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : (found.endpoint, found.delivery);
    }

    private async Task<WebhookOutcome> SendAsync(WebhookTurns.Turn turn, WebhookEndpoint endpoint, WebhookDelivery delivery, CancellationToken cancellationToken)
    {
        using (turn)
        {
            var outcome = await sender.SendAsync(endpoint, delivery, cancellationToken);
            turn.IsSlow = outcome.Error == WebhookErrors.Timeout;
            return turn.IsSlow ? outcome with { RetryAfter = WebhookTurns.Rest } : outcome;
        }
    }

    /// <summary>Not a try: others are under way, or the address is left alone for a while.</summary>
    private async Task PutOffAsync(LeasedMessage message, TimeSpan wait, CancellationToken cancellationToken)
    {
        db.Enqueue(Kind, message.Read<DeliveryReference>(), clock.GetUtcNow(), delay: wait, unit: message.UnitId);
        db.Complete(message);
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task RecordAsync(LeasedMessage message, Guid id, WebhookOutcome outcome, CancellationToken cancellationToken)
    {
        var unit = message.UnitId!.Value;
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        var delivery = await db.WebhookDeliveries.SingleOrDefaultAsync(d => d.Id == id && d.Status == WebhookStatus.Waiting, cancellationToken);
        var isGone = false;
        if (delivery is not null)
        {
            Apply(delivery, outcome, unit);
            isGone = outcome.Error == WebhookErrors.Gone && await SwitchOffAsync(delivery.EndpointId, cancellationToken);
        }

        db.Complete(message);
        await db.SaveChangesAsync(cancellationToken);
        if (isGone)
        {
            await db.RecordAuditAsync(WebhookEvents.Gone(unit, delivery!.EndpointId), clock, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        LogTried(logger, id, outcome.Status, outcome.Error);
    }

    private void Apply(WebhookDelivery delivery, WebhookOutcome outcome, Guid unit)
    {
        var now = clock.GetUtcNow();
        var isTried = outcome.Error != WebhookErrors.Off;
        (delivery.LastStatusCode, delivery.LastError) = (outcome.Status, outcome.Error);
        (delivery.Attempts, delivery.LastTriedAt) = isTried ? (delivery.Attempts + 1, now) : (delivery.Attempts, delivery.LastTriedAt);
        delivery.NextTryAt = null;
        if (outcome.Error is null)
        {
            (delivery.Status, delivery.DeliveredAt) = (WebhookStatus.Delivered, now);
            return;
        }

        var isLast = !isTried || outcome.Error == WebhookErrors.Gone || delivery.Type == WebhookTypes.Test;
        if (isLast || WebhookSchedule.Next(delivery.Attempts, delivery.ScheduledAt, now, outcome.RetryAfter) is not { } wait)
        {
            delivery.Status = WebhookStatus.Dead;
            return;
        }

        delivery.NextTryAt = now + wait;
        db.Enqueue(Kind, new DeliveryReference(delivery.Id), now, delay: wait, unit: unit);
    }

    private async Task<bool> SwitchOffAsync(Guid id, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return await db.WebhookEndpoints.Where(e => e.Id == id && e.DisabledAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.DisabledAt, now).SetProperty(e => e.DisabledWhy, WebhookOff.Gone), cancellationToken) == 1;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Webhook delivery {Id} was tried: status {Status}, error {Error}")]
    private static partial void LogTried(ILogger logger, Guid id, int? status, string? error);
}
