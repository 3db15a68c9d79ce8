using Cesagram.ChatAnalysis.ReadReport;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Transcripts;

/// <summary>How far a file is, and what was found in it; where that is one conversation, its report is the page to see.</summary>
[Authorize(Policy = Analysts.Policy)]
internal sealed class StatusModel(TranscriptReader reader) : PageModel
{
    public TranscriptView Transcript { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(Analysts.Unit(User), id, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        Transcript = found;
        return found is { Status: "scored", Conversations: [var only] }
            ? LocalRedirect($"/{RouteData.Values["lang"]}/analysis/transcripts/{id}/{only.Ordinal + 1}")
            : Page();
    }
}
