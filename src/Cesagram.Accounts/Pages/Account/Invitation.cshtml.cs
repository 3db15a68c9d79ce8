using Cesagram.Accounts.Data;
using Cesagram.Accounts.InvitePeople;
using Cesagram.Accounts.SignIn;
using Cesagram.Accounts.Text;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Cesagram.Accounts.Pages.Account;

[AllowAnonymous]
[EnableRateLimiting("sign-in")]
internal sealed class InvitationModel(AccountsDbContext db, NewAccount people, SignInSteps steps, IStringLocalizer<AccountsText> text, TimeProvider clock) : PageModel
{
    [BindProperty]
    public string? UserName { get; set; }

    public Invitation? Found { get; private set; }

    /// <summary>Why it can no longer be accepted.</summary>
    public string? Gone { get; private set; }

    public string? UserNameProblem { get; private set; }

    public string? Problem { get; private set; }

    public async Task OnGetAsync(string token, CancellationToken cancellationToken) => await FindAsync(token, cancellationToken);

    public async Task<IActionResult> OnPostAsync(string token, string? password, string? repeat, CancellationToken cancellationToken)
    {
        await FindAsync(token, cancellationToken);
        if (Gone is not null)
        {
            return Page();
        }

        if (password != repeat)
        {
            Problem = text["Password.NotTheSame"];
            return Page();
        }

        var language = (string)RouteData.Values["lang"]!;
        var userName = string.IsNullOrWhiteSpace(UserName) ? Found!.Email : UserName.Trim();
        var (account, problem) = await people.AcceptAsync(Found!, new ChosenAccount(userName, password ?? "", Found!.DisplayName, Found.Email, language), cancellationToken);
        if (account is not null)
        {
            return LocalRedirect(await steps.ContinueAsync(HttpContext, account, language, null, cancellationToken) ?? $"/{language}/account/sign-in");
        }

        (UserNameProblem, Problem) = Problems.Split(problem, text);
        if (problem is null)
        {
            SetGone("Invitation.Used");
        }

        return Page();
    }

    private async Task FindAsync(string token, CancellationToken cancellationToken)
    {
        var hash = SecretToken.HashOf(token);
        Found = await db.Invitations.AsNoTracking().Include(i => i.Unit).SingleOrDefaultAsync(i => i.TokenHash == hash, cancellationToken);
        SetGone(Found switch
        {
            null => "Invitation.Unknown",
            { UsedAt: not null } => "Invitation.Used",
            { WithdrawnAt: not null } => "Invitation.Withdrawn",
            { ExpiresAt: var end } when end <= clock.GetUtcNow() => "Invitation.Expired",
            _ => null,
        });
    }

    private void SetGone(string? key)
    {
        Gone = key is null ? null : text[key].Value;
        Response.StatusCode = key is null ? StatusCodes.Status200OK : StatusCodes.Status410Gone;
    }
}
