using Cesagram.Accounts.Data;
using Cesagram.Accounts.ManageUnits;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Accounts.Pages.Administration;

internal sealed record UnitRow(Guid Id, string Name, int People, int Clients);

/// <summary>For administrators of the platform: those of a unit have but their own.</summary>
internal sealed class UnitsModel(AccountsDbContext db, UnitDesk desk) : AdministrationPage(db)
{
    [BindProperty]
    public string? Name { get; set; }

    public string? Problem { get; private set; }

    public IReadOnlyList<UnitRow> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => Actor.Unit is null ? await ShowAsync(null, cancellationToken) : Forbid();

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        DoAsync("unit-made", needsName: true, () => desk.MakeAsync(Name!.Trim(), Actor.Name, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostRenameAsync(Guid id, CancellationToken cancellationToken) =>
        DoAsync("unit-renamed", needsName: true, () => desk.RenameAsync(id, Name!.Trim(), Actor.Name, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostDeleteAsync(Guid id, CancellationToken cancellationToken) =>
        DoAsync("unit-deleted", needsName: false, () => desk.DeleteAsync(id, Actor.Name, cancellationToken), cancellationToken);

    private async Task<IActionResult> DoAsync(string what, bool needsName, Func<Task<UnitAnswer>> change, CancellationToken cancellationToken)
    {
        if (Actor.Unit is not null)
        {
            return Forbid();
        }

        if (needsName && Name?.Trim() is not { Length: > 0 and <= 200 })
        {
            return await ShowAsync("Units.NameMissing", cancellationToken);
        }

        switch (await change())
        {
            case UnitAnswer.Done:
                Said = "Said." + what;
                return RedirectToPage();
            case UnitAnswer.NotThere:
                return NotFound();
            case var answer:
                return await ShowAsync($"Units.{answer}", cancellationToken);
        }
    }

    private async Task<IActionResult> ShowAsync(string? problem, CancellationToken cancellationToken)
    {
        Problem = problem;
        Rows = await Db.Units.AsNoTracking().OrderBy(u => u.Name)
            .Select(u => new UnitRow(u.Id, u.Name, Db.Users.Count(a => a.UnitId == u.Id), Db.ApiClients.Count(c => c.UnitId == u.Id && c.RevokedAt == null)))
            .ToListAsync(cancellationToken);
        return Page();
    }
}
