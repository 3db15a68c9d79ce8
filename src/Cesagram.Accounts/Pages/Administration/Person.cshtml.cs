using Cesagram.Accounts.Data;
using Cesagram.Accounts.ManagePeople;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Accounts.Pages.Administration;

/// <summary>One person: rights, lock, second factor, deletion; each with a reason.</summary>
internal sealed class PersonModel(AccountsDbContext db, PeopleDesk desk) : AdministrationPage(db)
{
    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public List<string> Roles { get; set; } = [];

    [BindProperty]
    public Guid? Unit { get; set; }

    public Data.Account Person { get; private set; } = null!;

    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        Unit = Person.UnitId;
        Roles = await (from link in Db.UserRoles join role in Db.Roles on link.RoleId equals role.Id where link.UserId == id select role.Name!).ToListAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostRightsAsync(Guid id, CancellationToken cancellationToken)
    {
        await LoadUnitsAsync(cancellationToken);
        return !TryUnit(Unit, out var unit) || Roles.Except(RoleNames.All).Any()
            ? BadRequest()
            : await DoAsync(id, "rights", reason => desk.ChangeRightsAsync(Actor, id, [.. Roles.Distinct()], unit, reason, cancellationToken), cancellationToken);
    }

    public Task<IActionResult> OnPostLockAsync(Guid id, CancellationToken cancellationToken) =>
        DoAsync(id, "locked", reason => desk.LockAsync(Actor, id, reason, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostUnlockAsync(Guid id, CancellationToken cancellationToken) =>
        DoAsync(id, "unlocked", reason => desk.UnlockAsync(Actor, id, reason, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostFactorAsync(Guid id, CancellationToken cancellationToken) =>
        DoAsync(id, "factor", reason => desk.ResetSecondFactorAsync(Actor, id, reason, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostDeleteAsync(Guid id, CancellationToken cancellationToken) =>
        DoAsync(id, "deleted", reason => desk.DeleteAsync(Actor, id, reason, cancellationToken), cancellationToken);

    private async Task<IActionResult> DoAsync(Guid id, string what, Func<string, Task<PersonAnswer>> change, CancellationToken cancellationToken)
    {
        var reason = Reason?.Trim() ?? "";
        if (reason.Length is < 3 or > LongestReason)
        {
            return await ShowAsync(id, "Person.ReasonMissing", cancellationToken);
        }

        switch (await change(reason))
        {
            case PersonAnswer.Done:
                Said = "Said." + what;
                return what == "deleted" ? RedirectToPage("/Administration/People", new { lang = RouteData.Values["lang"] }) : RedirectToPage(new { id });
            case PersonAnswer.NoLonger:
                return Forbid();
            case PersonAnswer.NotThere:
                return NotFound();
            case var answer:
                Db.ChangeTracker.Clear();
                return await ShowAsync(id, answer == PersonAnswer.NoUnit ? "Person.NoUnitLeft" : $"Person.{answer}", cancellationToken);
        }
    }

    private async Task<IActionResult> ShowAsync(Guid id, string problem, CancellationToken cancellationToken)
    {
        Problem = problem;
        return await LoadAsync(id, cancellationToken) ? Page() : NotFound();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        await LoadUnitsAsync(cancellationToken);
        if (await Db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellationToken) is not { } person || !Actor.MayManage(person.UnitId))
        {
            return false;
        }

        Person = person;
        return true;
    }
}
