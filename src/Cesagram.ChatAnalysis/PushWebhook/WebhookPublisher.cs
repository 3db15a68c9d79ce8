using System.Text.Json;
using System.Text.RegularExpressions;
using Cesagram.ChatAnalysis.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.ChatAnalysis.PushWebhook;

/// <summary>What a <c>push-webhook</c> message carries.</summary>
internal sealed record DeliveryReference(Guid DeliveryId);

/// <summary>Hands an event to the endpoints of a unit, within the transaction of its cause.</summary>
internal sealed partial class WebhookPublisher(ChatAnalysisDbContext db, TimeProvider clock)
{
    [GeneratedRegex("^[A-Za-z0-9_:-]{1,200}$")]
    private static partial Regex MessageIdPattern();

    /// <summary>
    /// Adds a delivery and its message for each endpoint of the unit that is on and wants the type. Call it inside the unit's transaction
    /// and before SaveChanges: the deliveries are written at once, their messages with the next SaveChanges, both are there once the transaction commits.
    /// Published again under the same id, nothing is added; whoever publishes it at the same time waits for the other to end.
    /// </summary>
    /// <param name="unit">The transaction's unit.</param>
    /// <param name="type">One of <see cref="WebhookTypes.All"/>.</param>
    /// <param name="messageId">The <c>webhook-id</c> that receivers tell repeats by: letters, digits, <c>_</c>, <c>:</c> and <c>-</c>, 200 at most; no point, which parts what is signed.</param>
    /// <param name="data">Becomes <c>data</c> of the body: ids and figures, never text of a transcript.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="ArgumentException">The type or the id is none.</exception>
    /// <exception cref="InvalidOperationException">There is no transaction.</exception>
    public Task PublishAsync(Guid unit, string type, string messageId, object data, CancellationToken cancellationToken) =>
        AddAsync(unit, type, messageId, data, null, cancellationToken);

    /// <summary>Adds a test for one endpoint, whatever types it wants.</summary>
    /// <returns>The delivery; null where the unit has no such endpoint, or it is off.</returns>
    public async Task<Guid?> PublishTestAsync(Guid unit, Guid endpoint, CancellationToken cancellationToken)
    {
        var added = await AddAsync(unit, WebhookTypes.Test, $"test_{Guid.CreateVersion7():N}", new { endpointId = endpoint }, endpoint, cancellationToken);
        return added.Count == 1 ? added[0] : null;
    }

    private async Task<List<Guid>> AddAsync(Guid unit, string type, string messageId, object data, Guid? only, CancellationToken cancellationToken)
    {
        if (!WebhookTypes.All.Contains(type))
        {
            throw new ArgumentException($"'{type}' is no type of event.", nameof(type));
        }

        if (!MessageIdPattern().IsMatch(messageId))
        {
            throw new ArgumentException($"'{messageId}' cannot be the id of a message.", nameof(messageId));
        }

        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("An event is published within the transaction of its cause; begin one first.");
        }

        var now = clock.GetUtcNow();
        var payload = JsonSerializer.Serialize(new { type, timestamp = now.UtcDateTime, data }, JsonSerializerOptions.Web);
        // One statement, so that an endpoint that is deleted or a message that is published at the same moment makes no error.
        var added = await db.Database.SqlQuery<Guid>(
            $"""
            insert into chat_analysis.webhook_deliveries
              ("Id", "EndpointId", "UnitId", "MessageId", "Type", "Payload", "CreatedAt", "ScheduledAt", "Status", "Attempts", "NextTryAt")
            select gen_random_uuid(), e."Id", e."UnitId", {messageId}, {type}, {payload}, {now}, {now}, {nameof(WebhookStatus.Waiting)}, 0, {now}
            from chat_analysis.webhook_endpoints e
            where e."UnitId" = {unit} and e."DisabledAt" is null
              and (e."Id" = {only} or {only}::uuid is null and {type} = any (e."Types"))
            for key share
            on conflict ("EndpointId", "MessageId") do nothing
            returning "Id" as "Value"
            """).ToListAsync(cancellationToken);
        foreach (var delivery in added)
        {
            db.Enqueue(PushWebhookHandler.Kind, new DeliveryReference(delivery), now, unit: unit);
        }

        return added;
    }
}
