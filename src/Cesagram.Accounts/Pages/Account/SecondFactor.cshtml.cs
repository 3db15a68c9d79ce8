using Cesagram.Accounts.SignIn;
using Cesagram.Accounts.Text;
using Cesagram.Accounts.TwoFactor;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace Cesagram.Accounts.Pages.Account;

/// <summary>After the password: a code of the authenticator, or a recovery code.</summary>
[AllowAnonymous]
[EnableRateLimiting("sign-in")]
internal sealed class SecondFactorModel(SignInSteps steps, SecondFactor factor, IStringLocalizer<AccountsText> text) : PageModel
{
    public string? Failure { get; private set; }

    public string? RecoveryFailure { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await steps.WaitingAsync(HttpContext) is { Account.TwoFactorEnabled: true } ? Page() : RedirectToPage("/Account/SignIn", new { lang = RouteData.Values["lang"] });

    public Task<IActionResult> OnPostAsync(string? code, CancellationToken cancellationToken) =>
        TryAsync("totp", async account =>
        {
            var check = await factor.CheckAsync(account, code ?? "", cancellationToken);
            return check.Answer == CodeAnswer.Right ? null : CodeWords.Of(check, text);
        }, cancellationToken);

    public Task<IActionResult> OnPostRecoveryAsync(string? recovery, CancellationToken cancellationToken) =>
        TryAsync("recovery-code", async account => await factor.UseRecoveryCodeAsync(account.Id, recovery ?? "", cancellationToken) ? null : text["Factor.RecoveryWrong"].Value, cancellationToken);

    private async Task<IActionResult> TryAsync(string how, Func<Data.Account, Task<string?>> check, CancellationToken cancellationToken)
    {
        if (await steps.WaitingAsync(HttpContext) is not { Account.TwoFactorEnabled: true } waiting)
        {
            return RedirectToPage("/Account/SignIn", new { lang = RouteData.Values["lang"] });
        }

        if (await check(waiting.Account) is { } failure)
        {
            (Failure, RecoveryFailure) = how == "totp" ? (failure, (string?)null) : (null, failure);
            await steps.CountFailureAsync(waiting.Account, how, cancellationToken);
            return Page();
        }

        return await steps.FinishAsync(HttpContext, waiting.Account, how, cancellationToken) ? LocalRedirect(waiting.ReturnUrl) : RedirectToPage("/Account/SignIn", new { lang = RouteData.Values["lang"] });
    }
}
