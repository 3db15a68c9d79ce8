using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Events;
using Cesagram.KnowledgeHub.Text;
using Cesagram.Mail;
using Cesagram.Postgres;
using Cesagram.Ui.Languages;
using Microsoft.Extensions.Localization;

namespace Cesagram.KnowledgeHub.Newsletter;

/// <summary>The mails about a subscription; each brings the links that it needs. All add to what the next SaveChanges saves.</summary>
internal sealed class SubscriberMails(KnowledgeHubDbContext db, IStringLocalizer<NewsletterText> texts, TimeProvider clock)
{
    public static readonly TimeSpan ConfirmWithin = TimeSpan.FromDays(7);

    /// <summary>Asks whether the address's owner wants it, in the language given.</summary>
    public void AskToConfirm(Subscriber subscriber, string language, string publicAddress)
    {
        var token = AddLink(subscriber, LinkPurpose.Confirm, language, clock.GetUtcNow() + ConfirmWithin);
        using var _ = MailLanguage.Use(language);
        var body = new MailBody(language)
            .Title(texts["Mail.Confirm.Title"])
            .Paragraph(texts["Mail.Confirm.Text"])
            .Button(texts["Mail.Confirm.Button"], $"{publicAddress}/{language}/knowledge/newsletter/confirm/{token}")
            .Fine(texts["Mail.Confirm.Fine", ConfirmWithin.Days]);
        Send(subscriber, language, texts["Mail.Confirm.Subject"], body, null);
    }

    public void Welcome(Subscriber subscriber, string publicAddress) => WithEnd(subscriber, "Welcome", publicAddress);

    /// <summary>Tells whom the newsletter reaches already that the address was given again.</summary>
    public void SayAlready(Subscriber subscriber, string publicAddress) => WithEnd(subscriber, "Already", publicAddress);

    /// <summary>Gives the link that ends it to who asked for it by address.</summary>
    public void GiveEnd(Subscriber subscriber, string publicAddress) => WithEnd(subscriber, "End", publicAddress);

    /// <summary>A link that ends the subscription: for people, and for a mail program's one click (RFC 8058).</summary>
    public (string Page, string OneClick) AddEndLink(Subscriber subscriber, string publicAddress)
    {
        var token = AddLink(subscriber, LinkPurpose.Unsubscribe, subscriber.Language, null);
        return ($"{publicAddress}/{subscriber.Language}/knowledge/newsletter/unsubscribe/{token}", $"{publicAddress}{UnsubscribeEndpoint.Path}/{token}");
    }

    private void WithEnd(Subscriber subscriber, string what, string publicAddress)
    {
        var (page, oneClick) = AddEndLink(subscriber, publicAddress);
        using var _ = MailLanguage.Use(subscriber.Language);
        var body = new MailBody(subscriber.Language).Title(texts[$"Mail.{what}.Title"]).Paragraph(texts[$"Mail.{what}.Text"]);
        body = what == "End" ? body.Button(texts["Mail.Unsubscribe"], page) : body.Link(texts["Mail.Unsubscribe"], page);
        Send(subscriber, subscriber.Language, texts[$"Mail.{what}.Subject"], body, oneClick);
    }

    private void Send(Subscriber subscriber, string language, string subject, MailBody body, string? oneClick)
    {
        subscriber.WrittenAt = clock.GetUtcNow();
        db.SendMail(new OutgoingMail { To = subscriber.Email, Subject = subject, Text = body.Text, Html = body.Html, Language = language, UnsubscribeUrl = oneClick }, clock.GetUtcNow());
    }

    private string AddLink(Subscriber subscriber, LinkPurpose purpose, string language, DateTimeOffset? until)
    {
        var token = SecretToken.Make();
        db.Add(new SubscriberLink { Hash = token.Hash, SubscriberId = subscriber.Id, Purpose = purpose, Language = language, Until = until });
        return token.Text;
    }
}
