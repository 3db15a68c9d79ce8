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

    public QrDrawing? Qr { get; private set; }

    /// <summary>The key in groups of four.</summary>
    public string Key { get; private set; } = "";

    public string ReturnUrl { get; private set; } = "/";

    public IReadOnlyList<string>? RecoveryCodes { get; private set; }

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

        RecoveryCodes = await setUp.ConfirmAsync(account, cancellationToken);
        return IsWaiting && !await steps.FinishAsync(HttpContext, account, "totp", cancellationToken) ? RedirectToPage("/Account/SignIn", new { lang = RouteData.Values["lang"] }) : Page();
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
        var key = Base32.Encode(await factor.KeyToSetUpAsync(account, cancellationToken));
        (Qr, Key) = (QrDrawing.Of(account.UserName!, key), string.Join(' ', key.Chunk(4).Select(group => new string(group))));
        return Page();
    }
}
