using Cesagram.Accounts.ManageSessions;
using Cesagram.Accounts.ResetPassword;
using Cesagram.Accounts.SignIn;
using Cesagram.Accounts.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace Cesagram.Accounts.Pages.Account;

[Authorize]
[EnableRateLimiting("sign-in")]
internal sealed class PasswordModel(SignInSteps steps, PasswordDesk desk, IStringLocalizer<AccountsText> text) : PageModel
{
    public string? CurrentProblem { get; private set; }

    public string? Problem { get; private set; }

    public async Task<IActionResult> OnPostAsync(string? current, string? password, string? repeat, CancellationToken cancellationToken)
    {
        if (password != repeat)
        {
            Problem = text["Password.NotTheSame"];
            return Page();
        }

        if (await steps.CheckPasswordAsync(User.Identity!.Name!, current ?? "", cancellationToken) is not { } account)
        {
            CurrentProblem = text["Account.PasswordWrong"];
            return Page();
        }

        if (await desk.ChangeAsync(account, password ?? "", AccountSessions.Current(HttpContext), cancellationToken) is { } problem)
        {
            Problem = text[problem];
            return Page();
        }

        TempData["Note"] = "password";
        return RedirectToPage("/Account/Index", new { lang = RouteData.Values["lang"] });
    }
}
