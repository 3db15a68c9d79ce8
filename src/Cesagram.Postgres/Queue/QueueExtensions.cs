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
    /// <param name="now">The time by the host's clock; what has no delay is due at once, whatever the database's clock says.</param>
    /// <param name="key">
    /// Messages of one kind with the same key are worked on one at a time, in the order in which their saves were committed:
    /// a save waits for another of the same key to end. At most some thousand different keys a transaction.
    /// </param>
    /// <param name="delay">Not before this long from now.</param>
    /// <param name="unit">The unit the work is done for.</param>
    public static void Enqueue(this DbContext db, string kind, object payload, DateTimeOffset now, string? key = null, TimeSpan delay = default, Guid? unit = null) =>
        db.Add(new QueueMessage
        {
            Kind = kind,
            Key = key,
            Payload = JsonSerializer.Serialize(payload, JsonSerializerOptions.Web),
            UnitId = unit,
            DueAt = delay > TimeSpan.Zero ? now + delay : default,
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
