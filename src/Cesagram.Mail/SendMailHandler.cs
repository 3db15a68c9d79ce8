using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Cesagram.Mail;

/// <summary>
/// Sends one mail and deletes it. A mail goes out twice only where the worker dies after the server took it and before it is deleted here;
/// both have the same Message-ID, by which mail programs show one. What fails for the moment is tried again for about a day;
/// what the server refuses for good is deleted at once.
/// </summary>
internal sealed partial class SendMailHandler(MailDbContext db, MailCarrier carrier, ILogger<SendMailHandler> logger) : IMessageHandler
{
    public const string Kind = "send-mail";

    /// <summary>With the queue's backoff, ten minutes at most, about a day: a mail server may be away for a night.</summary>
    public static readonly QueueWorkerOptions Options = new() { BatchSize = 10, MaxAttempts = 200 };

    public async Task HandleAsync(LeasedMessage message, CancellationToken cancellationToken)
    {
        var id = message.Read<MailReference>().MailId;
        // Gone: it was sent before, or whom it was for wants it no more.
        if (await db.Outgoing.AsNoTracking().FirstOrDefaultAsync(mail => mail.Id == id, cancellationToken) is not { } mail)
        {
            return;
        }

        try
        {
            await carrier.CarryAsync(mail, cancellationToken);
        }
        catch (MailRefusedException refused)
        {
            LogRefused(logger, id, refused.Message);
        }

        await DeleteAsync(id);
    }

    /// <summary>An address must not lie about because a server was away.</summary>
    public Task GiveUpAsync(LeasedMessage message, CancellationToken cancellationToken) => DeleteAsync(message.Read<MailReference>().MailId);

    /// <summary>Not cancelled: it is sent.</summary>
    private Task<int> DeleteAsync(Guid id) => db.Outgoing.Where(mail => mail.Id == id).ExecuteDeleteAsync(CancellationToken.None);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mail {Id} is given up: {Reason}")]
    private static partial void LogRefused(ILogger logger, Guid id, string reason);
}
