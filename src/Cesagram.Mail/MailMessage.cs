using System.Text;
using MimeKit;

namespace Cesagram.Mail;

/// <summary>From what is saved to what is sent.</summary>
internal static class MailMessage
{
    /// <exception cref="FormatException">The address to write to is none.</exception>
    public static MimeMessage Of(OutgoingMail mail, MailOptions options)
    {
        var to = EmailAddress.Normalise(mail.To) ?? throw new FormatException("Not an address.");
        var from = new MailboxAddress(Encoding.UTF8, OneLine(options.FromName), options.From);
        var body = new BodyBuilder { TextBody = mail.Text, HtmlBody = mail.Html };
        if (mail.Calendar is { } calendar)
        {
            var type = new ContentType("text", "calendar") { Charset = "utf-8", Parameters = { { "method", "PUBLISH" } } };
            body.Attachments.Add("event.ics", Encoding.UTF8.GetBytes(calendar), type);
        }

        var message = new MimeMessage([from], [new MailboxAddress("", to)], OneLine(mail.Subject), body.ToMessageBody())
        {
            // By the mail's id: who gets it twice, because a worker died, sees one.
            MessageId = $"{mail.Id:N}@{options.From[(options.From.LastIndexOf('@') + 1)..]}",
            Date = mail.CreatedAt,
        };
        message.Headers.Add("Content-Language", OneLine(mail.Language));
        message.Headers.Add("Auto-Submitted", "auto-generated");
        if (Uri.TryCreate(mail.UnsubscribeUrl, UriKind.Absolute, out var unsubscribe))
        {
            message.Headers.Add("List-Unsubscribe", $"<{unsubscribe.AbsoluteUri}>");
            message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        message.Prepare(EncodingConstraint.SevenBit);
        return message;
    }

    /// <summary>A line break in a header would begin another header.</summary>
    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(word => string.Concat(word.Where(c => !char.IsControl(c)))));
}
