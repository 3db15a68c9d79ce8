using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.ChatAnalysis.ReadCases;
using Cesagram.ChatAnalysis.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Cases;

/// <summary>Adds a note to a case; nothing is chosen beforehand, so that fact or assessment is somebody's decision.</summary>
internal sealed class NoteModel(CaseReader reader, CaseNotes notes, IStringLocalizer<CaseText> text) : OpenCasePage(reader, text)
{
    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) => ShowAsync(id, cancellationToken);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken) =>
        Go(await notes.AddAsync(Unit, id, Kind, Text, By, cancellationToken), _ => $"{Root}/{id}#notes", "Said.Noted") ?? await ShowAsync(id, cancellationToken);
}
