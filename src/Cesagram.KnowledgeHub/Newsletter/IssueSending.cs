using Cesagram.KnowledgeHub.Data;
using Cesagram.Mail;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.Newsletter;

/// <summary>How far sending has come.</summary>
/// <param name="Recipients">Subscribers when it began.</param>
/// <param name="Written">Mails written so far.</param>
/// <param name="Waiting">Of them, those that have not gone out.</param>
internal sealed record IssueProgress(int Recipients, int Written, int Waiting);

/// <summary>Begins the sending of an issue, once.</summary>
internal sealed class IssueSending(KnowledgeHubDbContext db, IssueWriter writer, TimeProvider clock)
{
    /// <returns>False where it was begun before, or there is nothing in it.</returns>
    public async Task<bool> BeginAsync(Guid issueId, string publicAddress, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Of two clicks at once one finds a draft; the other waits here for the row and finds none.
        if (await db.Set<NewsletterIssue>().Where(i => i.Id == issueId && i.State == IssueState.Draft).ExecuteUpdateAsync(set => set.SetProperty(i => i.State, IssueState.Sending), cancellationToken) == 0)
        {
            return false;
        }

        var issue = await db.Set<NewsletterIssue>().SingleAsync(i => i.Id == issueId, cancellationToken);
        if (issue.Texts.All.Count == 0)
        {
            return false;
        }

        issue.SendBegunAt = clock.GetUtcNow();
        issue.PublicAddress = publicAddress;
        issue.Items = await writer.ItemsAsync(issue.Picks, cancellationToken);
        issue.Recipients = await db.Set<Subscriber>().CountAsync(s => s.State == SubscriberState.Active, cancellationToken);
        db.Enqueue(SendIssueHandler.Kind, new IssueReference(issueId), clock.GetUtcNow(), key: issueId.ToString("N"));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    public async Task<IssueProgress> ProgressAsync(NewsletterIssue issue, CancellationToken cancellationToken)
    {
        var deliveries = db.Set<Delivery>().Where(d => d.IssueId == issue.Id);
        var written = await deliveries.CountAsync(cancellationToken);
        return new IssueProgress(Math.Max(issue.Recipients, written), written, await deliveries.CountAsync(d => db.Set<OutgoingMail>().Any(mail => mail.Id == d.MailId), cancellationToken));
    }
}
