using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.PushWebhook;

/// <summary>What a person wants of an endpoint, looked at before.</summary>
internal sealed record WebhookWish(string Url, string? Description, List<string> Types);

/// <summary>Makes and changes endpoints of a unit; each change and its row in the audit trail are one transaction.</summary>
internal sealed class WebhookDesk(ChatAnalysisDbContext db, WebhookPublisher publisher, TextVault vault, TimeProvider clock)
{
    public const int MostEndpoints = 20;

    /// <summary>What one press sends again at most; the rest waits for the next.</summary>
    public const int MostAgain = 1000;

    /// <returns>The endpoint and its secret, which nothing shows again; null: the unit has <see cref="MostEndpoints"/>.</returns>
    public async Task<(Guid Id, string Secret)?> MakeAsync(Guid unit, WebhookWish wish, string by, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        if (await db.WebhookEndpoints.CountAsync(cancellationToken) >= MostEndpoints)
        {
            return null;
        }

        var (key, wrapped) = vault.NewKey();
        using var own = key;
        var (secret, closed) = WebhookSecrets.Make(own);
        var endpoint = new WebhookEndpoint
        {
            Id = Guid.CreateVersion7(), UnitId = unit, Url = wish.Url, Description = wish.Description, Types = wish.Types,
            CreatedAt = clock.GetUtcNow(), CreatedBy = by, WrappedKey = wrapped, SealedSecret = closed,
        };
        db.WebhookEndpoints.Add(endpoint);
        await db.SaveChangesAsync(cancellationToken);
        await db.RecordAuditAsync(WebhookEvents.Made(unit, endpoint.Id, by, wish.Url, wish.Types), clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return (endpoint.Id, secret);
    }

    /// <returns>False where the unit has no such endpoint.</returns>
    public Task<bool> ChangeAsync(Guid unit, Guid id, WebhookWish wish, string by, CancellationToken cancellationToken) =>
        OnAsync(unit, id, endpoint => (endpoint.Url, endpoint.Description, endpoint.Types) = (wish.Url, wish.Description, wish.Types), _ => WebhookEvents.Changed(unit, id, by, wish.Url, wish.Types), cancellationToken);

    /// <returns>The new secret; null where the unit has no such endpoint. The one before signs too for <see cref="WebhookSecrets.Overlap"/>.</returns>
    public async Task<string?> RotateAsync(Guid unit, Guid id, string by, CancellationToken cancellationToken)
    {
        string? secret = null;
        await OnAsync(
            unit, id, endpoint =>
            {
                using var key = vault.Unwrap(endpoint.WrappedKey);
                (endpoint.SealedPreviousSecret, endpoint.PreviousUntil) = (endpoint.SealedSecret, clock.GetUtcNow() + WebhookSecrets.Overlap);
                (secret, endpoint.SealedSecret) = WebhookSecrets.Make(key);
            },
            _ => WebhookEvents.Rotated(unit, id, by), cancellationToken);
        return secret;
    }

    public Task<bool> SwitchAsync(Guid unit, Guid id, bool on, string by, CancellationToken cancellationToken) => OnAsync(
        unit, id,
        endpoint => (endpoint.DisabledAt, endpoint.DisabledWhy) = on ? (default(DateTimeOffset?), default(WebhookOff?)) : (clock.GetUtcNow(), WebhookOff.Person),
        _ => on ? WebhookEvents.SwitchedOn(unit, id, by) : WebhookEvents.SwitchedOff(unit, id, by), cancellationToken);

    /// <summary>Its deliveries go with it.</summary>
    public Task<bool> DeleteAsync(Guid unit, Guid id, string by, CancellationToken cancellationToken) =>
        OnAsync(unit, id, endpoint => db.Remove(endpoint), endpoint => WebhookEvents.Deleted(unit, id, by, endpoint.Url), cancellationToken);

    /// <returns>The delivery; null where there is no such endpoint, or it is off.</returns>
    public async Task<Guid?> TestAsync(Guid unit, Guid id, string by, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        if (await publisher.PublishTestAsync(unit, id, cancellationToken) is not { } delivery)
        {
            return null;
        }

        await db.SaveChangesAsync(cancellationToken);
        await db.RecordAuditAsync(WebhookEvents.Tested(unit, id, by), clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return delivery;
    }

    /// <summary>Begins the schedule of what was given up anew, under the same ids, the oldest first.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="id">Which endpoint; it must be on.</param>
    /// <param name="delivery">Only this one; null: all.</param>
    /// <param name="by">Who wants it.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>How many.</returns>
    public async Task<int> SendAgainAsync(Guid unit, Guid id, Guid? delivery, string by, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        // Locked, so that two presses send once.
        var dead = await db.WebhookDeliveries.FromSql(
            $"""
            select d.* from chat_analysis.webhook_deliveries d join chat_analysis.webhook_endpoints e on e."Id" = d."EndpointId"
            where d."EndpointId" = {id} and d."Status" = {nameof(WebhookStatus.Dead)} and e."DisabledAt" is null and (d."Id" = {delivery} or {delivery}::uuid is null)
            order by d."CreatedAt", d."Id" limit {MostAgain} for update of d
            """).ToListAsync(cancellationToken);
        if (dead.Count == 0)
        {
            return 0;
        }

        var now = clock.GetUtcNow();
        foreach (var one in dead)
        {
            (one.Status, one.Attempts, one.ScheduledAt, one.NextTryAt) = (WebhookStatus.Waiting, 0, now, now);
            db.Enqueue(PushWebhookHandler.Kind, new DeliveryReference(one.Id), now, unit: unit);
        }

        await db.SaveChangesAsync(cancellationToken);
        await db.RecordAuditAsync(WebhookEvents.SentAgain(unit, id, by, dead.Count), clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return dead.Count;
    }

    private async Task<bool> OnAsync(Guid unit, Guid id, Action<WebhookEndpoint> change, Func<WebhookEndpoint, AuditEvent> audit, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        if (await db.WebhookEndpoints.SingleOrDefaultAsync(e => e.Id == id, cancellationToken) is not { } endpoint)
        {
            return false;
        }

        change(endpoint);
        await db.SaveChangesAsync(cancellationToken);
        await db.RecordAuditAsync(audit(endpoint), clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
