using Cesagram.Accounts.Data;
using Cesagram.Accounts.ManageSessions;
using Cesagram.Accounts.SignIn;
using Cesagram.Accounts.Text;
using Cesagram.Accounts.TwoFactor;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Cesagram.Accounts.Pages.Account;

internal sealed record SessionRow(string Hash, string Device, DateTimeOffset CreatedAt, DateTimeOffset SeenAt, bool IsThis);

/// <summary>One's own account: who one is, second factor, sessions.</summary>
[Authorize]
internal sealed class IndexModel(AccountsDbContext db, AccountSessions sessions, SignInSteps steps, SecondFactor factor, SecondFactorSetUp setUp, IStringLocalizer<AccountsText> text, TimeProvider clock) : PageModel
{
    [TempData]
    public string? Note { get; set; }

    public string? Said => Note is { } note ? text["Said." + note].Value : null;

    public Data.Account Account { get; private set; } = null!;

    public IReadOnlyList<string> Roles { get; private set; } = [];

    public IReadOnlyList<SessionRow> Sessions { get; private set; } = [];

    public int CodesLeft { get; private set; }

    /// <summary>Whether new recovery codes still wait to be kept.</summary>
    public bool HasUnkept => KeptCodes.Peek(TempData, Account.Id) is not null;

    public string? CodesProblem { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) => await LoadAsync(cancellationToken);

    public async Task<IActionResult> OnPostCodesAsync(string? password, CancellationToken cancellationToken)
    {
        var account = await steps.CheckPasswordAsync(User.Identity!.Name!, password ?? "", cancellationToken);
        if (account is { TwoFactorEnabled: true })
        {
            KeptCodes.Put(TempData, account.Id, await setUp.RenewCodesAsync(account, cancellationToken), $"/{RouteData.Values["lang"]}/account");
            return RedirectToPage("/Account/RecoveryCodes", new { lang = RouteData.Values["lang"] });
        }

        CodesProblem = text["Account.PasswordWrong"];
        await LoadAsync(cancellationToken);
        return Page();
    }

    public Task<IActionResult> OnPostEndAsync(string? id, CancellationToken cancellationToken) =>
        EndAsync("session-ended", own => db.Sessions.Where(s => s.AccountId == own && s.Hash == id).ExecuteDeleteAsync(cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostEndAllAsync(CancellationToken cancellationToken) =>
        EndAsync("all-sessions-ended", own => sessions.EndAllAsync(own, null, cancellationToken), cancellationToken);

    private async Task<IActionResult> EndAsync(string name, Func<Guid, Task<int>> end, CancellationToken cancellationToken)
    {
        var own = CallerId.Of(User);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await end(own) > 0)
        {
            await db.RecordAuditAsync(new AuditEvent(AuditKinds.SignIn, name, User.Identity!.Name!) { Unit = UnitClaim.UnitOf(User), Subject = $"account:{own}" }, clock, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return name == "all-sessions-ended" ? LocalRedirect($"/{RouteData.Values["lang"]}/account/sign-out") : RedirectToPage();
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        var (own, now, current) = (CallerId.Of(User), clock.GetUtcNow(), AccountSessions.Current(HttpContext));
        Account = await db.Users.AsNoTracking().Include(a => a.Unit).SingleAsync(a => a.Id == own, cancellationToken);
        Roles = [.. User.FindAll(System.Security.Claims.ClaimTypes.Role).Select(claim => claim.Value)];
        CodesLeft = await factor.CountRecoveryCodesAsync(own, cancellationToken);
        Sessions = await db.Sessions.AsNoTracking().Where(s => s.AccountId == own && s.ExpiresAt > now).OrderByDescending(s => s.SeenAt)
            .Select(s => new SessionRow(s.Hash, s.Device, s.CreatedAt, s.SeenAt, s.Hash == current)).ToListAsync(cancellationToken);
    }
}
