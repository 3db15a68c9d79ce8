using Cesagram.Accounts.Data;
using Cesagram.Accounts.SignIn;
using Cesagram.Accounts.Text;
using Cesagram.Accounts.TwoFactor;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Cesagram.Accounts.Pages.Account;

/// <summary>The second factor on another phone: password and code first, then the new key.</summary>
[Authorize]
[EnableRateLimiting("sign-in")]
internal sealed class NewPhoneModel(SignInSteps steps, SecondFactor factor, FactorMove move, AccountsDbContext db, IStringLocalizer<AccountsText> text) : PageModel
{
    /// <summary>The new key; null until who asks has shown that they may.</summary>
    public KeyShown? Key { get; private set; }

    public string? PasswordProblem { get; private set; }

    public string? CodeProblem { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => Show(await OwnAsync(cancellationToken));

    public async Task<IActionResult> OnPostAsync(string? password, string? code, CancellationToken cancellationToken)
    {
        if (await steps.CheckPasswordAsync(User.Identity!.Name!, password ?? "", cancellationToken) is not { } account)
        {
            PasswordProblem = text["Account.PasswordWrong"];
            return Show(await OwnAsync(cancellationToken));
        }

        var check = await factor.CheckAsync(account, code ?? "", cancellationToken);
        if (check.Answer != CodeAnswer.Right && !await factor.UseRecoveryCodeAsync(account.Id, code ?? "", cancellationToken))
        {
            await steps.CountFailureAsync(account, "totp-move", cancellationToken);
            CodeProblem = CodeWords.Of(check, text);
            return Show(account);
        }

        move.Begin(TempData, account);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostConfirmAsync(string? code, CancellationToken cancellationToken)
    {
        var account = await OwnAsync(cancellationToken);
        if (move.Peek(TempData, account) is not { } key)
        {
            return RedirectToPage();
        }

        var check = await move.ConfirmAsync(TempData, account, key, code ?? "", cancellationToken);
        if (check.Answer == CodeAnswer.Right)
        {
            TempData["Note"] = "moved";
            return LocalRedirect($"/{RouteData.Values["lang"]}/account");
        }

        await steps.CountFailureAsync(account, "totp-move", cancellationToken);
        CodeProblem = CodeWords.Of(check, text);
        return Show(account);
    }

    private async Task<Data.Account> OwnAsync(CancellationToken cancellationToken)
    {
        var own = CallerId.Of(User);
        return await db.Users.AsNoTracking().SingleAsync(a => a.Id == own, cancellationToken);
    }

    private IActionResult Show(Data.Account account)
    {
        if (!account.TwoFactorEnabled)
        {
            return LocalRedirect($"/{RouteData.Values["lang"]}/account");
        }

        Key = move.Peek(TempData, account) is { } key ? KeyShown.Of(account.UserName!, key) : null;
        return Page();
    }
}
