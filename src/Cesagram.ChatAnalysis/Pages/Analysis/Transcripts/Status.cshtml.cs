using Cesagram.ChatAnalysis.FollowConversation;
using Cesagram.ChatAnalysis.KeepCustody;
using Cesagram.ChatAnalysis.ReadReport;
using Cesagram.ChatAnalysis.WorkWarnings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Transcripts;

/// <summary>How far a file is, and what was found in it; where that is one conversation, its report is the page to see.</summary>
[Authorize(Policy = Analysts.Policy)]
internal sealed class StatusModel(TranscriptReader reader, HiddenScores hidden, LiveReports live) : PageModel
{
    public TranscriptView Transcript { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        // Where there is one conversation the report's page records what was read.
        var unit = Analysts.Unit(User);
        var found = await reader.FindAsync(
            unit, id, cancellationToken, view => view is { Status: "scored", Conversations.Count: not 1 } or { Status: "failed" } ? TranscriptEvents.Read(unit, id, Analysts.Name(User)) : null);
        if (found is null)
        {
            return NotFound();
        }

        Transcript = (await hidden.MarkAsync(unit, [found], Analysts.Name(User), cancellationToken))[0];
        await live.AskAsync(unit, id, cancellationToken);
        if (found.Status == "asks")
        {
            return LocalRedirect($"/{RouteData.Values["lang"]}/analysis/transcripts/{id}/choose");
        }

        return found is { Status: "scored", Conversations: [var only] }
            ? LocalRedirect($"/{RouteData.Values["lang"]}/analysis/transcripts/{id}/{only.Ordinal + 1}")
            : Page();
    }
}
