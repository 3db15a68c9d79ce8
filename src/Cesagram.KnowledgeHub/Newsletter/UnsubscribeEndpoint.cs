using Cesagram.KnowledgeHub.Events;
using Cesagram.Ui.Languages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cesagram.KnowledgeHub.Newsletter;

/// <summary>
/// What List-Unsubscribe names (RFC 8058): a mail program's POST ends the subscription, a person's browser is led to the page that asks first.
/// No antiforgery: the token in the address is the proof, and the program has no other.
/// </summary>
internal static class UnsubscribeEndpoint
{
    public const string Path = "/knowledge/newsletter/unsubscribe";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(Path + "/{token}", async (string token, Subscriptions subscriptions, CancellationToken cancellationToken) =>
            Results.Redirect($"/{MailLanguage.Known(await subscriptions.LanguageOfAsync(token, cancellationToken))}/knowledge/newsletter/unsubscribe/{Uri.EscapeDataString(token)}")).ExcludeFromDescription();
        endpoints.MapPost(Path + "/{token}", EndAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> EndAsync(string token, HttpRequest request, Subscriptions subscriptions, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType || (await request.ReadFormAsync(cancellationToken))["List-Unsubscribe"] != "One-Click")
        {
            return Results.Problem("The body must be List-Unsubscribe=One-Click (RFC 8058).", statusCode: StatusCodes.Status400BadRequest);
        }

        return await subscriptions.EndAsync(token, cancellationToken) switch
        {
            LinkAnswer.Done => Results.Text("The subscription has ended; the address is erased.\n"),
            LinkAnswer.Already => Results.Text("The subscription had ended already.\n"),
            _ => Results.Problem("This link is not known.", statusCode: StatusCodes.Status404NotFound),
        };
    }
}
