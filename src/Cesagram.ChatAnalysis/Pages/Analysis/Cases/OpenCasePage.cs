using Cesagram.ChatAnalysis.ReadCases;
using Cesagram.ChatAnalysis.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Cases;

/// <summary>A form about one case that is not erased.</summary>
internal abstract class OpenCasePage(CaseReader reader, IStringLocalizer<CaseText> text) : CasePage(text)
{
    public CaseDetails Case { get; private set; } = null!;

    protected async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(Unit, id, null, cancellationToken) is not { ErasedAt: null } found)
        {
            return NotFound();
        }

        Case = found;
        await LoadAsync(id, cancellationToken);
        return Page();
    }

    /// <summary>What the form offers besides.</summary>
    protected virtual Task LoadAsync(Guid id, CancellationToken cancellationToken) => Task.CompletedTask;
}
