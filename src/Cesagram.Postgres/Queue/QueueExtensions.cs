using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Postgres;

/// <summary>Enqueue and complete within a module's own SaveChanges.</summary>
public static class QueueExtensions
{
    /// <summary>Adds a message to what the next SaveChanges saves.</summary>
    /// <param name="db">A context whose model has <see cref="QueueModel.MapQueue"/>.</param>
    /// <param name="kind">Which handler it is for.</param>
    /// <param name="payload">Becomes JSON. Ids, never content: the queue is not sealed.</param>
    /// <param name="now">The time by the host's clock.</param>
    /// <param name="key">Messages with the same key are worked on one at a time and in order.</param>
    /// <param name="delay">Not before this long from now.</param>
    /// <param name="unit">The unit the work is done for.</param>
    public static void Enqueue(this DbContext db, string kind, object payload, DateTimeOffset now, string? key = null, TimeSpan delay = default, Guid? unit = null) =>
        db.Add(new QueueMessage
        {
            Kind = kind,
            Key = key,
            Payload = JsonSerializer.Serialize(payload, JsonSerializerOptions.Web),
            UnitId = unit,
            DueAt = now + delay,
            CreatedAt = now,
        });

    /// <summary>
    /// Deletes a leased message with the next SaveChanges. If the lease was lost meanwhile, that throws
    /// <see cref="DbUpdateConcurrencyException"/> and nothing of it is saved.
    /// </summary>
    public static void Complete(this DbContext db, LeasedMessage message)
    {
        db.Remove(new QueueMessage { Id = message.Id, Lease = message.Lease });
        message.IsCompleted = true;
    }
}
