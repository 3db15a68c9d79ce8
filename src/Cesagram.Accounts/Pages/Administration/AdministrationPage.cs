using Cesagram.Accounts.Data;
using Cesagram.Accounts.ManagePeople;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Accounts.Pages.Administration;

/// <summary>What administrators' pages have in common: who acts, for which units, and what was just done.</summary>
[Authorize(Policy = AccountsModule.AdministratorPolicy)]
internal abstract class AdministrationPage(AccountsDbContext db) : PageModel
{
    protected const int LongestReason = 500;

    /// <summary>Key of the text about what was done last.</summary>
    [TempData]
    public string? Said { get; set; }

    public Administrator Actor => Administrator.Of(User);

    public IReadOnlyList<Unit> Units { get; private set; } = [];

    protected AccountsDbContext Db => db;

    /// <summary>The units that who acts may put people into.</summary>
    protected async Task LoadUnitsAsync(CancellationToken cancellationToken)
    {
        var own = Actor.Unit;
        Units = await db.Units.AsNoTracking().Where(u => own == null || u.Id == own).OrderBy(u => u.Name).ToListAsync(cancellationToken);
    }

    /// <summary>The unit for something new: one's own, or for administrators of the platform the one that they chose.</summary>
    protected bool TryUnit(Guid? chosen, out Guid? unit)
    {
        unit = Actor.Unit ?? chosen;
        return Actor.Unit is null ? chosen is null || Units.Any(u => u.Id == chosen) : chosen is null || chosen == Actor.Unit;
    }
}
