using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Events;
using Cesagram.KnowledgeHub.Newsletter;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.KnowledgeHub.Text;
using Cesagram.Mail;
using Cesagram.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Desk.Newsletters;

/// <summary>One issue: how it will look, a test, and the sending of it, once.</summary>
[Authorize(Policy = Editors.Policy)]
internal sealed class IssueModel(KnowledgeHubDbContext db, IssueWriter writer, IssueSending sending, PublicSite site, IStringLocalizer<NewsletterText> texts, TimeProvider clock) : PageModel
{
    public NewsletterIssue Issue { get; private set; } = null!;

    public IssueProgress Progress { get; private set; } = new(0, 0, 0);

    public int Subscribers { get; private set; }

    public string Reading { get; private set; } = "";

    public string? Said { get; private set; }

    public string? Error { get; private set; }

    public string? TestAddress { get; private set; }

    public async Task<IActionResult> OnGetAsync(string lang, Guid id, string? tested, CancellationToken cancellationToken)
    {
        Said = tested is null ? null : texts["Test.Sent"].Value;
        return await ShowAsync(lang, id, cancellationToken);
    }

    public async Task<IActionResult> OnPostTestAsync(string lang, Guid id, string? email, string? language, CancellationToken cancellationToken)
    {
        if (await db.Set<NewsletterIssue>().AsNoTracking().FirstOrDefaultAsync(i => i.Id == id, cancellationToken) is not { } issue)
        {
            return NotFound();
        }

        if (EmailAddress.Normalise(email) is not { } to)
        {
            (Error, TestAddress) = (texts["Error.Email"], email);
            return await ShowAsync(lang, id, cancellationToken);
        }

        var code = MailLanguage.Known(language);
        var body = writer.Write(issue, await writer.ItemsAsync(issue.Picks, cancellationToken), code, site.Root(Request), null);
        db.SendMail(new OutgoingMail { To = to, Subject = $"[{texts["Test.Mark"].Value}] {IssueWriter.TextOf(issue, code).Title}", Text = body.Text, Html = body.Html, Language = code }, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return Redirect($"/{lang}/knowledge/desk/newsletters/issue/{id}?tested=1");
    }

    public async Task<IActionResult> OnPostSendAsync(string lang, Guid id, bool sure, CancellationToken cancellationToken)
    {
        if (sure && await sending.BeginAsync(id, site.Root(Request), cancellationToken))
        {
            return Redirect($"/{lang}/knowledge/desk/newsletters/issue/{id}");
        }

        Error = sure ? texts["Send.Already"] : texts["Send.NotSure"];
        return await ShowAsync(lang, id, cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(string lang, Guid id, CancellationToken cancellationToken)
    {
        if (await db.Set<NewsletterIssue>().AsNoTracking().FirstOrDefaultAsync(i => i.Id == id, cancellationToken) is not { } issue)
        {
            return NotFound();
        }

        (Issue, Reading) = (issue, MailLanguage.Known(lang));
        Progress = await sending.ProgressAsync(issue, cancellationToken);
        Subscribers = await db.Set<Subscriber>().CountAsync(s => s.State == SubscriberState.Active, cancellationToken);
        return Page();
    }
}
