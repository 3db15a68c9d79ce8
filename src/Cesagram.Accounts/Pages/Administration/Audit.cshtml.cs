using System.Globalization;
using System.Text;
using Cesagram.Accounts.ReadAudit;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cesagram.Accounts.Pages.Administration;

/// <summary>Who did what, when and why: the unit's chain, or the platform's for an administrator without a unit.</summary>
[Authorize(Roles = $"{RoleNames.Administrator},{RoleNames.Supervisor}")]
[ResponseCache(NoStore = true)]
internal sealed class AuditModel(AuditReader audit, TimeProvider clock) : PageModel
{
    private const int RowsAPage = 50;
    private const int MostPages = 10_000_000;

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    [BindProperty(SupportsGet = true, Name = "kind")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "person")]
    public string? Person { get; set; }

    [BindProperty(SupportsGet = true, Name = "subject")]
    public string? Subject { get; set; }

    [BindProperty(SupportsGet = true, Name = "from")]
    public string? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "to")]
    public string? To { get; set; }

    public bool IsPlatform { get; private set; }

    public bool HasBadFrom { get; private set; }

    public bool HasBadTo { get; private set; }

    public AuditPage Shown { get; private set; } = new([], 0);

    public AuditState State { get; private set; } = new(0, 0, null);

    public long Pages => (Shown.Total + RowsAPage - 1) / RowsAPage;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (Chain() is not { } chain)
        {
            return Forbid();
        }

        IsPlatform = chain == AuditTrail.Platform;
        Number = Math.Clamp(Number, 1, MostPages);
        var choice = Choice();
        State = await audit.StateAsync(chain, cancellationToken);
        if (!HasBadFrom && !HasBadTo)
        {
            Shown = await audit.ListAsync(chain, choice, (Number - 1) * RowsAPage, RowsAPage, cancellationToken);
        }

        return Page();
    }

    public Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) => ExportAsync("csv", cancellationToken);

    public Task<IActionResult> OnGetLinesAsync(CancellationToken cancellationToken) => ExportAsync("json", cancellationToken);

    /// <summary>This choice on another page, or as an export.</summary>
    public string Link(int page = 1, string? handler = null)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("handler", handler), ("kind", Kind), ("person", Person), ("subject", Subject), ("from", From), ("to", To), ("p", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null) })
        {
            if (value is { Length: > 0 })
            {
                query.Add(name, value);
            }
        }

        return $"/{RouteData.Values["lang"]}/administration/audit{query}";
    }

    private async Task<IActionResult> ExportAsync(string format, CancellationToken cancellationToken)
    {
        if (Chain() is not { } chain)
        {
            return Forbid();
        }

        var choice = Choice();
        if (HasBadFrom || HasBadTo)
        {
            return LocalRedirect(Link());
        }

        var unit = UnitClaim.UnitOf(User);
        await audit.RecordAsync(
            new AuditEvent(AuditKinds.Disclosure, "audit-exported", User.Identity!.Name!) { Unit = unit, Details = new Dictionary<string, string> { ["format"] = format } }, clock, cancellationToken);
        return new AuditExport(audit.ReadAsync(chain, choice, cancellationToken), format);
    }

    private Guid? Chain() => UnitClaim.UnitOf(User) ?? (User.IsInRole(RoleNames.Administrator) ? AuditTrail.Platform : null);

    private AuditChoice Choice()
    {
        var (from, to) = (Day(From), Day(To));
        (HasBadFrom, HasBadTo) = (from is null && !string.IsNullOrWhiteSpace(From), to is null && !string.IsNullOrWhiteSpace(To));
        return new AuditChoice
        {
            Kind = AuditKinds.All.Contains(Kind) ? Kind : null,
            Actor = Typed(Person),
            Subject = Typed(Subject),
            From = from,
            Before = to?.AddDays(1),
        };
    }

    private static string? Typed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().Replace("\0", "", StringComparison.Ordinal).Normalize(NormalizationForm.FormC);

    private static DateTimeOffset? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < DateOnly.MaxValue
            ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)
            : null;
}
