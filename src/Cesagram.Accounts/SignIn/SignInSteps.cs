using System.Security.Claims;
using Cesagram.Accounts.Data;
using Cesagram.Accounts.ManageSessions;
using Cesagram.Accounts.TwoFactor;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Accounts.SignIn;

/// <param name="Account">Null where nobody may go on.</param>
/// <param name="IsBarred">Whether the password was right and an administrator keeps the account locked.</param>
internal readonly record struct PasswordCheck(Account? Account, bool IsBarred);

/// <summary>The way in: password, second factor where there must be one, session.</summary>
internal sealed class SignInSteps(AccountsDbContext db, UserManager<Account> accounts, SecondFactor factor, AccountSessions sessions, TimeProvider clock)
{
    public const int MostFailures = 10;
    public static readonly TimeSpan Rest = TimeSpan.FromMinutes(15);
    private const string Scheme = "Identity.TwoFactorUserId";
    private const string StampClaim = "cesagram:stamp";
    private const string ReturnClaim = "cesagram:return";
    private static readonly Account Nobody = new() { DisplayName = "" };
    private static readonly Lazy<string> NobodysHash = new(() => new PasswordHasher<Account>().HashPassword(Nobody, Guid.NewGuid().ToString()));

    /// <summary>As <see cref="CheckAsync"/>, where it does not matter why there is none.</summary>
    public async Task<Account?> CheckPasswordAsync(string name, string password, CancellationToken cancellationToken) => (await CheckAsync(name, password, cancellationToken)).Account;

    /// <summary>
    /// The account of a user name or e-mail address and its password; none where they do not belong together or the account rests or is locked.
    /// Each takes as long. Only who has the right password hears that an administrator locked the account, and wrong ones count there too.
    /// </summary>
    public async Task<PasswordCheck> CheckAsync(string name, string password, CancellationToken cancellationToken)
    {
        var account = await FindAsync(name, cancellationToken);
        if (account is null || await accounts.IsLockedOutAsync(account))
        {
            accounts.PasswordHasher.VerifyHashedPassword(Nobody, NobodysHash.Value, password);
            await RecordFailureAsync(account, account is null ? "unknown-name" : "locked", cancellationToken);
            return new PasswordCheck(null, IsBarred: false);
        }

        if (!await accounts.CheckPasswordAsync(account, password))
        {
            await CountFailureAsync(account, "password", cancellationToken);
            return new PasswordCheck(null, IsBarred: false);
        }

        if (account.LockedAt is not null)
        {
            await RecordFailureAsync(account, "locked", cancellationToken);
            return new PasswordCheck(null, IsBarred: true);
        }

        return new PasswordCheck(account, IsBarred: false);
    }

    /// <summary>By user name first; by a confirmed address where one account alone has it. One query for both, so that the time does not tell which.</summary>
    private async Task<Account?> FindAsync(string name, CancellationToken cancellationToken)
    {
        var (userName, email) = (accounts.NormalizeName(name), accounts.NormalizeEmail(name));
        var found = await db.Users.Where(a => a.NormalizedUserName == userName || (a.NormalizedEmail == email && a.EmailConfirmed))
            .OrderByDescending(a => a.NormalizedUserName == userName).Take(2).ToListAsync(cancellationToken);
        return found.Find(account => account.NormalizedUserName == userName) ?? (found is [var only] ? only : null);
    }

    /// <summary>Counts in the database, so that attempts at the same moment all count.</summary>
    public async Task CountFailureAsync(Account account, string what, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await db.Users.Where(a => a.Id == account.Id).ExecuteUpdateAsync(
            set => set
                .SetProperty(a => a.LockoutEnd, a => a.AccessFailedCount + 1 >= MostFailures ? now + Rest : a.LockoutEnd)
                .SetProperty(a => a.AccessFailedCount, a => a.AccessFailedCount + 1 >= MostFailures ? 0 : a.AccessFailedCount + 1),
            cancellationToken);
        await RecordFailureAsync(account, what, cancellationToken);
    }

    /// <summary>After the password: begins the session, or leads to the second factor first.</summary>
    /// <returns>Where to go; null where the account changed meanwhile.</returns>
    public async Task<string?> ContinueAsync(HttpContext context, Account account, string language, string? returnUrl, CancellationToken cancellationToken)
    {
        var roles = await accounts.GetRolesAsync(account);
        if (!account.TwoFactorEnabled && !factor.IsMandatory(account.IsDemo, roles))
        {
            return await sessions.BeginAsync(context, account, "password", cancellationToken) ? returnUrl ?? Landing(language, account.UnitId, roles) : null;
        }

        var identity = new ClaimsIdentity(
            [new(ClaimTypes.Name, account.Id.ToString()), new(StampClaim, account.SecurityStamp!), new(ReturnClaim, returnUrl ?? Landing(language, account.UnitId, roles))], Scheme);
        await context.SignInAsync(Scheme, new ClaimsPrincipal(identity));
        return $"/{language}/account/{(account.TwoFactorEnabled ? "second-factor" : "set-up-second-factor")}";
    }

    /// <summary>Who gave the right password a moment ago and where they wanted to go; null for nobody.</summary>
    public async Task<(Account Account, string ReturnUrl)?> WaitingAsync(HttpContext context)
    {
        var ticket = await context.AuthenticateAsync(Scheme);
        return ticket.Principal is { } principal
            && await accounts.FindByIdAsync(principal.FindFirstValue(ClaimTypes.Name) ?? "") is { } account
            && account.SecurityStamp == principal.FindFirstValue(StampClaim)
            && account.LockedAt is null && !await accounts.IsLockedOutAsync(account)
            ? (account, principal.FindFirstValue(ReturnClaim) ?? "/")
            : null;
    }

    /// <summary>After the second factor.</summary>
    public async Task<bool> FinishAsync(HttpContext context, Account account, string how, CancellationToken cancellationToken)
    {
        await context.SignOutAsync(Scheme);
        return await sessions.BeginAsync(context, account, how, cancellationToken);
    }

    /// <summary>Where somebody's work is, for those who did not say where they want to go.</summary>
    public static string Landing(string language, Guid? unit, IEnumerable<string> roles)
    {
        var all = roles.ToHashSet();
        return unit is null && all.Contains(RoleNames.Administrator) ? $"/{language}/administration"
            : unit is null && RoleNames.NeedUnit(all) ? $"/{language}/account/not-allowed"
            : all.Overlaps([RoleNames.Analyst, RoleNames.Supervisor, RoleNames.Administrator]) ? $"/{language}/analysis"
            : all.Contains(RoleNames.Editor) ? $"/{language}/knowledge/desk"
            : $"/{language}/account";
    }

    /// <summary>A name that there is not is not written down: people also type their password there.</summary>
    private async Task RecordFailureAsync(Account? account, string what, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.RecordAuditAsync(
            new AuditEvent(AuditKinds.SignIn, "sign-in-failed", account?.UserName ?? "unknown")
            {
                Unit = account?.UnitId,
                Subject = account is null ? null : $"account:{account.Id}",
                Details = new Dictionary<string, string> { ["what"] = what },
            },
            clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
