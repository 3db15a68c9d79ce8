using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cesagram.Ui.Pages;

/// <summary>The host shows it in place of what failed; it needs no database.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed class ErrorModel : PageModel
{
    public int Status { get; private set; }

    public string TitleKey => "Error.Title." + (Status is 400 or 403 or 404 or 503 ? Status : Status < 500 ? 400 : 500);

    public string? TextKey => Status is 404 or 503 ? $"Error.Text.{Status}" : Status >= 500 ? "Error.Text.500" : null;

    public void OnGet(int status)
    {
        Status = status is >= 400 and <= 599 ? status : 404;
        Response.StatusCode = Status;
    }
}
