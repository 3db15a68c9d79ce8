using Cesagram.Accounts.SignIn;
using Cesagram.Accounts.TwoFactor;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cesagram.Accounts.Pages.Account;

/// <summary>New recovery codes, until they are said to be kept.</summary>
[Authorize]
internal sealed class RecoveryCodesModel(TimeProvider clock) : PageModel
{
    [TempData]
    public string? Note { get; set; }

    public IReadOnlyList<string> Codes { get; private set; } = [];

    public DateTimeOffset Now => clock.GetUtcNow();

    public IActionResult OnGet()
    {
        if (KeptCodes.Peek(TempData, CallerId.Of(User)) is not { } kept)
        {
            return LocalRedirect($"/{RouteData.Values["lang"]}/account");
        }

        Codes = kept.Codes;
        return Page();
    }

    public IActionResult OnPost()
    {
        var target = KeptCodes.Peek(TempData, CallerId.Of(User))?.ReturnUrl;
        KeptCodes.Drop(TempData);
        return LocalRedirect(Url.IsLocalUrl(target) ? target : $"/{RouteData.Values["lang"]}/account");
    }
}
