using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.ChatAnalysis.ReadCases;
using Cesagram.ChatAnalysis.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Cases;

/// <summary>Adds a note to a case; nothing is chosen beforehand, so that fact or assessment is somebody's decision.</summary>
internal sealed class NoteModel(CaseReader reader, CaseNotes notes, IStringLocalizer<CaseText> text) : CasePage(text)
{
    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    public CaseDetails Case { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) => ShowAsync(id, cancellationToken);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken) =>
        Go(await notes.AddAsync(Unit, id, Kind, Text, By, cancellationToken), _ => $"{Root}/{id}#notes", "Said.Noted") ?? await ShowAsync(id, cancellationToken);

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(Unit, id, null, cancellationToken) is not { ErasedAt: null } found)
        {
            return NotFound();
        }

        Case = found;
        return Page();
    }
}
