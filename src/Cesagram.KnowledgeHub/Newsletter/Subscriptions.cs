using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Events;
using Cesagram.Mail;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Cesagram.KnowledgeHub.Newsletter;

/// <summary>What came of a link.</summary>
internal enum LinkAnswer
{
    Done,
    /// <summary>It was used before.</summary>
    Already,
    Expired,
    Unknown,
}

/// <summary>Begins and ends subscriptions. Whether an address is known is said by mail alone.</summary>
internal sealed class Subscriptions(KnowledgeHubDbContext db, SubscriberMails mails, TimeProvider clock)
{
    private static readonly TimeSpan BetweenMails = TimeSpan.FromMinutes(10);

    public async Task AskAsync(string email, string language, string publicAddress, CancellationToken cancellationToken)
    {
        var subscriber = await FindAsync(email, cancellationToken);
        if (subscriber is null)
        {
            subscriber = new Subscriber { Email = email, EmailKey = email.ToLowerInvariant(), Language = language, CreatedAt = clock.GetUtcNow() };
            db.Add(subscriber);
            db.Enqueue(ErasePendingHandler.Kind, new SubscriberReference(subscriber.Id), clock.GetUtcNow(), delay: SubscriberMails.ConfirmWithin);
        }
        else if (clock.GetUtcNow() - subscriber.WrittenAt < BetweenMails)
        {
            return;
        }

        if (subscriber.State == SubscriberState.Active && subscriber.Language == language)
        {
            mails.SayAlready(subscriber, publicAddress);
        }
        else
        {
            mails.AskToConfirm(subscriber, language, publicAddress);
        }

        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException error) when (error.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            // Two clicks at once: the other one wrote the mail.
        }
    }

    /// <summary>Writes the link that ends it to an address, where it is known.</summary>
    public async Task AskToEndAsync(string email, string publicAddress, CancellationToken cancellationToken)
    {
        if (await FindAsync(email, cancellationToken) is { State: SubscriberState.Active } subscriber && clock.GetUtcNow() - subscriber.WrittenAt >= BetweenMails)
        {
            mails.GiveEnd(subscriber, publicAddress);
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    /// <summary>What a link would do, without doing it.</summary>
    public async Task<LinkAnswer> LookAsync(string token, LinkPurpose purpose, CancellationToken cancellationToken)
    {
        var hash = SecretToken.HashOf(token);
        var found = await db.Set<SubscriberLink>().AsNoTracking().Where(l => l.Hash == hash && l.Purpose == purpose)
            .Join(db.Set<Subscriber>(), l => l.SubscriberId, s => s.Id, (l, s) => new { l.UsedAt, l.Until, s.State }).FirstOrDefaultAsync(cancellationToken);
        return found switch
        {
            null => LinkAnswer.Unknown,
            { State: SubscriberState.Ended } => purpose == LinkPurpose.Unsubscribe ? LinkAnswer.Already : LinkAnswer.Expired,
            { UsedAt: not null } => LinkAnswer.Already,
            { Until: { } until } when until < clock.GetUtcNow() => LinkAnswer.Expired,
            _ => LinkAnswer.Done,
        };
    }

    public async Task<LinkAnswer> ConfirmAsync(string token, string publicAddress, CancellationToken cancellationToken)
    {
        var answer = await LookAsync(token, LinkPurpose.Confirm, cancellationToken);
        var hash = SecretToken.HashOf(token);
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Of two clicks at once one finds it unused.
        if (answer != LinkAnswer.Done || await db.Set<SubscriberLink>().Where(l => l.Hash == hash && l.UsedAt == null).ExecuteUpdateAsync(set => set.SetProperty(l => l.UsedAt, now), cancellationToken) == 0)
        {
            return answer == LinkAnswer.Done ? LinkAnswer.Already : answer;
        }

        var link = await db.Set<SubscriberLink>().AsNoTracking().SingleAsync(l => l.Hash == hash, cancellationToken);
        var subscriber = await db.Set<Subscriber>().SingleAsync(s => s.Id == link.SubscriberId, cancellationToken);
        var isNew = subscriber.State == SubscriberState.Pending;
        subscriber.State = SubscriberState.Active;
        subscriber.Language = link.Language;
        subscriber.ConfirmedAt ??= now;
        if (isNew)
        {
            mails.Welcome(subscriber, publicAddress);
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return LinkAnswer.Done;
    }

    /// <summary>Ends it, erases the address, and takes back mails that have not gone out.</summary>
    public async Task<LinkAnswer> EndAsync(string token, CancellationToken cancellationToken)
    {
        var answer = await LookAsync(token, LinkPurpose.Unsubscribe, cancellationToken);
        if (answer != LinkAnswer.Done)
        {
            return answer;
        }

        var hash = SecretToken.HashOf(token);
        var now = clock.GetUtcNow();
        var id = await db.Set<SubscriberLink>().Where(l => l.Hash == hash).Select(l => l.SubscriberId).SingleAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var ended = await db.Set<Subscriber>().Where(s => s.Id == id && s.State != SubscriberState.Ended).ExecuteUpdateAsync(
            set => set.SetProperty(s => s.State, SubscriberState.Ended).SetProperty(s => s.EndedAt, now).SetProperty(s => s.Email, "").SetProperty(s => s.EmailKey, (string?)null),
            cancellationToken);
        await db.Set<OutgoingMail>().Where(mail => db.Set<Delivery>().Any(d => d.SubscriberId == id && d.MailId == mail.Id)).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return ended == 1 ? LinkAnswer.Done : LinkAnswer.Already;
    }

    /// <summary>The language of whom a link belongs to; null where it is none.</summary>
    public Task<string?> LanguageOfAsync(string token, CancellationToken cancellationToken)
    {
        var hash = SecretToken.HashOf(token);
        return db.Set<SubscriberLink>().Where(l => l.Hash == hash).Select(l => (string?)l.Language).FirstOrDefaultAsync(cancellationToken);
    }

    private Task<Subscriber?> FindAsync(string email, CancellationToken cancellationToken)
    {
        var key = email.ToLowerInvariant();
        return db.Set<Subscriber>().FirstOrDefaultAsync(s => s.EmailKey == key, cancellationToken);
    }
}
