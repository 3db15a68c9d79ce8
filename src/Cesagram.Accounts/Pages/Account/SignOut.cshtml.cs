using Cesagram.Accounts.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cesagram.Accounts.Pages.Account;

[AllowAnonymous]
internal sealed class SignOutModel(SignInManager<Data.Account> signIn) : PageModel
{
    public bool SignedIn => User.Identity?.IsAuthenticated == true;

    public async Task<IActionResult> OnPostAsync()
    {
        if (await signIn.UserManager.GetUserAsync(User) is { } account)
        {
            // A copy of the cookie must not live on.
            await signIn.UserManager.UpdateSecurityStampAsync(account);
        }

        await signIn.SignOutAsync();
        return RedirectToPage();
    }
}
