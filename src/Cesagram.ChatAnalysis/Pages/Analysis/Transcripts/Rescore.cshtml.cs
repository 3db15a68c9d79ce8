using Cesagram.ChatAnalysis.RescoreTranscript;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Transcripts;

/// <summary>Where the button sends to; there is nothing to see.</summary>
[Authorize(Policy = Analysts.Policy)]
internal sealed class RescoreModel(Rescoring rescoring) : PageModel
{
    public IActionResult OnGet(Guid id) => ToTranscript(id);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        // Where another person was quicker, or the unit has no such transcript, the transcript's page says so.
        await rescoring.QueueAsync(Analysts.Unit(User), id, Analysts.Name(User), cancellationToken);
        return ToTranscript(id);
    }

    private LocalRedirectResult ToTranscript(Guid id) => LocalRedirect($"/{RouteData.Values["lang"]}/analysis/transcripts/{id}");
}
