using Cesagram.Accounts.InvitePeople;
using Cesagram.Accounts.ResetPassword;
using Cesagram.Accounts.Text;
using Cesagram.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace Cesagram.Accounts.Pages.Account;

[AllowAnonymous]
[EnableRateLimiting("sign-in")]
internal sealed class ForgotModel(PasswordDesk desk, AccountMails mails, IStringLocalizer<AccountsText> text) : PageModel
{
    [BindProperty]
    public string? Email { get; set; }

    public bool Done { get; private set; }

    public string? Problem { get; private set; }

    public async Task OnPostAsync(CancellationToken cancellationToken)
    {
        if (EmailAddress.Normalise(Email) is not { } address)
        {
            Problem = text["Email.Invalid"];
            return;
        }

        await desk.AskAsync(address, (string)RouteData.Values["lang"]!, mails.Site(Request), cancellationToken);
        Done = true;
    }
}
