using Cesagram.Accounts.InvitePeople;
using Cesagram.Accounts.ResetPassword;
using Cesagram.Accounts.SignIn;
using Cesagram.Accounts.Text;
using Cesagram.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace Cesagram.Accounts.Pages.Account;

[Authorize]
[EnableRateLimiting("sign-in")]
internal sealed class EmailModel(SignInSteps steps, PasswordDesk desk, AccountMails mails, IStringLocalizer<AccountsText> text) : PageModel
{
    [BindProperty]
    public string? Email { get; set; }

    public string? EmailProblem { get; private set; }

    public string? PasswordProblem { get; private set; }

    public async Task<IActionResult> OnPostAsync(string? password, CancellationToken cancellationToken)
    {
        if (EmailAddress.Normalise(Email) is not { } address)
        {
            EmailProblem = text["Email.Invalid"];
            return Page();
        }

        if (await steps.CheckPasswordAsync(User.Identity!.Name!, password ?? "", cancellationToken) is not { } account)
        {
            PasswordProblem = text["Account.PasswordWrong"];
            return Page();
        }

        await desk.AskForEmailAsync(account, address, (string)RouteData.Values["lang"]!, mails.Site(Request), cancellationToken);
        TempData["Note"] = "email";
        return RedirectToPage("/Account/Index", new { lang = RouteData.Values["lang"] });
    }
}
