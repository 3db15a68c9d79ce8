using System.Globalization;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepGrounds;
using Cesagram.ChatAnalysis.Text;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis;

/// <summary>The list that every submission chooses from.</summary>
[Authorize(Policy = Analysts.AdministratorPolicy)]
internal sealed class GroundsModel(ChatAnalysisDbContext db, TimeProvider clock, IStringLocalizer<AnalysisText> text) : PageModel
{
    private const int MostDays = 3650;

    [BindProperty]
    public ProcessingGroundKind? Kind { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Label { get; set; }

    [BindProperty]
    public string? Days { get; set; }

    public string? Problem { get; private set; }

    public IReadOnlyList<ProcessingGround> Grounds { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => await LoadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAddAsync(CancellationToken cancellationToken)
    {
        var kind = Kind ?? ProcessingGroundKind.Purpose;
        var days = 0;
        var problem =
            !CodeName.Is(Code, 100) || await db.Grounds.AnyAsync(g => g.Kind == kind && g.Code == Code, cancellationToken) ? "Grounds.CodeInvalid"
            : string.IsNullOrWhiteSpace(Label) || Label.Length > 300 ? "Grounds.LabelMissing"
            : kind == ProcessingGroundKind.LegalBasis && (!int.TryParse(Days, NumberStyles.None, CultureInfo.InvariantCulture, out days) || days is < 1 or > MostDays) ? "Grounds.DaysInvalid"
            : null;
        if (problem is not null)
        {
            Problem = text[problem];
            await LoadAsync(cancellationToken);
            return Page();
        }

        db.Grounds.Add(new ProcessingGround { Id = Guid.CreateVersion7(), Kind = kind, Code = Code!, Label = Label!.Trim(), MaximumDays = days, Reworded = true });
        await SaveAsync("ground-added", kind, Code!, cancellationToken);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRetireAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await db.Grounds.SingleOrDefaultAsync(g => g.Id == id, cancellationToken) is not { } ground)
        {
            return NotFound();
        }

        ground.Retired = !ground.Retired;
        await SaveAsync(ground.Retired ? "ground-retired" : "ground-restored", ground.Kind, ground.Code, cancellationToken);
        return RedirectToPage();
    }

    /// <summary>The list is the same for all units, so its changes stand in the platform's chain.</summary>
    private async Task SaveAsync(string name, ProcessingGroundKind kind, string code, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginUnitTransactionAsync(AuditTrail.Platform, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        var details = new Dictionary<string, string> { ["kind"] = kind.ToString(), ["code"] = code };
        await db.RecordAuditAsync(new AuditEvent(AuditKinds.Change, name, Analysts.Name(User)) { Subject = $"ground:{code}", Details = details }, clock, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task LoadAsync(CancellationToken cancellationToken) =>
        Grounds = await db.Grounds.AsNoTracking().OrderBy(g => g.Id).ToListAsync(cancellationToken);
}
