using Cesagram.Accounts.Data;
using Cesagram.Accounts.InvitePeople;
using Cesagram.Accounts.ManagePeople;
using Cesagram.Postgres;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Accounts.FirstAdministrator;

/// <summary>A platform without an administrator prints a link that makes the first one, once.</summary>
internal sealed class FirstAdministratorLink(AccountsDbContext db, Administrators administrators, NewAccount people, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <returns>The path of a new link in place of any before; null where there is an administrator.</returns>
    public async Task<string?> MakeAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await administrators.HoldAsync(cancellationToken);
        if (await administrators.AnyAsync(cancellationToken))
        {
            return null;
        }

        var token = SecretToken.Make();
        await db.Links.Where(l => l.Purpose == LinkPurpose.FirstAdministrator).ExecuteDeleteAsync(cancellationToken);
        db.Links.Add(new OneTimeLink { Id = Guid.CreateVersion7(), Purpose = LinkPurpose.FirstAdministrator, TokenHash = token.Hash, ExpiresAt = clock.GetUtcNow() + Lifetime });
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return $"/en/account/first/{token.Text}";
    }

    public Task<bool> IsGoodAsync(string token, CancellationToken cancellationToken)
    {
        var (hash, now) = (SecretToken.HashOf(token), clock.GetUtcNow());
        return db.Links.AnyAsync(l => l.Purpose == LinkPurpose.FirstAdministrator && l.TokenHash == hash && l.ExpiresAt > now, cancellationToken);
    }

    /// <returns>As <see cref="NewAccount.AcceptAsync"/>.</returns>
    public async Task<(Account? Account, string? Problem)> UseAsync(string token, ChosenAccount chosen, CancellationToken cancellationToken)
    {
        var (hash, now) = (SecretToken.HashOf(token), clock.GetUtcNow());
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await administrators.HoldAsync(cancellationToken);
        // Two clicks at once: the second waits for the first, and finds no row.
        if (await db.Links.Where(l => l.Purpose == LinkPurpose.FirstAdministrator && l.TokenHash == hash && l.ExpiresAt > now).ExecuteDeleteAsync(cancellationToken) == 0
            || await administrators.AnyAsync(cancellationToken))
        {
            return (null, null);
        }

        var (account, problem) = await people.MakeAsync(chosen, null, [RoleNames.Administrator], "first-administrator-made", cancellationToken);
        if (account is not null)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        return (account, problem);
    }
}
