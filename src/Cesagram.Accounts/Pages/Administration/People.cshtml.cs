using Cesagram.Accounts.Data;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Accounts.Pages.Administration;

internal sealed record PersonRow(Guid Id, string DisplayName, string UserName, string? Unit, DateTimeOffset? LastSignInAt, bool IsLocked, List<string> Roles);

internal sealed class PeopleModel(AccountsDbContext db) : AdministrationPage(db)
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
                a.Id, a.DisplayName, a.UserName!, a.Unit!.Name, a.LastSignInAt, a.LockedAt != null,
                (from link in Db.UserRoles join role in Db.Roles on link.RoleId equals role.Id where link.UserId == a.Id select role.Name!).ToList()))
            .ToListAsync(cancellationToken);
    }
}
