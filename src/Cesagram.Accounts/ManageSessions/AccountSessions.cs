using System.Security.Claims;
using Cesagram.Accounts.Data;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Accounts.ManageSessions;

/// <summary>Begins and ends sessions.</summary>
internal sealed class AccountSessions(AccountsDbContext db, IUserClaimsPrincipalFactory<Account> principals, IAuthenticationSchemeProvider schemes, TimeProvider clock)
{
    /// <summary>Without a request for this long a session ends.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(10);

    public static string? Current(HttpContext context) => context.Items[SessionStore.CurrentItem] as string;

    /// <summary>
    /// Signs in somebody whose password, and second factor where there must be one, were just checked.
    /// The account's row is held meanwhile, so that whoever changes its rights comes before this session or ends it.
    /// </summary>
    /// <returns>False where the account was locked, changed its password or went meanwhile.</returns>
    public async Task<bool> BeginAsync(HttpContext context, Account account, string how, CancellationToken cancellationToken)
    {
        var stamp = account.SecurityStamp;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.HoldAccountAsync(account.Id, cancellationToken);
        await db.Entry(account).ReloadAsync(cancellationToken);
        if (db.Entry(account).State == EntityState.Detached || account.LockedAt is not null || account.SecurityStamp != stamp)
        {
            return false;
        }

        var now = clock.GetUtcNow();
        await db.Sessions.Where(s => s.ExpiresAt < now).ExecuteDeleteAsync(cancellationToken);
        if (Current(context) is { } before)
        {
            await EndAsync(before, cancellationToken);
        }

        (account.AccessFailedCount, account.LockoutEnd, account.LastSignInAt) = (0, null, now);
        await db.SaveChangesAsync(cancellationToken);
        // Another handler than this request's: that one would go on with the id of a session from before, which somebody else may know.
        var handler = (IAuthenticationSignInHandler)(await new AuthenticationHandlerProvider(schemes).GetHandlerAsync(context, IdentityConstants.ApplicationScheme))!;
        var principal = await principals.CreateAsync(account);
        await handler.SignInAsync(principal, new AuthenticationProperties());
        // With the roles, since other modules know people by the trail alone.
        var roles = principal.FindAll(ClaimTypes.Role).Select(role => role.Value).Order(StringComparer.Ordinal);
        await db.RecordAuditAsync(
            new AuditEvent(AuditKinds.SignIn, "signed-in", account.UserName!)
            {
                Unit = account.UnitId,
                Subject = $"account:{account.Id}",
                Details = new Dictionary<string, string> { ["how"] = how, ["roles"] = string.Join(' ', roles) },
            },
            clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    public Task<int> EndAsync(string hash, CancellationToken cancellationToken) =>
        db.Sessions.Where(s => s.Hash == hash).ExecuteDeleteAsync(cancellationToken);

    /// <summary>Ends all of an account's sessions, but perhaps the one that asks, and the links under way to a new password or address: whoever asked for those may be whom it is about.</summary>
    public async Task<int> EndAllAsync(Guid account, string? but, CancellationToken cancellationToken)
    {
        await db.Links.Where(l => l.AccountId == account && l.UsedAt == null).ExecuteDeleteAsync(cancellationToken);
        return await db.Sessions.Where(s => s.AccountId == account && s.Hash != but).ExecuteDeleteAsync(cancellationToken);
    }
}
