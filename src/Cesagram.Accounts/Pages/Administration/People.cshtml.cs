using Cesagram.Accounts.Data;
using Cesagram.Accounts.TwoFactor;
using Cesagram.Postgres;
using Cesagram.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Cesagram.Accounts.Pages.Administration;

internal sealed record PersonRow(Guid Id, string DisplayName, string UserName, Guid? UnitId, string? Unit, DateTimeOffset? LastSignInAt, DateTimeOffset? LockedAt, DateTimeOffset? RestsUntil, bool HasFactor, bool IsDemo, List<string> Roles);

internal sealed class PeopleModel(AccountsDbContext db, SecondFactor factor, IOptions<UiOptions> ui, TimeProvider clock) : AdministrationPage(db)
{
    private const int Most = 200;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true, Name = "role")]
    public string? Role { get; set; }

    [BindProperty(SupportsGet = true, Name = "unit")]
    public Guid? Unit { get; set; }

    public IReadOnlyList<PersonRow> People { get; private set; } = [];

    public int Found { get; private set; }

    /// <summary>Who runs the platform; null where it is not set.</summary>
    public string? Operator => string.IsNullOrWhiteSpace(ui.Value.Operator.Name) ? null : ui.Value.Operator.Name;

    public string StateOf(PersonRow person) =>
        person.LockedAt is not null ? "Locked" : person.RestsUntil > clock.GetUtcNow() ? "Resting"
        : !person.HasFactor && factor.IsMandatory(person.IsDemo, person.Roles) ? "NoFactor" : "Active";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadUnitsAsync(cancellationToken);
        var unit = Actor.Unit ?? Unit;
        var found = Db.Users.AsNoTracking().Where(a => unit == null || a.UnitId == unit);
        if (Search?.Trim() is { Length: > 0 } search)
        {
            var pattern = $"%{AuditReader.Literally(search)}%";
            found = found.Where(a => EF.Functions.ILike(a.DisplayName, pattern) || EF.Functions.ILike(a.UserName!, pattern) || EF.Functions.ILike(a.Email!, pattern));
        }

        if (RoleNames.All.Contains(Role))
        {
            found = found.Where(a => Db.UserRoles.Any(link => link.UserId == a.Id && Db.Roles.Any(role => role.Id == link.RoleId && role.Name == Role)));
        }

        Found = await found.CountAsync(cancellationToken);
        People = await found.OrderBy(a => a.DisplayName).ThenBy(a => a.Id).Take(Most)
            .Select(a => new PersonRow(
                a.Id, a.DisplayName, a.UserName!, a.UnitId, a.Unit!.Name, a.LastSignInAt, a.LockedAt, a.LockoutEnd, a.TwoFactorEnabled, a.IsDemo,
                (from link in Db.UserRoles join role in Db.Roles on link.RoleId equals role.Id where link.UserId == a.Id select role.Name!).ToList()))
            .ToListAsync(cancellationToken);
    }
}
