using Cesagram.Accounts.Data;
using Cesagram.Accounts.InvitePeople;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Accounts.ResetPassword;

/// <summary>Sends the link to whoever has the address; where nobody has, nothing happens.</summary>
internal sealed class SendResetHandler(AccountsDbContext db, ILookupNormalizer normalizer, AccountMails mails, TimeProvider clock) : IMessageHandler
{
    public const string Kind = "send-reset-link";
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    public async Task HandleAsync(LeasedMessage message, CancellationToken cancellationToken)
    {
        var id = message.Read<ResetAsked>().LinkId;
        var now = clock.GetUtcNow();
        if (await db.Links.SingleOrDefaultAsync(l => l.Id == id, cancellationToken) is { } asked)
        {
            db.Links.Remove(asked);
            var email = normalizer.NormalizeEmail(asked.Email);
            foreach (var account in await db.Users.Where(a => a.NormalizedEmail == email && a.LockedAt == null).ToListAsync(cancellationToken))
            {
                var token = SecretToken.Make();
                db.Links.Add(new OneTimeLink { Id = Guid.CreateVersion7(), Purpose = LinkPurpose.ResetPassword, TokenHash = token.Hash, AccountId = account.Id, ExpiresAt = now + Lifetime });
                mails.Add("Reset", account.Email!, asked.Language, $"{asked.Site}/{asked.Language}/account/reset/{token.Text}", account.UserName!);
            }
        }

        db.Complete(message);
        await db.SaveChangesAsync(cancellationToken);
    }
}
