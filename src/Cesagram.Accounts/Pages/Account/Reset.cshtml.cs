using Cesagram.Accounts.Data;
using Cesagram.Accounts.ResetPassword;
using Cesagram.Accounts.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace Cesagram.Accounts.Pages.Account;

[AllowAnonymous]
[EnableRateLimiting("sign-in")]
internal sealed class ResetModel(PasswordDesk desk, IStringLocalizer<AccountsText> text) : PageModel
{
    public bool Done { get; private set; }

    public bool IsGone { get; private set; }

    public string? Problem { get; private set; }

    public async Task OnGetAsync(string token, CancellationToken cancellationToken) =>
        SetGone(await desk.FindAsync(LinkPurpose.ResetPassword, token, cancellationToken) is null);

    public async Task OnPostAsync(string token, string? password, string? repeat, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(LinkPurpose.ResetPassword, token, cancellationToken) is not { } link)
        {
            SetGone(true);
            return;
        }

        var problem = password != repeat ? "Password.NotTheSame" : await desk.ResetAsync(link, password ?? "", cancellationToken);
        Done = problem is null;
        SetGone(problem == "Link.Used");
        Problem = problem is null ? null : text[problem].Value;
    }

    private void SetGone(bool gone)
    {
        IsGone = gone;
        Response.StatusCode = gone ? StatusCodes.Status410Gone : StatusCodes.Status200OK;
    }
}
