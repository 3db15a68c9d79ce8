using System.Security.Claims;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cesagram.Accounts.Pages.Account;

[AllowAnonymous]
internal sealed class NotAllowedModel : PageModel
{
    /// <summary>Whether it is but the unit that is missing, without which there is no work to be done with these roles.</summary>
    public bool LacksUnit => UnitClaim.UnitOf(User) is null && RoleNames.NeedUnit(User.FindAll(ClaimTypes.Role).Select(claim => claim.Value));

    public void OnGet() => Response.StatusCode = StatusCodes.Status403Forbidden;
}
