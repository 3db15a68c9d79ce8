using Cesagram.Postgres;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace Cesagram.ChatAnalysis.SubmitTranscript;

/// <summary>Whether a request to the API comes from a program with a secret, or from a page of this host.</summary>
internal static class RequestOrigin
{
    public const string Problem = "The antiforgery token is missing or old. Load the page again and send the form once more.";

    /// <summary>Without the header the token would be looked for in the form, and reading the form would put a file on the disk in the clear.</summary>
    public static async Task<bool> IsOwnAsync(HttpContext context, IAntiforgery antiforgery, AntiforgeryOptions options) =>
        context.User.Identity?.AuthenticationType == ApiAccess.SchemeName
        || (context.Request.Headers.ContainsKey(options.HeaderName!) && await antiforgery.IsRequestValidAsync(context));
}
