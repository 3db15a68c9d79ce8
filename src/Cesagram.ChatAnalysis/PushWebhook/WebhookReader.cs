using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.PushWebhook;

/// <summary>An endpoint as the list shows it.</summary>
internal sealed record WebhookRow(Guid Id, string Url, string? Description, IReadOnlyList<string> Types, DateTimeOffset? DisabledAt, WebhookOff? DisabledWhy, DateTimeOffset? LastDelivered, int Waiting, int Dead);

/// <summary>An endpoint with its last deliveries.</summary>
internal sealed record WebhookView(WebhookEndpoint Endpoint, IReadOnlyList<WebhookDelivery> Deliveries, int Waiting, int Dead);

/// <summary>What a unit's supervisors see of its endpoints.</summary>
internal sealed class WebhookReader(ChatAnalysisDbContext db, TimeProvider clock)
{
    public const int MostDeliveries = 50;

    private const int Looks = 25;

    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(200);

    /// <summary>For how long a delivery that ended is kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    public async Task<IReadOnlyList<WebhookRow>> ListAsync(Guid unit, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        return await db.WebhookEndpoints.AsNoTracking().OrderBy(e => e.CreatedAt).Select(e => new WebhookRow(
            e.Id, e.Url, e.Description, e.Types, e.DisabledAt, e.DisabledWhy,
            db.WebhookDeliveries.Where(d => d.EndpointId == e.Id).Max(d => d.DeliveredAt),
            db.WebhookDeliveries.Count(d => d.EndpointId == e.Id && d.Status == WebhookStatus.Waiting),
            db.WebhookDeliveries.Count(d => d.EndpointId == e.Id && d.Status == WebhookStatus.Dead))).ToListAsync(cancellationToken);
    }

    /// <param name="unit">The unit.</param>
    /// <param name="id">Which endpoint.</param>
    /// <param name="onlyDead">Only what was given up.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>Null where the unit has no such endpoint.</returns>
    public async Task<WebhookView?> FindAsync(Guid unit, Guid id, bool onlyDead, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        if (await db.WebhookEndpoints.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, cancellationToken) is not { } endpoint)
        {
            return null;
        }

        var all = db.WebhookDeliveries.AsNoTracking().Where(d => d.EndpointId == id);
        return new WebhookView(
            endpoint,
            await all.Where(d => !onlyDead || d.Status == WebhookStatus.Dead).OrderByDescending(d => d.CreatedAt).ThenByDescending(d => d.Id).Take(MostDeliveries).ToListAsync(cancellationToken),
            await all.CountAsync(d => d.Status == WebhookStatus.Waiting, cancellationToken),
            await all.CountAsync(d => d.Status == WebhookStatus.Dead, cancellationToken));
    }

    public async Task<WebhookDelivery?> DeliveryAsync(Guid unit, Guid id, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        return await db.WebhookDeliveries.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, cancellationToken);
    }

    /// <summary>Waits a little until a delivery was tried, so that a person sees at once how it went.</summary>
    public async Task WaitAsync(Guid unit, Guid id, CancellationToken cancellationToken)
    {
        for (var look = 0; look < Looks && await DeliveryAsync(unit, id, cancellationToken) is { Status: WebhookStatus.Waiting }; look++)
        {
            await Task.Delay(LookEvery, clock, cancellationToken);
        }
    }

    /// <summary>Deletes what ended long ago.</summary>
    public async Task ForgetAsync(Guid unit, CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow() - Kept;
        await using var transaction = await db.BeginUnitTransactionAsync(unit, cancellationToken);
        await db.WebhookDeliveries.Where(d => d.Status != WebhookStatus.Waiting && d.CreatedAt < before && d.ScheduledAt < before).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
