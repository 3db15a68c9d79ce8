using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Events;
using Cesagram.KnowledgeHub.Newsletter;
using Cesagram.KnowledgeHub.ReadEntry;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Newsletter;

/// <summary>Where the mail's link leads: it confirms by a click on the page, since programs that check mails follow links.</summary>
[EnableRateLimiting(KnowledgeHubModule.FormLimit)]
[ResponseCache(NoStore = true)]
internal sealed class ConfirmModel(Subscriptions subscriptions, PublicSite site) : PageModel
{
    public LinkAnswer Answer { get; private set; }

    /// <summary>The link is good and nothing is done yet.</summary>
    public bool Asks { get; private set; }

    public async Task OnGetAsync(string token, CancellationToken cancellationToken)
    {
        Say(await subscriptions.LookAsync(token, LinkPurpose.Confirm, cancellationToken));
        Asks = Answer == LinkAnswer.Done;
    }

    public async Task OnPostAsync(string token, CancellationToken cancellationToken) => Say(await subscriptions.ConfirmAsync(token, site.Root(Request), cancellationToken));

    private void Say(LinkAnswer answer)
    {
        Answer = answer;
        Response.StatusCode = answer switch { LinkAnswer.Unknown => StatusCodes.Status404NotFound, LinkAnswer.Expired => StatusCodes.Status410Gone, _ => StatusCodes.Status200OK };
    }
}
