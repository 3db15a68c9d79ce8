using Cesagram.Accounts.Data;
using Cesagram.Accounts.ReadAudit;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Accounts.Pages.Administration;

/// <summary>Who did what, when and why: the unit's chain, or the platform's for an administrator without a unit.</summary>
[Authorize(Roles = $"{RoleNames.Administrator},{RoleNames.Supervisor}")]
[ResponseCache(NoStore = true)]
internal sealed class AuditModel(AuditReader audit, AuditSearch search, AccountsDbContext db, TimeProvider clock) : PageModel
{
    private const int RowsAPage = 50;
    private const int MostPages = 10_000_000;

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    [BindProperty(SupportsGet = true)]
    public AuditFilter Filter { get; set; } = new();

    public bool IsPlatform => UnitClaim.UnitOf(User) is null;

    public string? UnitName { get; private set; }

    public AuditPage Shown { get; private set; } = new([], 0);

    public AuditNames Names { get; private set; } = new();

    public AuditState State { get; private set; } = new(0, 0, null);

    public DateTimeOffset Now => clock.GetUtcNow();

    public long Pages => (Shown.Total + RowsAPage - 1) / RowsAPage;

    public bool MayOpenTranscripts => !IsPlatform && (User.IsInRole(RoleNames.Analyst) || User.IsInRole(RoleNames.Supervisor));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (Chain() is not { } chain)
        {
            return Forbid();
        }

        var unit = UnitClaim.UnitOf(User);
        Number = Math.Clamp(Number, 1, MostPages);
        UnitName = await db.Units.Where(u => u.Id == unit).Select(u => u.Name).SingleOrDefaultAsync(cancellationToken);
        State = await audit.StateAsync(chain, cancellationToken);
        if (!Filter.IsBad)
        {
            Shown = await audit.ListAsync(chain, await search.ChoiceAsync(Filter, unit, cancellationToken), (Number - 1) * RowsAPage, RowsAPage, cancellationToken);
            Names = await AuditNames.LoadAsync(db, Shown.Rows, unit, cancellationToken);
        }

        return Page();
    }

    public Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) => ExportAsync("csv", cancellationToken);

    public Task<IActionResult> OnGetLinesAsync(CancellationToken cancellationToken) => ExportAsync("json", cancellationToken);

    /// <summary>This choice on another page, or as an export.</summary>
    public string Link(int page = 1, string? handler = null) => $"/{RouteData.Values["lang"]}/administration/audit{Filter.Query(page, handler)}";

    private async Task<IActionResult> ExportAsync(string format, CancellationToken cancellationToken)
    {
        if (Chain() is not { } chain)
        {
            return Forbid();
        }

        if (Filter.IsBad)
        {
            return LocalRedirect(Link());
        }

        var unit = UnitClaim.UnitOf(User);
        var details = new Dictionary<string, string>(Filter.Parts()) { ["format"] = format };
        await audit.RecordAsync(new AuditEvent(AuditKinds.Disclosure, "audit-exported", User.Identity!.Name!) { Unit = unit, Details = details }, clock, cancellationToken);
        return new AuditExport(audit.ReadAsync(chain, await search.ChoiceAsync(Filter, unit, cancellationToken), cancellationToken), format, Now);
    }

    private Guid? Chain() => UnitClaim.UnitOf(User) ?? (User.IsInRole(RoleNames.Administrator) ? AuditTrail.Platform : null);
}
