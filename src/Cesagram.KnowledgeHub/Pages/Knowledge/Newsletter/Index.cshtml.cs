using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Events;
using Cesagram.KnowledgeHub.Newsletter;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.KnowledgeHub.Text;
using Cesagram.Mail;
using Cesagram.Ui.Languages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Newsletter;

/// <summary>Asks for an address, and shows what has been sent so far.</summary>
[EnableRateLimiting(KnowledgeHubModule.FormLimit)]
internal sealed class IndexModel(KnowledgeHubDbContext db, Subscriptions subscriptions, PublicSite site, IStringLocalizer<NewsletterText> texts) : PageModel
{
    public IReadOnlyList<NewsletterIssue> Issues { get; private set; } = [];

    public bool Sent { get; private set; }

    public string? Error { get; private set; }

    /// <summary>The language of the page.</summary>
    public string Reading { get; private set; } = "";

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Language { get; set; }

    /// <summary>People do not see it; programs fill it in.</summary>
    [BindProperty]
    public string? Website { get; set; }

    public async Task OnGetAsync(string lang, string? sent, CancellationToken cancellationToken)
    {
        Sent = sent is not null;
        Language = MailLanguage.Known(lang);
        await LoadAsync(lang, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(string lang, CancellationToken cancellationToken)
    {
        Language = MailLanguage.Known(Language);
        if (EmailAddress.Normalise(Email) is not { } address)
        {
            Error = texts["Error.Email"];
            await LoadAsync(lang, cancellationToken);
            return Page();
        }

        if (string.IsNullOrEmpty(Website))
        {
            await subscriptions.AskAsync(address, Language, site.Root(Request), cancellationToken);
        }

        return Redirect($"/{lang}/knowledge/newsletter?sent=1");
    }

    private async Task LoadAsync(string lang, CancellationToken cancellationToken)
    {
        Reading = MailLanguage.Known(lang);
        Issues = await db.Set<NewsletterIssue>().AsNoTracking().Where(i => i.State != IssueState.Draft).OrderByDescending(i => i.SendBegunAt).ToListAsync(cancellationToken);
    }
}
