using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepSources;
using Cesagram.ChatAnalysis.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Sources;

/// <summary>One source: a supervisor changes it, all see what its limits would have done.</summary>
[Authorize(Policy = Analysts.Policy)]
[ResponseCache(NoStore = true)]
internal sealed class EditModel(ChatAnalysisDbContext db, SourceKeeper keeper, ThresholdSimulation simulation, IStringLocalizer<WarningText> text) : PageModel
{
    [BindProperty]
    public SourceForm Form { get; set; } = SourceForm.First();

    [TempData]
    public string? Said { get; set; }

    public string? Problem { get; private set; }

    /// <summary>What is wrong, by field, in the reader's language.</summary>
    public Dictionary<string, string> Problems { get; } = [];

    public bool IsNew { get; private set; }

    public bool IsSupervisor => User.IsInRole("Supervisor");

    public string Heading { get; private set; } = "";

    public IReadOnlyList<ProcessingGround> Grounds { get; private set; } = [];

    public Simulation? Simulation { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellationToken)
    {
        var source = await LoadAsync(code, cancellationToken);
        if (source is null && !IsNew)
        {
            return NotFound();
        }

        Form = source is null ? SourceForm.First() : SourceForm.Of(source);
        return IsNew && !IsSupervisor ? Forbid() : Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken cancellationToken)
    {
        if (!IsSupervisor)
        {
            return Forbid();
        }

        if (await LoadAsync(code, cancellationToken) is null && !IsNew)
        {
            return NotFound();
        }

        var wrong = new Dictionary<string, string>();
        if (Form.Read(Grounds, IsNew, wrong) is { } change)
        {
            var (unit, by) = (Analysts.Unit(User), Analysts.Name(User));
            var isDone = IsNew ? await keeper.MakeAsync(unit, Form.Code!, change, by, cancellationToken) : await keeper.ChangeAsync(unit, code, Form.Revision, change, by, cancellationToken);
            if (isDone)
            {
                Said = IsNew ? "Sources.Said.Made" : "Sources.Said.Changed";
                return LocalRedirect($"/{RouteData.Values["lang"]}/analysis/sources/{(IsNew ? Form.Code : code)}");
            }

            if (IsNew)
            {
                wrong["Code"] = "Sources.CodeTaken";
            }
            else
            {
                Problem = text["Sources.Stale"];
            }
        }

        foreach (var (field, key) in wrong)
        {
            Problems[field] = text[key];
        }

        return Page();
    }

    private async Task<ConversationSource?> LoadAsync(string code, CancellationToken cancellationToken)
    {
        IsNew = code == "new";
        Grounds = await db.Grounds.AsNoTracking().Where(g => !g.Retired).OrderBy(g => g.Id).ToListAsync(cancellationToken);
        var source = IsNew ? null : await keeper.FindAsync(Analysts.Unit(User), code, cancellationToken);
        Heading = source?.Title ?? text["Sources.New"];
        Simulation = source is null ? null : await simulation.RunAsync(Analysts.Unit(User), source.Id, cancellationToken);
        return source;
    }
}
