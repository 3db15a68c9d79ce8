using Cesagram.Accounts.Data;
using Cesagram.Accounts.InvitePeople;
using Cesagram.Mail;
using Cesagram.Ui.Languages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.Accounts.Pages.Administration;

internal sealed class InvitationsModel(AccountsDbContext db, InvitationDesk desk, AccountMails mails, TimeProvider clock) : AdministrationPage(db)
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    /// <summary>The language of the mail.</summary>
    [BindProperty]
    public string? Tongue { get; set; }

    [BindProperty]
    public List<string> Roles { get; set; } = [];

    [BindProperty]
    public string? Unit { get; set; }

    /// <summary>An open invitation of the same address, where somebody is about to be invited twice.</summary>
    public Invitation? Double { get; private set; }

    public IReadOnlyList<Invitation> Open { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Tongue = (string?)RouteData.Values["lang"];
        await LoadAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (!TryUnit(Unit, out var unit) || Roles.Except(RoleNames.All).Any())
        {
            return BadRequest();
        }

        var (name, address) = (Name?.Trim(), EmailAddress.Normalise(Email));
        Double = Open.FirstOrDefault(open => open.ExpiresAt > clock.GetUtcNow() && string.Equals(open.Email, address, StringComparison.OrdinalIgnoreCase));
        if (!IsFine(
            ("Name", IsName(name) ? null : "Person.NameMissing"),
            ("Email", address is null ? "Email.Invalid" : Double is null ? null : "Invitations.IsOpen"),
            ("Roles", Roles.Count == 0 ? "Invitations.NoRole" : null),
            ("Unit", UnitProblem(Unit, unit, Roles))))
        {
            return Page();
        }

        var invitation = new Invitation
        {
            Id = Guid.CreateVersion7(),
            Email = address!,
            DisplayName = name!,
            Roles = [.. Roles.Distinct()],
            UnitId = unit,
            Language = Language.IsKnown(Tongue) ? Tongue! : Language.Default,
            InvitedBy = Actor.Name,
            TokenHash = "",
        };
        await desk.InviteAsync(invitation, mails.Site(Request), cancellationToken);
        Said = "Said.invited";
        return RedirectToPage();
    }

    /// <summary>It stands in a mail that comes from the platform: no lines and no links of somebody's own.</summary>
    private static bool IsName(string? name) =>
        name is { Length: > 0 and <= 200 } && !name.Any(char.IsControl) && !name.Contains("://", StringComparison.Ordinal) && !name.Contains("www.", StringComparison.OrdinalIgnoreCase);

    public Task<IActionResult> OnPostAgainAsync(Guid id, CancellationToken cancellationToken) =>
        DoAsync(id, "invited", invitation => desk.SendAgainAsync(invitation, mails.Site(Request), Actor.Name, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostWithdrawAsync(Guid id, CancellationToken cancellationToken) =>
        DoAsync(id, "withdrawn", invitation => desk.WithdrawAsync(invitation, Actor.Name, cancellationToken), cancellationToken);

    private async Task<IActionResult> DoAsync(Guid id, string what, Func<Invitation, Task<bool>> change, CancellationToken cancellationToken)
    {
        if (await Db.Invitations.SingleOrDefaultAsync(i => i.Id == id, cancellationToken) is not { } invitation || !Actor.MayManage(invitation.UnitId))
        {
            return NotFound();
        }

        Said = await change(invitation) ? "Said." + what : "Said.too-late";
        return RedirectToPage();
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        await LoadUnitsAsync(cancellationToken);
        var own = Actor.Unit;
        Open = await Db.Invitations.AsNoTracking().Include(i => i.Unit)
            .Where(i => i.UsedAt == null && i.WithdrawnAt == null && (own == null || i.UnitId == own)).OrderByDescending(i => i.SentAt).ToListAsync(cancellationToken);
    }
}
