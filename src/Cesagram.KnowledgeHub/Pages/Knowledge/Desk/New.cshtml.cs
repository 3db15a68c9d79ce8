using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.EditEntries;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Desk;

[Authorize(Policy = Editors.Policy)]
internal sealed class NewModel(KnowledgeHubDbContext db, EntryWriter writer, TimeProvider clock) : PageModel
{
    private const int LongestTitle = 500;

    [BindProperty(SupportsGet = true)]
    public string? Segment { get; set; }

    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public string? Written { get; set; }

    [BindProperty]
    public string? Mark { get; set; }

    [BindProperty]
    public string? Type { get; set; }

    [BindProperty]
    public string? Starts { get; set; }

    public EntryKind Kind { get; private set; }

    /// <summary>By field: a key of DeskText.</summary>
    public Dictionary<string, string> Problems { get; } = [];

    public IActionResult OnGet()
    {
        Written = DeskNames.Reader(RouteData.Values["lang"]);
        return Find() ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!Find())
        {
            return NotFound();
        }

        var title = Title?.Trim() ?? "";
        Check(title.Length is > 0 and <= LongestTitle, nameof(Title), "Error.Title");
        Check(Language.IsKnown(Written), nameof(Written), "Error.Choose");
        Check(Enum.TryParse<Mark>(Mark, out var mark) && Enum.IsDefined(mark), nameof(Mark), "Error.Mark");
        Check(Kind != EntryKind.Resource || EntryTypes.OfResources.Contains(Type), nameof(Type), "Error.Choose");
        Check(Kind != EntryKind.Event || PartialDate.Day(Starts?.Trim()) is not null, nameof(Starts), "Error.Starts");
        if (Problems.Count > 0)
        {
            return Page();
        }

        var draft = NewEntry.Make(Kind, Kind == EntryKind.Resource ? Type! : EntryTypes.Of(Kind), await Slugs.FreeAsync(db, Kind, title, cancellationToken), new NewEntry(title, Written!, mark, Starts?.Trim()), SavedMoment.Of(clock.GetUtcNow()));
        await writer.RecordAsync(draft, User.Identity?.Name ?? "?", "", cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return Redirect($"/{RouteData.Values["lang"]}/knowledge/desk/edit/{draft.Id}?done=made");
    }

    private bool Find()
    {
        Kind = HubAddress.Kind(Segment ?? "") ?? default;
        return HubAddress.Kind(Segment ?? "") is not null;
    }

    private void Check(bool isFine, string field, string problem)
    {
        if (!isFine)
        {
            Problems[field] = problem;
        }
    }
}
