using Cesagram.Accounts.Data;
using Cesagram.Accounts.InvitePeople;
using Cesagram.Mail;
using Cesagram.Postgres;
using Cesagram.Ui.Languages;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Accounts.MailPeople;

/// <summary>Writes what another module has to say to the people of a unit with a role, to each in their language. Those who are locked out or have no address get nothing.</summary>
internal sealed class MailUnitHandler(AccountsDbContext db, AccountMails mails, TimeProvider clock) : IMessageHandler
{
    public async Task HandleAsync(LeasedMessage message, CancellationToken cancellationToken)
    {
        var mail = message.Read<UnitMail>();
        var people = await (
            from account in db.Users
            join link in db.UserRoles on account.Id equals link.UserId
            join role in db.Roles on link.RoleId equals role.Id
            where account.UnitId == message.UnitId && mail.Roles.Contains(role.Name!) && account.LockedAt == null && account.Email != null && account.Email != ""
            select new { account.Id, account.Email, account.Language }).Distinct().ToListAsync(cancellationToken);
        foreach (var person in people)
        {
            var language = MailLanguage.Known(person.Language);
            var text = mail.Texts[language];
            db.SendMail(
                new OutgoingMail
                {
                    Id = Guid.CreateVersion7(),
                    To = person.Email!,
                    Subject = text.Subject,
                    Text = $"{text.Text}\n\n{mails.PublicAddress}/{language}/{mail.Path}\n\nCesagram\n",
                    Language = language,
                },
                clock.GetUtcNow());
        }

        db.Complete(message);
        await db.SaveChangesAsync(cancellationToken);
    }
}
