using System.ComponentModel.DataAnnotations;
using Cesagram.Accounts.Data;
using Cesagram.Accounts.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace Cesagram.Accounts.Pages.Account;

[AllowAnonymous]
[EnableRateLimiting("sign-in")]
internal sealed class SignInModel(SignInManager<Data.Account> signIn, IStringLocalizer<AccountsText> text) : PageModel
{
    private static readonly Data.Account Nobody = new() { DisplayName = "" };
    private static readonly Lazy<string> NobodysHash = new(() => new PasswordHasher<Data.Account>().HashPassword(Nobody, Guid.NewGuid().ToString()));

    [BindProperty, Required, StringLength(256)]
    public string Name { get; set; } = "";

    [BindProperty, Required, StringLength(256), DataType(DataType.Password)]
    public string Password { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public string? Failure { get; private set; }

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? LocalRedirect(Target) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            Failure = text["SignIn.Incomplete"];
            return Page();
        }

        var result = await signIn.PasswordSignInAsync(Name.Trim(), Password, isPersistent: false, lockoutOnFailure: true);
        if (result.Succeeded)
        {
            return LocalRedirect(Target);
        }

        await SpendWhatAPasswordCostsAsync(result.IsLockedOut);
        Failure = $"{text["SignIn.Wrong"]} {text["SignIn.Rest"]}";
        return Page();
    }

    /// <summary>An unknown or locked name takes as long as a known one, so that time tells nobody which names there are.</summary>
    private async Task SpendWhatAPasswordCostsAsync(bool isLockedOut)
    {
        if (isLockedOut || await signIn.UserManager.FindByNameAsync(Name.Trim()) is null)
        {
            signIn.UserManager.PasswordHasher.VerifyHashedPassword(Nobody, NobodysHash.Value, Password);
        }
    }

    private string Target =>
        Url.IsLocalUrl(ReturnUrl) ? ReturnUrl! : $"/{RouteData.Values["lang"]}/analysis";
}
