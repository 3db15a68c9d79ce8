using Cesagram.ChatAnalysis.EraseTranscript;
using Cesagram.ChatAnalysis.KeepCustody;
using Cesagram.ChatAnalysis.ReadReport;
using Cesagram.ChatAnalysis.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis;

/// <summary>What will be erased soon and what is held; a supervisor holds, lifts and erases, each with a reason.</summary>
[Authorize(Policy = Analysts.Policy)]
[ResponseCache(NoStore = true)]
internal sealed class RetentionModel(TranscriptReader reader, LegalHolds holds, TranscriptEraser eraser, TimeProvider clock, IStringLocalizer<AnalysisText> text) : PageModel
{
    private const int RowsAPage = 50;
    private const int MostReason = 1000;
    private const int MostDays = 3650;

    /// <summary>Only what is erased within so many days; null: all.</summary>
    [BindProperty(SupportsGet = true, Name = "days")]
    public int? Days { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>Only this one, whenever it is due.</summary>
    [BindProperty(SupportsGet = true, Name = "transcript")]
    public Guid? Only { get; set; }

    /// <summary>Key of the text about what was done last.</summary>
    [TempData]
    public string? Said { get; set; }

    public Guid? Typed { get; private set; }

    /// <summary>What was to be decided about it: <c>Hold</c>, <c>Lift</c> or <c>Erase</c>.</summary>
    public string? Asked { get; private set; }

    public string? Reason { get; private set; }

    public string? Problem { get; private set; }

    public int Pages { get; private set; }

    public bool IsSupervisor => User.IsInRole("Supervisor");

    public IReadOnlyList<TranscriptView> Rows { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public Task<IActionResult> OnPostHoldAsync(Guid id, string? reason, CancellationToken cancellationToken) =>
        DecideAsync("Hold", id, reason, () => holds.SetAsync(Analysts.Unit(User), id, Analysts.Name(User), reason!.Trim(), cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostLiftAsync(Guid id, string? reason, CancellationToken cancellationToken) =>
        DecideAsync("Lift", id, reason, () => holds.LiftAsync(Analysts.Unit(User), id, Analysts.Name(User), reason!.Trim(), cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostEraseAsync(Guid id, string? reason, CancellationToken cancellationToken) =>
        DecideAsync(
            "Erase", id, reason, async () => await eraser.EraseAsync(Analysts.Unit(User), id, Analysts.Name(User), reason!.Trim(), cancellationToken) == ErasureResult.Erased, cancellationToken);

    /// <summary>The choice of days as part of an address, behind what stands before it.</summary>
    public string DaysQuery(string before) => Days is { } days ? FormattableString.Invariant($"{before}days={days}") : "";

    private async Task<IActionResult> DecideAsync(string what, Guid id, string? reason, Func<Task<bool>> decide, CancellationToken cancellationToken)
    {
        if (!IsSupervisor)
        {
            return Forbid();
        }

        (Typed, Asked, Reason) = (id, what, reason);
        var isReason = !string.IsNullOrWhiteSpace(reason) && reason.Length <= MostReason && !reason.Contains('\0', StringComparison.Ordinal);
        Problem = !isReason ? text["Retention.ReasonMissing"].Value : !await decide() ? text["Retention.TooLate"].Value : null;
        if (Problem is null)
        {
            Said = "Retention.Said." + what;
            return LocalRedirect($"/{RouteData.Values["lang"]}/analysis/retention{DaysQuery("?")}");
        }

        await LoadAsync(cancellationToken);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Days = Days is { } days ? Math.Clamp(days, 0, MostDays) : null;
        Number = Math.Clamp(Number, 1, 1_000_000);
        var until = Days is { } within ? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(within) : DateOnly.MaxValue;
        (Rows, var total) = await reader.ListAsync(
            Analysts.Unit(User), new TranscriptChoice { Retention = until, Only = Only }, (Number - 1) * RowsAPage, RowsAPage, cancellationToken);
        Pages = (total + RowsAPage - 1) / RowsAPage;
    }
}
