using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cesagram.Accounts.Pages.Administration;

/// <summary>The way into administration: its first page.</summary>
[Authorize(Policy = AccountsModule.AdministratorPolicy)]
internal sealed class IndexModel : PageModel
{
    public IActionResult OnGet() => RedirectToPage("/Administration/People", new { lang = RouteData.Values["lang"] });
}
