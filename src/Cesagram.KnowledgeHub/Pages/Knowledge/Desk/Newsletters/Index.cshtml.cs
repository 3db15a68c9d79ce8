using System.Globalization;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Events;
using Cesagram.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Desk.Newsletters;

/// <summary>All issues, the latest first.</summary>
[Authorize(Policy = Editors.Policy)]
internal sealed class IndexModel(KnowledgeHubDbContext db, TimeProvider clock) : PageModel
{
    public IReadOnlyList<NewsletterIssue> Issues { get; private set; } = [];

    /// <summary>How many, by language.</summary>
    public IReadOnlyDictionary<string, int> Subscribers { get; private set; } = new Dictionary<string, int>();

    public string Reading { get; private set; } = "";

    public async Task OnGetAsync(string lang, CancellationToken cancellationToken)
    {
        Reading = MailLanguage.Known(lang);
        Issues = await db.Set<NewsletterIssue>().AsNoTracking().OrderByDescending(i => i.CreatedAt).ToListAsync(cancellationToken);
        Subscribers = await db.Set<Subscriber>().Where(s => s.State == SubscriberState.Active).GroupBy(s => s.Language).Select(group => new { group.Key, Count = group.Count() })
            .OrderByDescending(language => language.Count).ToDictionaryAsync(language => language.Key, language => language.Count, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(string lang, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var month = now.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        var taken = await db.Set<NewsletterIssue>().Where(i => i.Slug.StartsWith(month)).Select(i => i.Slug).ToListAsync(cancellationToken);
        var slug = Enumerable.Range(1, taken.Count + 1).Select(number => number == 1 ? month : $"{month}-{number}").First(candidate => !taken.Contains(candidate));
        var issue = new NewsletterIssue { Slug = slug, CreatedAt = now, UpdatedAt = now, UpdatedBy = User.Identity?.Name ?? "" };
        db.Add(issue);
        await db.SaveChangesAsync(cancellationToken);
        return Redirect($"/{lang}/knowledge/desk/newsletters/edit/{issue.Id}");
    }
}
