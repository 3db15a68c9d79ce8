using Cesagram.KnowledgeHub.EditEntries;
using Cesagram.KnowledgeHub.PreviewLinks;
using Cesagram.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Desk;

[Authorize(Policy = Editors.Policy)]
[RequestSizeLimit(LargestForm)]
internal sealed class EditModel(EntrySave save, EditViewReader reader, PreviewLinkDesk links) : PageModel
{
    /// <summary>A text of the greatest length, percent-encoded in Greek, and all facts.</summary>
    public const int LargestForm = 4 * 1024 * 1024;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The language whose text is written; not given: the original's.</summary>
    [BindProperty(SupportsGet = true, Name = "text")]
    public string? TextLanguage { get; set; }

    [BindProperty(SupportsGet = true, Name = "done")]
    public string? Done { get; set; }

    [BindProperty]
    public EntryForm Form { get; set; } = new();

    [BindProperty]
    public string? Action { get; set; }

    public EditView View { get; private set; } = null!;

    private string By => User.Identity?.Name ?? "?";

    private string Reader => DeskNames.Reader(RouteData.Values["lang"]);

    public string Address(string? text, string? done = null) =>
        $"/{RouteData.Values["lang"]}/knowledge/desk/edit/{Id}" + (text is null ? "" : $"?text={text}") + (done is null ? "" : $"{(text is null ? '?' : '&')}done={done}");

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => await ShowAsync(null, null, null, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await reader.TextLanguageAsync(Id, TextLanguage, cancellationToken) is not { } text)
        {
            return NotFound();
        }

        var action = Enum.TryParse<EntryAction>(Action, out var known) && Enum.IsDefined(known) ? known : EntryAction.Save;
        var result = await save.SaveAsync(new EntryChange(Id, Form, text, action, By), cancellationToken);
        return result.NotFound ? NotFound()
            : result.IsSaved ? Redirect(Address(text, result.KeptBoth ? "both" : action.ToString()))
            : await ShowAsync(Form, result, null, cancellationToken);
    }

    public async Task<IActionResult> OnPostLinkAsync(int days, CancellationToken cancellationToken) =>
        await reader.TextLanguageAsync(Id, null, cancellationToken) is null ? NotFound()
            : await ShowAsync(null, null, await links.MakeAsync(Id, days, By, cancellationToken), cancellationToken);

    public async Task<IActionResult> OnPostWithdrawAsync(Guid link, CancellationToken cancellationToken)
    {
        await links.WithdrawAsync(Id, link, By, cancellationToken);
        return Redirect(Address(TextLanguage, "withdrawn"));
    }

    private async Task<IActionResult> ShowAsync(EntryForm? form, SaveResult? result, string? token, CancellationToken cancellationToken)
    {
        if (await reader.ReadAsync(Id, Language.IsKnown(TextLanguage) ? TextLanguage : null, Reader, form, result, cancellationToken) is not { } view)
        {
            return NotFound();
        }

        View = view with { NewToken = token };
        return Page();
    }
}
