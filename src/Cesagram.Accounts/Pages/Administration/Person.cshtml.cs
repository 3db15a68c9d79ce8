using Cesagram.Accounts.Data;
using Cesagram.Accounts.ManagePeople;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Accounts.Pages.Administration;

/// <summary>One person: rights, lock, second factor; each with a reason.</summary>
internal sealed class PersonModel(AccountsDbContext db, PeopleDesk desk, TimeProvider clock) : AdministrationPage(db)
{
    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public List<string> Roles { get; set; } = [];

    [BindProperty]
    public string? Unit { get; set; }

    public Data.Account Person { get; private set; } = null!;

    /// <summary>Kept out by an administrator, or at rest after wrong attempts.</summary>
    public bool IsKeptOut => Person.LockedAt is not null || Person.LockoutEnd > clock.GetUtcNow();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }

        Unit = Person.UnitId?.ToString() ?? NoUnit;
        Roles = await (from link in Db.UserRoles join role in Db.Roles on link.RoleId equals role.Id where link.UserId == id select role.Name!).ToListAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostRightsAsync(Guid id, CancellationToken cancellationToken)
    {
        await LoadUnitsAsync(cancellationToken);
        if (!TryUnit(Unit, out var unit) || Roles.Except(RoleNames.All).Any())
        {
            return BadRequest();
        }

        IsFine(("Roles", Roles.Count == 0 ? "Invitations.NoRole" : null), ("Unit", UnitProblem(Unit, unit, Roles)));
        return await DoAsync(id, "rights", reason => desk.ChangeRightsAsync(Actor, id, [.. Roles.Distinct()], unit, reason, cancellationToken), cancellationToken);
    }

    public Task<IActionResult> OnPostLockAsync(Guid id, CancellationToken cancellationToken) =>
        DoAsync(id, "locked", reason => desk.LockAsync(Actor, id, reason, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostUnlockAsync(Guid id, CancellationToken cancellationToken) =>
        DoAsync(id, "unlocked", reason => desk.UnlockAsync(Actor, id, reason, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostFactorAsync(Guid id, CancellationToken cancellationToken) =>
        DoAsync(id, "factor", reason => desk.ResetSecondFactorAsync(Actor, id, reason, cancellationToken), cancellationToken);

    private async Task<IActionResult> DoAsync(Guid id, string what, Func<string, Task<PersonAnswer>> change, CancellationToken cancellationToken)
    {
        var reason = Reason?.Trim() ?? "";
        if (!IsFine(("Reason", reason.Length is < 3 or > LongestReason ? "Person.ReasonMissing" : null)))
        {
            return await ShowAsync(id, cancellationToken);
        }

        switch (await change(reason))
        {
            case PersonAnswer.Done:
                Said = "Said." + what;
                return RedirectToPage(new { id });
            case PersonAnswer.NoLonger:
                return Forbid();
            case PersonAnswer.NotThere:
                return NotFound();
            case var answer:
                Db.ChangeTracker.Clear();
                IsFine(answer == PersonAnswer.NoUnit ? ("Unit", "Person.NoUnitLeft") : ("", $"Person.{answer}"));
                return await ShowAsync(id, cancellationToken);
        }
    }

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancellationToken) => await LoadAsync(id, cancellationToken) ? Page() : NotFound();

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        await LoadUnitsAsync(cancellationToken);
        var person = await Db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellationToken);
        Person = person!;
        return person is not null && Actor.MayManage(person.UnitId);
    }
}
