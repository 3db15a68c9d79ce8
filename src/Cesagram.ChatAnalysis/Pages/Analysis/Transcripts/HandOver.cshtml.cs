using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.ProtectReader;
using Cesagram.ChatAnalysis.ReadReport;
using Cesagram.ChatAnalysis.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Transcripts;

/// <summary>Hands a transcript over to a colleague, and lets one take it up. Shows no word of it.</summary>
[Authorize(Policy = Analysts.Policy)]
[ResponseCache(NoStore = true)]
internal sealed class HandOverModel(TranscriptReader transcripts, Handovers handovers, IStringLocalizer<ProofText> text) : PageModel
{
    [BindProperty]
    public string? Note { get; set; }

    public TranscriptView Transcript { get; private set; } = null!;

    public string? NoteError { get; private set; }

    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }

        if (Note?.Trim().Length > TranscriptHandover.LongestNote)
        {
            NoteError = text["HandOver.TooLong", TranscriptHandover.LongestNote];
            return Page();
        }

        if (!await handovers.HandOverAsync(Analysts.Unit(User), id, Analysts.Name(User), Note, cancellationToken))
        {
            Problem = text["HandOver.TooLate"];
            return Page();
        }

        // To the list, not back to what one would rather not read.
        return LocalRedirect($"/{RouteData.Values["lang"]}/analysis");
    }

    public async Task<IActionResult> OnPostTakeUpAsync(Guid id, CancellationToken cancellationToken)
    {
        // Where a colleague was quicker, the transcript's page says so.
        await handovers.TakeUpAsync(Analysts.Unit(User), id, Analysts.Name(User), cancellationToken);
        return LocalRedirect($"/{RouteData.Values["lang"]}/analysis/transcripts/{id}");
    }

    private async Task<bool> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await transcripts.FindAsync(Analysts.Unit(User), id, cancellationToken) is not { } found)
        {
            return false;
        }

        Transcript = found;
        return true;
    }
}
