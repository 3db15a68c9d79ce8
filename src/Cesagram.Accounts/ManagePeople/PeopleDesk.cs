using Cesagram.Accounts.Data;
using Cesagram.Accounts.ManageSessions;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Accounts.ManagePeople;

internal enum PersonAnswer
{
    Done,
    /// <summary>Gone, or of another unit.</summary>
    NotThere,
    /// <summary>Who acts has lost the right to meanwhile.</summary>
    NoLonger,
    /// <summary>The platform would have no administrator left.</summary>
    LastAdministrator,
    /// <summary>The unit is gone.</summary>
    NoUnit,
}

/// <summary>Changes to people, each with a reason, at once: their sessions end in the same transaction.</summary>
internal sealed class PeopleDesk(AccountsDbContext db, UserManager<Account> accounts, Administrators administrators, AccountSessions sessions, TimeProvider clock)
{
    public Task<PersonAnswer> ChangeRightsAsync(Administrator actor, Guid id, IReadOnlyList<string> roles, Guid? unit, string reason, CancellationToken cancellationToken) =>
        ChangeAsync(actor, id, reason, "rights-changed", takesAway: !(unit is null && roles.Contains(RoleNames.Administrator)), async account =>
        {
            var before = await accounts.GetRolesAsync(account);
            var details = new Dictionary<string, string> { ["before"] = string.Join(' ', before.Order()), ["after"] = string.Join(' ', roles.Order()) };
            if (account.UnitId != unit)
            {
                (details["unit-before"], details["unit-after"]) = (account.UnitId?.ToString() ?? "", unit?.ToString() ?? "");
            }

            account.UnitId = unit;
            await accounts.RemoveFromRolesAsync(account, before.Except(roles));
            await accounts.AddToRolesAsync(account, roles.Except(before));
            await accounts.UpdateSecurityStampAsync(account);
            return details;
        }, cancellationToken);

    public Task<PersonAnswer> LockAsync(Administrator actor, Guid id, string reason, CancellationToken cancellationToken) =>
        ChangeAsync(actor, id, reason, "account-locked", takesAway: true, async account =>
        {
            account.LockedAt = clock.GetUtcNow();
            await accounts.UpdateSecurityStampAsync(account);
            return [];
        }, cancellationToken);

    /// <summary>Also ends the rest after wrong attempts.</summary>
    public Task<PersonAnswer> UnlockAsync(Administrator actor, Guid id, string reason, CancellationToken cancellationToken) =>
        ChangeAsync(actor, id, reason, "account-unlocked", takesAway: false, async account =>
        {
            (account.LockedAt, account.LockoutEnd, account.AccessFailedCount) = (null, null, 0);
            await accounts.UpdateAsync(account);
            return [];
        }, cancellationToken);

    public Task<PersonAnswer> ResetSecondFactorAsync(Administrator actor, Guid id, string reason, CancellationToken cancellationToken) =>
        ChangeAsync(actor, id, reason, "second-factor-reset", takesAway: false, async account =>
        {
            (account.TwoFactorEnabled, account.TotpKey, account.TotpStep) = (false, null, 0);
            await db.RecoveryCodes.Where(c => c.AccountId == id).ExecuteDeleteAsync(cancellationToken);
            await accounts.UpdateSecurityStampAsync(account);
            return [];
        }, cancellationToken);

    /// <summary>All that names the person goes; the user name stays in the audit trail.</summary>
    public Task<PersonAnswer> DeleteAsync(Administrator actor, Guid id, string reason, CancellationToken cancellationToken) =>
        ChangeAsync(actor, id, reason, "account-deleted", takesAway: true, async account =>
        {
            var details = new Dictionary<string, string> { ["user-name"] = account.UserName!, ["roles"] = string.Join(' ', await accounts.GetRolesAsync(account)) };
            await accounts.DeleteAsync(account);
            return details;
        }, cancellationToken);

    private async Task<PersonAnswer> ChangeAsync(
        Administrator actor, Guid id, string reason, string name, bool takesAway, Func<Account, Task<Dictionary<string, string>>> change, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await administrators.HoldAsync(cancellationToken);
        if (!await administrators.StillIsAsync(actor, cancellationToken))
        {
            return PersonAnswer.NoLonger;
        }

        if (!await db.HoldAccountAsync(id, cancellationToken) || await db.Users.SingleAsync(a => a.Id == id, cancellationToken) is var account && !actor.MayManage(account.UnitId))
        {
            return PersonAnswer.NotThere;
        }

        if (takesAway && await administrators.IsLastAsync(id, cancellationToken))
        {
            return PersonAnswer.LastAdministrator;
        }

        var unit = account.UnitId;
        Dictionary<string, string> details;
        try
        {
            details = await change(account);
        }
        catch (DbUpdateException error) when (error.InnerException is Npgsql.PostgresException { SqlState: Npgsql.PostgresErrorCodes.ForeignKeyViolation })
        {
            return PersonAnswer.NoUnit;
        }

        await sessions.EndAllAsync(id, null, cancellationToken);
        await db.RecordAuditAsync(
            new AuditEvent(AuditKinds.Rights, name, actor.Name) { Unit = unit, Subject = $"account:{id}", Reason = reason, Details = details }, clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return PersonAnswer.Done;
    }
}
