using Cesagram.Accounts.Data;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Accounts.InvitePeople;

/// <summary>What somebody chooses who comes by an invitation or the first link.</summary>
internal sealed record ChosenAccount(string UserName, string Password, string DisplayName, string Email, string Language);

/// <summary>Makes an account out of a link, once.</summary>
internal sealed class NewAccount(AccountsDbContext db, UserManager<Account> accounts, AuditReader audit, TimeProvider clock)
{
    /// <returns>The account, or the key of what is wrong; both null where the link was used meanwhile.</returns>
    public async Task<(Account? Account, string? Problem)> AcceptAsync(Invitation invitation, ChosenAccount chosen, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await db.Invitations.Where(i => i.Id == invitation.Id && i.TokenHash == invitation.TokenHash && i.UsedAt == null && i.WithdrawnAt == null && i.ExpiresAt > now)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.UsedAt, now), cancellationToken) == 0)
        {
            return (null, null);
        }

        var (account, problem) = await MakeAsync(chosen, invitation.UnitId, invitation.Roles, "invitation-accepted", cancellationToken);
        if (account is not null)
        {
            await db.Invitations.Where(i => i.Id == invitation.Id).ExecuteUpdateAsync(set => set.SetProperty(i => i.AccountId, account.Id), cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return (account, problem);
    }

    /// <summary>Within the caller's transaction.</summary>
    public async Task<(Account? Account, string? Problem)> MakeAsync(ChosenAccount chosen, Guid? unit, IReadOnlyList<string> roles, string how, CancellationToken cancellationToken)
    {
        if (!UserNameText.IsGood(chosen.UserName))
        {
            return (null, "UserName.Invalid");
        }

        // What somebody did who is gone must not read as what this one did.
        if ((await audit.ListAsync(unit ?? AuditTrail.Platform, new AuditChoice { Actors = [chosen.UserName] }, 0, 1, cancellationToken)).Total > 0)
        {
            return (null, "UserName.Taken");
        }

        var account = new Account
        {
            UserName = chosen.UserName,
            DisplayName = chosen.DisplayName,
            Email = chosen.Email,
            EmailConfirmed = true,
            Language = chosen.Language,
            UnitId = unit,
            LockoutEnabled = true,
            CreatedAt = clock.GetUtcNow(),
        };
        IdentityResult made;
        try
        {
            made = await accounts.CreateAsync(account, chosen.Password);
        }
        catch (DbUpdateException)
        {
            // Somebody took the name at this very moment.
            return (null, "UserName.Taken");
        }

        if (!made.Succeeded)
        {
            db.ChangeTracker.Clear();
            var code = made.Errors.First().Code;
            return (null, code.StartsWith("Password.", StringComparison.Ordinal) ? code : code == "DuplicateUserName" ? "UserName.Taken" : "UserName.Invalid");
        }

        await accounts.AddToRolesAsync(account, roles);
        await db.RecordAuditAsync(
            new AuditEvent(AuditKinds.Rights, how, account.UserName) { Unit = unit, Subject = $"account:{account.Id}", Details = new Dictionary<string, string> { ["roles"] = string.Join(' ', roles) } },
            clock, cancellationToken);
        return (account, null);
    }
}
