using System.Globalization;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.EraseCase;
using Cesagram.ChatAnalysis.EraseTranscript;
using Cesagram.ChatAnalysis.HoldCase;
using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.ChatAnalysis.ReadCases;
using Cesagram.ChatAnalysis.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Cases;

/// <summary>Changes a case's facts; a supervisor holds, lifts and erases, each with a reason.</summary>
internal sealed class EditModel(
    ChatAnalysisDbContext db, CaseReader reader, KeepCases.Cases cases, CaseHolds holds, CaseEraser eraser, IStringLocalizer<CaseText> text) : FactsPage(db, text)
{
    /// <summary>What was read before it was changed here.</summary>
    [BindProperty]
    public int Revision { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>Hold, Lift or Erase.</summary>
    public string? Asked { get; private set; }

    public CaseDetails Case { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) => await ShowAsync(id, takeFacts: true, cancellationToken);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (Go(await cases.ChangeAsync(Unit, id, Form, Revision, By, cancellationToken), _ => $"{Root}/{id}", "Said.Changed") is { } next)
        {
            return next;
        }

        // Who has now read what the other did may save over it.
        Revision = Changed?.Revision ?? Revision;
        ModelState.Clear();
        return await ShowAsync(id, takeFacts: false, cancellationToken);
    }

    public Task<IActionResult> OnPostHoldAsync(Guid id, CancellationToken cancellationToken) =>
        DecideAsync(id, "Hold", () => holds.SetAsync(Unit, id, By, Reason, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostLiftAsync(Guid id, CancellationToken cancellationToken) =>
        DecideAsync(id, "Lift", () => holds.LiftAsync(Unit, id, By, Reason, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostEraseAsync(Guid id, CancellationToken cancellationToken) =>
        DecideAsync(id, "Erase", () => eraser.EraseEarlyAsync(Unit, id, By, Reason, cancellationToken), cancellationToken);

    private async Task<IActionResult> DecideAsync(Guid id, string what, Func<Task<CaseAnswer>> decide, CancellationToken cancellationToken)
    {
        if (!IsSupervisor)
        {
            return Forbid();
        }

        Asked = what;
        return Go(await decide(), _ => $"{Root}/{id}", "Said." + what) ?? await ShowAsync(id, takeFacts: true, cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(Guid id, bool takeFacts, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(Unit, id, takeFacts ? By : null, cancellationToken) is not { ErasedAt: null } found)
        {
            return NotFound();
        }

        (Case, Reference) = (found, found.Reference);
        if (takeFacts)
        {
            Revision = found.Revision;
            Form = new CaseForm
            {
                Title = found.Title, LegalBasis = found.LegalBasis, Purpose = found.Purpose, Status = found.Status, Priority = found.Priority, MissingPerson = found.MissingPerson,
                RetainUntil = found.RetainUntil.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            };
        }

        await LoadGroundsAsync(cancellationToken);
        return Page();
    }
}
