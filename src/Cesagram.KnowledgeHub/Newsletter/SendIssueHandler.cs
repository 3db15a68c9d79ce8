using Cesagram.KnowledgeHub.Data;
using Cesagram.Mail;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.Newsletter;

internal sealed record IssueReference(Guid IssueId);

/// <summary>
/// Writes an issue's mails, some at a time: the mails, their deliveries and the message for the next ones are saved together, and a delivery can be there once only.
/// So a worker may die at any point and nobody gets two.
/// </summary>
internal sealed class SendIssueHandler(KnowledgeHubDbContext db, IssueWriter writer, SubscriberMails mails, TimeProvider clock) : IMessageHandler
{
    public const string Kind = "send-newsletter";

    private const int AtOnce = 100;

    public async Task HandleAsync(LeasedMessage message, CancellationToken cancellationToken)
    {
        var reference = message.Read<IssueReference>();
        var issue = await db.Set<NewsletterIssue>().SingleAsync(i => i.Id == reference.IssueId, cancellationToken);
        var begun = issue.SendBegunAt!.Value;
        var next = await db.Set<Subscriber>()
            .Where(s => s.State == SubscriberState.Active && s.ConfirmedAt <= begun && !db.Set<Delivery>().Any(d => d.IssueId == issue.Id && d.SubscriberId == s.Id))
            .OrderBy(s => s.Id).Take(AtOnce).AsNoTracking().ToListAsync(cancellationToken);
        foreach (var subscriber in next)
        {
            Add(issue, subscriber);
        }

        db.Complete(message);
        if (next.Count > 0)
        {
            db.Enqueue(Kind, reference, clock.GetUtcNow(), key: issue.Id.ToString("N"));
        }
        else
        {
            issue.State = IssueState.Sent;
            issue.SentAt ??= clock.GetUtcNow();
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private void Add(NewsletterIssue issue, Subscriber subscriber)
    {
        var (page, oneClick) = mails.AddEndLink(subscriber, issue.PublicAddress);
        var body = writer.Write(issue, issue.Items, subscriber.Language, issue.PublicAddress, page);
        var mail = new OutgoingMail
        {
            Id = Guid.CreateVersion7(),
            To = subscriber.Email,
            Subject = IssueWriter.TextOf(issue, subscriber.Language).Title,
            Text = body.Text,
            Html = body.Html,
            Language = subscriber.Language,
            UnsubscribeUrl = oneClick,
        };
        db.SendMail(mail, clock.GetUtcNow());
        db.Add(new Delivery { IssueId = issue.Id, SubscriberId = subscriber.Id, MailId = mail.Id });
    }
}
