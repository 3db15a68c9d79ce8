using Cesagram.Accounts.FirstAdministrator;
using Cesagram.Accounts.InvitePeople;
using Cesagram.Accounts.Passwords;
using Cesagram.Accounts.SignIn;
using Cesagram.Accounts.Text;
using Cesagram.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace Cesagram.Accounts.Pages.Account;

/// <summary>The link that a host without an administrator prints.</summary>
[AllowAnonymous]
[EnableRateLimiting("sign-in")]
internal sealed class FirstModel(FirstAdministratorLink first, SignInSteps steps, IStringLocalizer<AccountsText> text) : PageModel
{
    [BindProperty]
    public string? DisplayName { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? UserName { get; set; }

    public bool IsGone { get; private set; }

    public string? NameProblem { get; private set; }

    public string? EmailProblem { get; private set; }

    public string? UserNameProblem { get; private set; }

    public string? Problem { get; private set; }

    public async Task OnGetAsync(string token, CancellationToken cancellationToken) => SetGone(!await first.IsGoodAsync(token, cancellationToken));

    public async Task<IActionResult> OnPostAsync(string token, string? password, string? repeat, CancellationToken cancellationToken)
    {
        var (name, address) = (DisplayName?.Trim(), EmailAddress.Normalise(Email));
        NameProblem = name is { Length: > 0 and <= 200 } ? null : text["Person.NameMissing"].Value;
        EmailProblem = address is null ? text["Email.Invalid"].Value : null;
        Problem = password != repeat ? text["Password.NotTheSame"].Value : PasswordRules.Problem(password ?? "", UserName, address, name) is { } weak ? text[weak].Value : null;
        if (NameProblem is not null || EmailProblem is not null || Problem is not null)
        {
            SetGone(!await first.IsGoodAsync(token, cancellationToken));
            return Page();
        }

        var language = (string)RouteData.Values["lang"]!;
        var userName = string.IsNullOrWhiteSpace(UserName) ? address! : UserName.Trim();
        var (account, problem) = await first.UseAsync(token, new ChosenAccount(userName, password ?? "", name!, address!, language), cancellationToken);
        if (account is not null)
        {
            return LocalRedirect(await steps.ContinueAsync(HttpContext, account, language, null, cancellationToken) ?? $"/{language}/account/sign-in");
        }

        SetGone(problem is null);
        (UserNameProblem, Problem) = Problems.Split(problem, text);
        return Page();
    }

    private void SetGone(bool gone)
    {
        IsGone = gone;
        Response.StatusCode = gone ? StatusCodes.Status410Gone : StatusCodes.Status200OK;
    }
}

internal static class Problems
{
    /// <summary>What is wrong, beside the field that it is about.</summary>
    public static (string? UserName, string? Password) Split(string? key, IStringLocalizer<AccountsText> text) =>
        key is null ? (null, null) : key.StartsWith("Password.", StringComparison.Ordinal) ? (null, text[key].Value) : (text[key].Value, null);
}
