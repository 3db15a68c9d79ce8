using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using Cesagram.Accounts.SignIn;
using Cesagram.Accounts.Text;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace Cesagram.Accounts.Pages.Account;

[AllowAnonymous]
[EnableRateLimiting("sign-in")]
internal sealed class SignInModel(SignInSteps steps, IStringLocalizer<AccountsText> text) : PageModel
{
    [BindProperty, Required, StringLength(256)]
    public string Name { get; set; } = "";

    [BindProperty, Required, StringLength(256), DataType(DataType.Password)]
    public string Password { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public string? Failure { get; private set; }

    private string Language => (string)RouteData.Values["lang"]!;

    private string? Target => Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : null;

    private string Home => SignInSteps.Landing(Language, UnitClaim.UnitOf(User), User.FindAll(ClaimTypes.Role).Select(claim => claim.Value));

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? LocalRedirect(Target ?? Home) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            Failure = text["SignIn.Incomplete"];
            return Page();
        }

        var check = await steps.CheckAsync(Name.Trim(), Password, cancellationToken);
        var next = check.Account is { } account
            ? await steps.ContinueAsync(HttpContext, account, Language, Target, cancellationToken)
            : null;
        if (next is not null)
        {
            return LocalRedirect(next);
        }

        Failure = check.IsBarred ? text["SignIn.Locked"].Value : $"{text["SignIn.Wrong"]} {text["SignIn.Rest"]}";
        return Page();
    }
}
