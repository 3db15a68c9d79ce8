using Cesagram.Accounts.Data;
using Cesagram.Accounts.ResetPassword;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Cesagram.Accounts.Pages.Account;

/// <summary>Opening the link changes nothing, since programs that check mails open links too; the button does.</summary>
[AllowAnonymous]
[EnableRateLimiting("sign-in")]
internal sealed class ConfirmEmailModel(PasswordDesk desk) : PageModel
{
    public string? Email { get; private set; }

    public bool Done { get; private set; }

    public async Task OnGetAsync(string token, CancellationToken cancellationToken)
    {
        Email = (await desk.FindAsync(LinkPurpose.ConfirmEmail, token, cancellationToken))?.Email;
        Response.StatusCode = Email is null ? StatusCodes.Status410Gone : StatusCodes.Status200OK;
    }

    public async Task OnPostAsync(string token, CancellationToken cancellationToken)
    {
        Done = await desk.FindAsync(LinkPurpose.ConfirmEmail, token, cancellationToken) is { } link && await desk.ConfirmEmailAsync(link, cancellationToken);
        Response.StatusCode = Done ? StatusCodes.Status200OK : StatusCodes.Status410Gone;
    }
}
