using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Events;
using Cesagram.KnowledgeHub.Newsletter;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.KnowledgeHub.Text;
using Cesagram.Mail;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Newsletter;

/// <summary>Ends a subscription by a mail's link; without one, writes a link to the address that is given.</summary>
[EnableRateLimiting(KnowledgeHubModule.FormLimit)]
[ResponseCache(NoStore = true)]
internal sealed class UnsubscribeModel(Subscriptions subscriptions, PublicSite site, IStringLocalizer<NewsletterText> texts) : PageModel
{
    public LinkAnswer Answer { get; private set; }

    public bool Asks { get; private set; }

    public bool AsksForAddress { get; private set; }

    public bool Sent { get; private set; }

    public string? Error { get; private set; }

    [BindProperty]
    public string? Email { get; set; }

    public async Task OnGetAsync(string? token, string? sent, CancellationToken cancellationToken)
    {
        (AsksForAddress, Sent) = (token is null, sent is not null);
        if (token is not null)
        {
            Say(await subscriptions.LookAsync(token, LinkPurpose.Unsubscribe, cancellationToken));
            Asks = Answer == LinkAnswer.Done;
        }
    }

    public async Task<IActionResult> OnPostAsync(string lang, string? token, CancellationToken cancellationToken)
    {
        if (token is not null)
        {
            Say(await subscriptions.EndAsync(token, cancellationToken));
            return Page();
        }

        if (EmailAddress.Normalise(Email) is not { } address)
        {
            (AsksForAddress, Error) = (true, texts["Error.Email"]);
            return Page();
        }

        await subscriptions.AskToEndAsync(address, site.Root(Request), cancellationToken);
        return Redirect($"/{lang}/knowledge/newsletter/unsubscribe?sent=1");
    }

    private void Say(LinkAnswer answer)
    {
        Answer = answer;
        Response.StatusCode = answer == LinkAnswer.Unknown ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
    }
}
