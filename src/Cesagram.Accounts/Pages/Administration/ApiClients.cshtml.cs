using System.Globalization;
using Cesagram.Accounts.ApiClients;
using Cesagram.Accounts.Data;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Accounts.Pages.Administration;

/// <summary>The secret is shown in the answer that makes it and nowhere else.</summary>
internal sealed class ApiClientsModel(AccountsDbContext db, ApiClientDesk desk, TimeProvider clock) : AdministrationPage(db)
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Days { get; set; }

    [BindProperty]
    public Guid? Unit { get; set; }

    [BindProperty]
    public List<string> Scopes { get; set; } = [];

    public string? Secret { get; private set; }

    public string? Problem { get; private set; }

    public IReadOnlyList<ApiClient> Clients { get; private set; } = [];

    public string StateOf(ApiClient client) => client.RevokedAt is not null ? "Revoked" : client.ExpiresAt <= clock.GetUtcNow() ? "Expired" : "Valid";

    public async Task OnGetAsync(CancellationToken cancellationToken) => await LoadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        var days = 0;
        Problem = !TryUnit(Unit, out var unit) || unit is null ? "ApiClients.NoUnit"
            : Name?.Trim() is not { Length: > 0 and <= 100 } name || name.Any(char.IsControl) ? "ApiClients.NameMissing"
            : !int.TryParse(Days, NumberStyles.None, CultureInfo.InvariantCulture, out days) || days is < 1 or > ApiClientDesk.MostDays ? "ApiClients.DaysInvalid"
            : Scopes.Count == 0 || Scopes.Except(ApiAccess.Scopes).Any() ? "ApiClients.NoScope"
            : await Db.ApiClients.AnyAsync(c => c.UnitId == unit && c.Name == name, cancellationToken) ? "ApiClients.NameTaken"
            : null;
        if (Problem is null)
        {
            (_, Secret) = await desk.MakeAsync(Name!.Trim(), unit!.Value, [.. Scopes.Distinct()], days, Actor.Name, cancellationToken);
            (Name, Scopes) = (null, []);
            ModelState.Clear();
            await LoadAsync(cancellationToken);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostRotateAsync(Guid id, string? overlap, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } client)
        {
            return NotFound();
        }

        if (!int.TryParse(overlap, NumberStyles.None, CultureInfo.InvariantCulture, out var days) || days > ApiClientDesk.MostOverlapDays)
        {
            Problem = "ApiClients.OverlapInvalid";
        }
        else
        {
            Secret = await desk.RotateAsync(client, days, Actor.Name, cancellationToken);
        }

        await LoadAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } client)
        {
            return NotFound();
        }

        await desk.RevokeAsync(client, Actor.Name, cancellationToken);
        Said = "Said.revoked";
        return RedirectToPage();
    }

    private async Task<ApiClient?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await Db.ApiClients.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancellationToken) is { } client && Actor.MayManage(client.UnitId) ? client : null;

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        await LoadUnitsAsync(cancellationToken);
        var own = Actor.Unit;
        Clients = await Db.ApiClients.AsNoTracking().Include(c => c.Unit).Where(c => own == null || c.UnitId == own)
            .OrderBy(c => c.RevokedAt != null).ThenBy(c => c.Name).ToListAsync(cancellationToken);
    }
}
