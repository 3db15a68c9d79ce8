using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Events;
using Cesagram.KnowledgeHub.Newsletter;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.KnowledgeHub.Text;
using Cesagram.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Desk.Newsletters;

internal sealed class IssueTextInput
{
    public string? Language { get; set; }

    public string? Title { get; set; }

    public string? Intro { get; set; }
}

/// <summary>What an issue says, and of what it tells.</summary>
[Authorize(Policy = Editors.Policy)]
[RequestSizeLimit(1_000_000)]
internal sealed class EditModel(KnowledgeHubDbContext db, IssuePicks picks, IStringLocalizer<NewsletterText> texts, TimeProvider clock) : PageModel
{
    public NewsletterIssue Issue { get; private set; } = null!;

    public IReadOnlyList<LocalEntry> Offered { get; private set; } = [];

    public string? Error { get; private set; }

    /// <summary>One a language, in the languages' order.</summary>
    [BindProperty]
    public List<IssueTextInput> Texts { get; set; } = [];

    [BindProperty]
    public List<Guid> Picks { get; set; } = [];

    /// <summary>Addresses of entries that are not among those offered.</summary>
    [BindProperty]
    public string? More { get; set; }

    [BindProperty]
    public uint Version { get; set; }

    public async Task<IActionResult> OnGetAsync(string lang, Guid id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is { } elsewhere)
        {
            return elsewhere;
        }

        Texts = [.. Language.All.Select(language => (language.Code, Known: Issue.Texts.All.FirstOrDefault(t => t.Language == language.Code)))
            .Select(pair => new IssueTextInput { Language = pair.Code, Title = pair.Known?.Title, Intro = pair.Known?.Intro })];
        (Picks, Version) = (Issue.Picks, Issue.Version);
        Offered = await picks.OfferAsync(Picks, MailLanguage.Known(lang), cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string lang, Guid id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is { } elsewhere)
        {
            return elsewhere;
        }

        var written = Texts.Where(t => Language.IsKnown(t.Language) && !string.IsNullOrWhiteSpace(t.Title)).Select(t => new IssueText(t.Language!, t.Title!.Trim(), t.Intro?.Trim() ?? "")).ToList();
        var (more, unknown) = await picks.FindAsync(More, cancellationToken);
        Error = Issue.State != IssueState.Draft ? texts["Edit.Sent"].Value
            : Version != Issue.Version ? texts["Edit.Changed", Issue.UpdatedBy].Value
            : Texts.Exists(t => string.IsNullOrWhiteSpace(t.Title) && !string.IsNullOrWhiteSpace(t.Intro)) ? texts["Edit.NoTitle"].Value
            : written.Count == 0 ? texts["Edit.NoText"].Value
            : written.Exists(t => t.Title.Length > 200 || t.Intro.Length > 8000) ? texts["Edit.TooLong"].Value
            : unknown.Count > 0 ? texts["Edit.UnknownAddress", string.Join(", ", unknown)].Value
            : null;
        if (Error is null)
        {
            Issue.Texts = new IssueTexts(written);
            Issue.Picks = [.. Picks.Concat(more).Distinct()];
            (Issue.UpdatedAt, Issue.UpdatedBy) = (clock.GetUtcNow(), User.Identity?.Name ?? "");
            try
            {
                await db.SaveChangesAsync(cancellationToken);
                return Redirect($"/{lang}/knowledge/desk/newsletters/issue/{id}");
            }
            catch (DbUpdateConcurrencyException)
            {
                Error = texts["Edit.Changed", "?"];
            }
        }

        Offered = await picks.OfferAsync(Picks, MailLanguage.Known(lang), cancellationToken);
        return Page();
    }

    private async Task<IActionResult?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var issue = await db.Set<NewsletterIssue>().FirstOrDefaultAsync(i => i.Id == id, cancellationToken);
        Issue = issue!;
        return issue is null ? NotFound() : null;
    }
}
