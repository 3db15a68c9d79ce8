using Cesagram.Accounts.Data;
using Cesagram.Accounts.Text;
using Cesagram.Mail;
using Cesagram.Ui.Languages;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Localization;

namespace Cesagram.Accounts.InvitePeople;

/// <summary>Writes the module's mails, in the language of whom they go to. Plain text: what looks least like a trap.</summary>
internal sealed class AccountMails(AccountsDbContext db, IStringLocalizer<AccountsText> text, IConfiguration configuration, TimeProvider clock)
{
    /// <summary>Scheme and host of links: as the operator states them, or anybody could have links sent that lead elsewhere.</summary>
    public string Site(HttpRequest request) =>
        PublicAddress ?? $"{request.Scheme}://{request.Host.ToUriComponent()}";

    /// <summary>The same where there is no request; null where the operator states none.</summary>
    public string? PublicAddress =>
        (configuration.GetValue<Uri>("Cesagram:Accounts:PublicAddress") ?? configuration.GetValue<Uri>("Cesagram:KnowledgeHub:PublicAddress"))?.GetLeftPart(UriPartial.Authority);

    /// <summary>Says who invites whom, as what, into which unit and until when, so that it is not taken for a trap.</summary>
    public void AddInvitation(Invitation invitation, string link, string by, string? unit)
    {
        var language = MailLanguage.Known(invitation.Language);
        string roles, until, place;
        using (MailLanguage.Use(language))
        {
            (roles, until) = (RoleWords.Of(text, invitation.Roles, invitation.UnitId), When.Moment(invitation.ExpiresAt));
            place = unit is null ? text["Mail.Invited.NoUnit"].Value : text["Mail.Invited.Unit", unit].Value;
        }

        AddText("Invitation", invitation.Email, language, link, "Mail.Invited.Text", invitation.DisplayName, by, roles, place, until, invitation.Email);
    }

    /// <summary>Adds a mail to what the next SaveChanges saves: texts <c>Mail.NAME.Subject</c>, <c>.Text</c> and <c>.End</c>, the link between the last two.</summary>
    public void Add(string name, string to, string language, string? link, params string[] arguments) => AddText(name, to, language, link, $"Mail.{name}.Text", arguments);

    private void AddText(string name, string to, string language, string? link, string key, params string[] arguments)
    {
        language = MailLanguage.Known(language);
        using var used = MailLanguage.Use(language);
        var parts = new[] { text[key, arguments].Value, link ?? "", text[$"Mail.{name}.End"].Value, "Cesagram" };
        db.SendMail(
            new OutgoingMail { Id = Guid.CreateVersion7(), To = to, Subject = text[$"Mail.{name}.Subject"], Text = string.Join("\n\n", parts.Where(part => part.Length > 0)) + "\n", Language = language },
            clock.GetUtcNow());
    }
}
