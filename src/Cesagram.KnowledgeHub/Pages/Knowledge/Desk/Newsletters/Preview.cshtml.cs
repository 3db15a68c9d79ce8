using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Events;
using Cesagram.KnowledgeHub.Newsletter;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Desk.Newsletters;

/// <summary>The mail itself, as a mail program gets it: its styles stand within it, so this one answer allows them, and nothing else.</summary>
[Authorize(Policy = Editors.Policy)]
internal sealed class PreviewModel(KnowledgeHubDbContext db, IssueWriter writer, PublicSite site) : PageModel
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public async Task<IActionResult> OnGetAsync(Guid id, string? language, string? form, CancellationToken cancellationToken)
    {
        if (await db.Set<NewsletterIssue>().AsNoTracking().FirstOrDefaultAsync(i => i.Id == id, cancellationToken) is not { } issue)
        {
            return NotFound();
        }

        var items = issue.State == IssueState.Draft ? await writer.ItemsAsync(issue.Picks, cancellationToken) : issue.Items;
        var body = writer.Write(issue, items, MailLanguage.Known(language), site.Root(Request), null);
        Response.Headers.ContentSecurityPolicy = Policy;
        return form == "text" ? Content(body.Text, "text/plain; charset=utf-8") : Content(body.Html, "text/html; charset=utf-8");
    }
}
