using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReceiveForms;
using Cesagram.Mail;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Cesagram.KnowledgeHub.Contact;

/// <summary>Keeps what visitors write to the editors, and mails it where an address is set.</summary>
internal sealed class ContactIntake(KnowledgeHubDbContext db, FormSeal seals, IOptions<KnowledgeHubOptions> options, TimeProvider clock)
{
    public const string Form = "contact";

    /// <summary>So many new ones may have come within a day.</summary>
    public const int MostNew = 300;

    private const int MostNewInDanger = 10 * MostNew;

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(30);

    /// <param name="topic">One of <see cref="ContactTopics"/>.</param>
    /// <param name="topicName">The same in words, for the mail's subject.</param>
    /// <param name="language">Of the page.</param>
    /// <param name="text">Cleaned.</param>
    /// <param name="email">For an answer; null: none.</param>
    /// <param name="form">What came with it.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<ReceivedText> ReceiveAsync(string topic, string topicName, string language, string text, string? email, PublicForm form, CancellationToken cancellationToken)
    {
        var danger = DangerWords.AreIn(text);
        if (form.IsTrapped)
        {
            return new ReceivedText(true, danger);
        }

        var now = clock.GetUtcNow();
        var fingerprint = TypedText.Fingerprint(text);
        var signs = SpamSigns.Of(seals.Age(Form, form.Seal), text);
        if (await db.Set<ContactMessage>().AnyAsync(m => m.Fingerprint == fingerprint && m.WrittenAt > now - Remembered, cancellationToken))
        {
            signs.Add(SpamSigns.SameText);
        }

        var waiting = await db.Set<ContactMessage>().CountAsync(m => m.Status == ContactStatus.New && m.WrittenAt > now - Day, cancellationToken);
        if (waiting >= (danger ? MostNewInDanger : MostNew))
        {
            return new ReceivedText(false, danger);
        }

        var message = new ContactMessage
        {
            Id = Guid.CreateVersion7(),
            Topic = topic,
            Language = language,
            Text = text,
            Email = email,
            WrittenAt = now,
            Signs = signs,
            MayBeInDanger = danger,
            Fingerprint = fingerprint,
        };
        db.Add(message);
        db.Enqueue(EraseMessageHandler.Kind, new ContactReference(message.Id), now, delay: EraseMessageHandler.After);
        // What looks like spam waits at the desk only, or the form would send spam to the editors' mailbox.
        if (options.Value.ContactAddress is { Length: > 0 } address && (signs.Count == 0 || danger))
        {
            db.SendMail(new OutgoingMail { Id = Guid.CreateVersion7(), To = address, Subject = $"Cesagram: {topicName}", Text = email is null ? text : $"{text}\n\n{email}", Language = language, CreatedAt = now }, now);
        }

        await db.SaveChangesAsync(cancellationToken);
        return new ReceivedText(true, danger);
    }
}
