using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cesagram.Accounts.SignIn;

/// <summary>Pages send people to the sign-in page of their language; the API answers with a status.</summary>
internal static class SignInRedirect
{
    public static Task SendAsync(RedirectContext<CookieAuthenticationOptions> context, string page, int status)
    {
        if (context.Request.Path.StartsWithSegments("/api"))
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        }

        var language = context.HttpContext.GetRouteValue("lang") as string ?? "en";
        var returnUrl = Uri.EscapeDataString(context.Request.PathBase + context.Request.Path + context.Request.QueryString);
        context.Response.Redirect($"/{language}/{page}?returnUrl={returnUrl}");
        return Task.CompletedTask;
    }
}
