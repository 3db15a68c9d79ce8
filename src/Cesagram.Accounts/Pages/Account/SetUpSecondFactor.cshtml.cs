using Cesagram.Accounts.Data;
using Cesagram.Accounts.SignIn;
using Cesagram.Accounts.Text;
using Cesagram.Accounts.TwoFactor;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace Cesagram.Accounts.Pages.Account;

/// <summary>For who must have a second factor and has none yet, before they get a session; and for anybody signed in who wants one.</summary>
[AllowAnonymous]
[EnableRateLimiting("sign-in")]
internal sealed class SetUpSecondFactorModel(SignInSteps steps, SecondFactorSetUp setUp, SecondFactor factor, AccountsDbContext db, IStringLocalizer<AccountsText> text) : PageModel
{
    public bool IsWaiting { get; private set; }

    public string? Failure { get; private set; }

    public KeyShown? Shown { get; private set; }

    public string ReturnUrl { get; private set; } = "/";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        await WhoAsync(cancellationToken) is { } account ? await ShowAsync(account, cancellationToken) : RedirectToPage("/Account/SignIn", new { lang = RouteData.Values["lang"] });

    public async Task<IActionResult> OnPostAsync(string? code, CancellationToken cancellationToken)
    {
        if (await WhoAsync(cancellationToken) is not { } account)
        {
            return RedirectToPage("/Account/SignIn", new { lang = RouteData.Values["lang"] });
        }

        var check = await factor.CheckAsync(account, code ?? "", cancellationToken);
        if (check.Answer != CodeAnswer.Right)
        {
            await steps.CountFailureAsync(account, "totp-set-up", cancellationToken);
            Failure = CodeWords.Of(check, text);
            return await ShowAsync(account, cancellationToken);
        }

        var codes = await setUp.ConfirmAsync(account, cancellationToken);
        if (IsWaiting && !await steps.FinishAsync(HttpContext, account, "totp", cancellationToken))
        {
            return RedirectToPage("/Account/SignIn", new { lang = RouteData.Values["lang"] });
        }

        KeptCodes.Put(TempData, account.Id, codes, ReturnUrl);
        TempData["Note"] = "SetUp.Done";
        return RedirectToPage("/Account/RecoveryCodes", new { lang = RouteData.Values["lang"] });
    }

    private async Task<Data.Account?> WhoAsync(CancellationToken cancellationToken)
    {
        if (await steps.WaitingAsync(HttpContext) is { } waiting)
        {
            (IsWaiting, ReturnUrl) = (true, waiting.ReturnUrl);
            return waiting.Account.TwoFactorEnabled ? null : waiting.Account;
        }

        ReturnUrl = $"/{RouteData.Values["lang"]}/account";
        return User.Identity?.IsAuthenticated == true && await db.Users.FindAsync([CallerId.Of(User)], cancellationToken) is { TwoFactorEnabled: false } account ? account : null;
    }

    private async Task<IActionResult> ShowAsync(Data.Account account, CancellationToken cancellationToken)
    {
        Shown = KeyShown.Of(account.UserName!, await factor.KeyToSetUpAsync(account, cancellationToken));
        return Page();
    }
}
