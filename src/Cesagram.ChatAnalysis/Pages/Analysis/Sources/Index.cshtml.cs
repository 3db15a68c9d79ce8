using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.FollowConversation;
using Cesagram.ChatAnalysis.KeepSources;
using Cesagram.ChatAnalysis.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Sources;

/// <summary>Where live conversations come from; also finds one by the id that its sender gave it.</summary>
[Authorize(Policy = Analysts.Policy)]
[ResponseCache(NoStore = true)]
internal sealed class IndexModel(SourceKeeper keeper, LiveReports reports, IStringLocalizer<WarningText> text) : PageModel
{
    [BindProperty]
    public string? Conversation { get; set; }

    [TempData]
    public string? Said { get; set; }

    public string? Problem { get; private set; }

    public IReadOnlyList<ConversationSource> Sources { get; private set; } = [];

    public bool IsSupervisor => User.IsInRole("Supervisor");

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var unit = Analysts.Unit(User);
        // By a form that is posted: an id of a conversation has no place in the address of a page.
        var found = Conversation?.Trim() is { Length: > 0 and <= MessageRules.LongestId } wanted ? await keeper.FindConversationAsync(unit, wanted, cancellationToken) : [];
        if (found is [var first, ..])
        {
            await reports.AskAsync(unit, first, cancellationToken);
            return LocalRedirect($"/{RouteData.Values["lang"]}/analysis/transcripts/{first}");
        }

        Problem = text["Sources.NotFound"];
        await LoadAsync(cancellationToken);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken) => Sources = await keeper.ListAsync(Analysts.Unit(User), cancellationToken);
}
