using Cesagram.Accounts.Data;
using Cesagram.Accounts.InvitePeople;
using Cesagram.Accounts.ManageSessions;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Accounts.ResetPassword;

/// <summary>New passwords and new addresses for those who have an account.</summary>
internal sealed class PasswordDesk(AccountsDbContext db, UserManager<Account> accounts, AccountSessions sessions, AccountMails mails, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    /// <summary>The same work for every address, known or not: a worker looks whose it is, so neither answer nor time tells.</summary>
    public async Task AskAsync(string email, string language, string site, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var asked = new OneTimeLink { Id = Guid.CreateVersion7(), Purpose = LinkPurpose.ResetAsked, Email = email, Language = language, Site = site, ExpiresAt = now + Lifetime };
        db.Links.Add(asked);
        db.Enqueue(SendResetHandler.Kind, new ResetAsked(asked.Id), now);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>A link that is good at the moment.</summary>
    public Task<OneTimeLink?> FindAsync(LinkPurpose purpose, string token, CancellationToken cancellationToken)
    {
        var (hash, now) = (SecretToken.HashOf(token), clock.GetUtcNow());
        return db.Links.AsNoTracking().SingleOrDefaultAsync(l => l.Purpose == purpose && l.TokenHash == hash && l.UsedAt == null && l.ExpiresAt > now, cancellationToken);
    }

    /// <returns>Null where it was done; the key of what is wrong; "Link.Used" where somebody was faster.</returns>
    public async Task<string?> ResetAsync(OneTimeLink link, string password, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await UseAsync(link, cancellationToken) || await accounts.FindByIdAsync($"{link.AccountId}") is not { } account)
        {
            return "Link.Used";
        }

        if (await SetAsync(account, password) is { } problem)
        {
            return problem;
        }

        await sessions.EndAllAsync(account.Id, null, cancellationToken);
        await RecordAsync(account, "password-reset", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return null;
    }

    /// <summary>All other sessions end; the one that gave the password goes on.</summary>
    public async Task<string?> ChangeAsync(Account account, string password, string? current, CancellationToken cancellationToken)
    {
        if (accounts.PasswordHasher.VerifyHashedPassword(account, account.PasswordHash!, password) != PasswordVerificationResult.Failed)
        {
            return "Password.Same";
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await SetAsync(account, password) is { } problem)
        {
            return problem;
        }

        await sessions.EndAllAsync(account.Id, current, cancellationToken);
        await RecordAsync(account, "password-changed", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return null;
    }

    /// <summary>A link to the new address; the old one is told, so that its owner can object.</summary>
    public async Task AskForEmailAsync(Account account, string email, string language, string site, CancellationToken cancellationToken)
    {
        var token = SecretToken.Make();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Links.Where(l => l.AccountId == account.Id && l.Purpose == LinkPurpose.ConfirmEmail).ExecuteDeleteAsync(cancellationToken);
        db.Links.Add(new OneTimeLink { Id = Guid.CreateVersion7(), Purpose = LinkPurpose.ConfirmEmail, TokenHash = token.Hash, AccountId = account.Id, Email = email, ExpiresAt = clock.GetUtcNow() + Lifetime });
        mails.Add("ConfirmEmail", email, language, $"{site}/{language}/account/confirm-email/{token.Text}", account.UserName!);
        if (account.Email is { Length: > 0 } old)
        {
            mails.Add("EmailChanging", old, account.Language, null, account.UserName!);
        }

        await db.SaveChangesAsync(cancellationToken);
        await RecordAsync(account, "email-change-asked", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    public async Task<bool> ConfirmEmailAsync(OneTimeLink link, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await UseAsync(link, cancellationToken) || await accounts.FindByIdAsync($"{link.AccountId}") is not { } account)
        {
            return false;
        }

        (account.Email, account.EmailConfirmed) = (link.Email, true);
        await accounts.UpdateAsync(account);
        await RecordAsync(account, "email-changed", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private async Task<bool> UseAsync(OneTimeLink link, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return await db.Links.Where(l => l.Id == link.Id && l.UsedAt == null && l.ExpiresAt > now).ExecuteUpdateAsync(set => set.SetProperty(l => l.UsedAt, now), cancellationToken) == 1;
    }

    private async Task<string?> SetAsync(Account account, string password)
    {
        foreach (var rule in accounts.PasswordValidators)
        {
            var checkedAs = await rule.ValidateAsync(accounts, account, password);
            if (!checkedAs.Succeeded)
            {
                return checkedAs.Errors.First().Code;
            }
        }

        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        return (await accounts.UpdateSecurityStampAsync(account)).Succeeded ? null : "Password.Meanwhile";
    }

    private Task RecordAsync(Account account, string name, CancellationToken cancellationToken) =>
        db.RecordAuditAsync(new AuditEvent(AuditKinds.Rights, name, account.UserName!) { Unit = account.UnitId, Subject = $"account:{account.Id}" }, clock, cancellationToken);
}

internal sealed record ResetAsked(Guid LinkId);
