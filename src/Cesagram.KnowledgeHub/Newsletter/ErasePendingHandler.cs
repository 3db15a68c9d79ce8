using Cesagram.KnowledgeHub.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.Newsletter;

internal sealed record SubscriberReference(Guid SubscriberId);

/// <summary>Erases who was asked whether they want the newsletter and did not say so in time.</summary>
internal sealed class ErasePendingHandler(KnowledgeHubDbContext db, TimeProvider clock) : IMessageHandler
{
    public const string Kind = "erase-pending-subscription";

    public async Task HandleAsync(LeasedMessage message, CancellationToken cancellationToken)
    {
        var reference = message.Read<SubscriberReference>();
        var subscriber = await db.Set<Subscriber>().FirstOrDefaultAsync(s => s.Id == reference.SubscriberId && s.State == SubscriberState.Pending, cancellationToken);
        var now = clock.GetUtcNow();
        // Asked once more meanwhile: the later mail's link has its seven days too.
        if (subscriber is not null && subscriber.WrittenAt + SubscriberMails.ConfirmWithin > now)
        {
            db.Enqueue(Kind, reference, now, delay: subscriber.WrittenAt + SubscriberMails.ConfirmWithin - now);
        }
        else if (subscriber is not null)
        {
            await db.Set<Subscriber>().Where(s => s.Id == subscriber.Id && s.State == SubscriberState.Pending).ExecuteDeleteAsync(cancellationToken);
        }

        db.Complete(message);
        await db.SaveChangesAsync(cancellationToken);
    }
}
