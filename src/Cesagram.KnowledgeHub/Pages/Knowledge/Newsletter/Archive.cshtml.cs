using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Events;
using Cesagram.KnowledgeHub.Newsletter;
using Cesagram.Ui.Languages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Newsletter;

/// <summary>An issue as it was sent.</summary>
internal sealed class ArchiveModel(KnowledgeHubDbContext db) : PageModel
{
    public NewsletterIssue Issue { get; private set; } = null!;

    public IssueText Text { get; private set; } = null!;

    public string Reading { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string lang, string slug, CancellationToken cancellationToken)
    {
        if (await db.Set<NewsletterIssue>().AsNoTracking().FirstOrDefaultAsync(i => i.Slug == slug && i.State != IssueState.Draft, cancellationToken) is not { } issue)
        {
            return NotFound();
        }

        (Issue, Reading) = (issue, MailLanguage.Known(lang));
        Text = IssueWriter.TextOf(issue, Reading);
        return Page();
    }
}
