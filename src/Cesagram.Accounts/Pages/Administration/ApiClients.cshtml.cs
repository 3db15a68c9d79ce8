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
    public string? Unit { get; set; }

    [BindProperty]
    public List<string> Scopes { get; set; } = [];

    public string? Secret { get; private set; }

    /// <summary>Whose <see cref="Secret"/> it is.</summary>
    public string? SecretOf { get; private set; }

    /// <summary>Until when the secrets before it work; null where there are none or they ended.</summary>
    public DateTimeOffset? OldUntil { get; private set; }

    public IReadOnlyList<ApiClient> Clients { get; private set; } = [];

    public string StateOf(ApiClient client) => client.RevokedAt is not null ? "Revoked" : client.ExpiresAt <= clock.GetUtcNow() ? "Expired" : "Valid";

    public async Task OnGetAsync(CancellationToken cancellationToken) => await LoadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        var name = Name?.Trim();
        var daysFit = int.TryParse(Days, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= ApiClientDesk.MostDays;
        var unitFits = TryUnit(Unit, out var unit) && unit is not null;
        if (IsFine(
            ("Name", name is not { Length: > 0 and <= 100 } || name.Any(char.IsControl) ? "ApiClients.NameMissing"
                : unitFits && await Db.ApiClients.AnyAsync(c => c.UnitId == unit && c.Name == name, cancellationToken) ? "ApiClients.NameTaken" : null),
            ("Days", daysFit ? null : "ApiClients.DaysInvalid"),
            ("Unit", unitFits ? null : "ApiClients.NoUnit"),
            ("Scopes", Scopes.Count == 0 || Scopes.Except(ApiAccess.Scopes).Any() ? "ApiClients.NoScope" : null)))
        {
            (_, Secret) = await desk.MakeAsync(name!, unit!.Value, [.. Scopes.Distinct()], days, Actor.Name, cancellationToken);
            (SecretOf, Name, Scopes) = (name, null, []);
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

        var fits = int.TryParse(overlap, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= ApiClientDesk.MostOverlapDays;
        if (IsFine(("", fits ? null : "ApiClients.OverlapInvalid")))
        {
            (Secret, SecretOf, OldUntil) = (await desk.RotateAsync(client, days, Actor.Name, cancellationToken), client.Name, desk.OldUntil(client, days));
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
