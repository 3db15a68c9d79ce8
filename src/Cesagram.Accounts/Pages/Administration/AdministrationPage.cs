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
    /// <summary>What the form sends for somebody who is to have no unit.</summary>
    public const string NoUnit = "none";

    protected const int LongestReason = 500;

    /// <summary>Key of the text about what was done last.</summary>
    [TempData]
    public string? Said { get; set; }

    /// <summary>Keys of the texts of what is wrong, by field.</summary>
    public Dictionary<string, string> Problems { get; } = [];

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
    /// <returns>False where it is none that the form offers.</returns>
    protected bool TryUnit(string? chosen, out Guid? unit)
    {
        var typed = Guid.TryParse(chosen, out var id) ? id : (Guid?)null;
        unit = Actor.Unit ?? typed;
        return typed is null ? chosen is null or "" or NoUnit : Units.Any(u => u.Id == typed);
    }

    /// <summary>What is wrong with a unit beside these roles; null for nothing.</summary>
    protected static string? UnitProblem(string? chosen, Guid? unit, IEnumerable<string> roles) =>
        unit is not null ? null : RoleNames.NeedUnit(roles) ? "Person.UnitNeeded" : string.IsNullOrEmpty(chosen) ? "Person.UnitMissing" : null;

    /// <summary>Writes down what is wrong, field by field; the field of what concerns none is empty.</summary>
    /// <returns>Whether nothing is.</returns>
    protected bool IsFine(params (string Field, string? Problem)[] found)
    {
        foreach (var (field, problem) in found)
        {
            if (problem is not null)
            {
                Problems.TryAdd(field, problem);
            }
        }

        return Problems.Count == 0;
    }
}
