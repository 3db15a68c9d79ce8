using System.Security.Claims;
using Cesagram.Accounts.Data;
using Cesagram.Postgres;
using Cesagram.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Cesagram.Accounts.ManagePeople;

/// <summary>Who acts on a page of administration.</summary>
/// <param name="Unit">Null: the whole platform.</param>
internal sealed record Administrator(Guid Id, string Name, Guid? Unit)
{
    public static Administrator Of(ClaimsPrincipal user) => new(CallerId.Of(user), user.Identity!.Name!, UnitClaim.UnitOf(user));

    public bool MayManage(Guid? unit) => Unit is null || Unit == unit;
}

/// <summary>The platform is never without somebody who can let others in.</summary>
internal sealed class Administrators(AccountsDbContext db, IOptions<UiOptions> ui)
{
    // Any number that nothing else locks.
    private const long LockKey = 0x61646d696e;

    /// <summary>Changes of rights come one after the other, until the transaction ends.</summary>
    public Task HoldAsync(CancellationToken cancellationToken) => db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({LockKey})", cancellationToken);

    /// <summary>Demo accounts count only while this is a demonstration.</summary>
    public Task<bool> AnyAsync(CancellationToken cancellationToken)
    {
        var demo = ui.Value.DemoMode;
        return All().AnyAsync(a => demo || !a.IsDemo, cancellationToken);
    }

    /// <summary>True where the platform would have nobody left without this one.</summary>
    public async Task<bool> IsLastAsync(Guid id, CancellationToken cancellationToken) =>
        await All().Where(a => a.UnitId == null && a.LockedAt == null).AnyAsync(a => a.Id == id, cancellationToken)
        && !await All().Where(a => a.UnitId == null && a.LockedAt == null).AnyAsync(a => a.Id != id, cancellationToken);

    /// <summary>Whether who acts still may: another administrator may have been faster.</summary>
    public Task<bool> StillIsAsync(Administrator actor, CancellationToken cancellationToken) =>
        All().AnyAsync(a => a.Id == actor.Id && a.UnitId == actor.Unit && a.LockedAt == null, cancellationToken);

    private IQueryable<Account> All() =>
        from account in db.Users
        join link in db.UserRoles on account.Id equals link.UserId
        join role in db.Roles on link.RoleId equals role.Id
        where role.Name == RoleNames.Administrator
        select account;
}
