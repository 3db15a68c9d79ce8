using Cesagram.Accounts.Data;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cesagram.Accounts.Pages.Account;

[AllowAnonymous]
internal sealed class SignOutModel(AccountsDbContext db, TimeProvider clock) : PageModel
{
    public bool SignedIn => User.Identity?.IsAuthenticated == true;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // The session's row goes, so a copy of the cookie does not live on.
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        if (SignedIn)
        {
            await db.RecordAuditAsync(
                new AuditEvent(AuditKinds.SignIn, "signed-out", User.Identity!.Name!) { Unit = UnitClaim.UnitOf(User), Subject = $"account:{CallerId.Of(User)}" }, clock, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return RedirectToPage();
    }
}
