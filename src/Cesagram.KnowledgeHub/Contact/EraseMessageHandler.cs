using Cesagram.KnowledgeHub.Data;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.Contact;

/// <summary>Erases what a visitor wrote to the editors, answered or not.</summary>
internal sealed class EraseMessageHandler(KnowledgeHubDbContext db) : IMessageHandler
{
    public const string Kind = "erase-contact-message";

    public static readonly TimeSpan After = TimeSpan.FromDays(180);

    public Task HandleAsync(LeasedMessage message, CancellationToken cancellationToken)
    {
        var id = message.Read<ContactReference>().MessageId;
        return db.Set<ContactMessage>().Where(m => m.Id == id).ExecuteDeleteAsync(cancellationToken);
    }
}

internal sealed record ContactReference(Guid MessageId);
