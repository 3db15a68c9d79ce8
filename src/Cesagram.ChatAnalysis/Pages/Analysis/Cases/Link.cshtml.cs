using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.ChatAnalysis.ReadCases;
using Cesagram.ChatAnalysis.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Cases;

/// <summary>Links a case with another of the unit.</summary>
internal sealed class LinkModel(CaseReader reader, CaseLinks links, IStringLocalizer<CaseText> text) : OpenCasePage(reader, text)
{
    [BindProperty]
    public string? Reference { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) => ShowAsync(id, cancellationToken);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken) =>
        Go(await links.AddAsync(Unit, id, Reference, Reason, By, cancellationToken), _ => $"{Root}/{id}#links", "Said.Linked") ?? await ShowAsync(id, cancellationToken);
}
