using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.ProtectReader;
using Cesagram.ChatAnalysis.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis;

/// <summary>A person's own reading times and break reminder; there is no way to ask for another's.</summary>
[Authorize(Policy = Analysts.Policy)]
[ResponseCache(NoStore = true)]
internal sealed class ReadingModel(ReadingTimes times, IStringLocalizer<ProofText> text) : PageModel
{
    public ReadingTime Time { get; private set; } = null!;

    public IReadOnlyList<ReaderExposure> Days { get; private set; } = [];

    public string? Error { get; private set; }

    [TempData]
    public string? Said { get; set; }

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(int? minutes, CancellationToken cancellationToken)
    {
        if (minutes is not { } chosen || !ReaderChoice.Minutes.Contains(chosen))
        {
            Error = text["Reading.BreakWrong"];
            await LoadAsync(cancellationToken);
            return Page();
        }

        await times.ChooseBreakAsync(Analysts.Unit(User), Analysts.Name(User), chosen, cancellationToken);
        Said = "Reading.Saved";
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostForgetAsync(CancellationToken cancellationToken)
    {
        await times.ForgetAsync(Analysts.Unit(User), Analysts.Name(User), cancellationToken);
        Said = "Reading.Forgotten";
        return RedirectToPage();
    }

    /// <summary>What the report's page sends every half minute and when it is left.</summary>
    /// <returns>The person's times in a sentence.</returns>
    public async Task<IActionResult> OnPostTimeAsync(int? seconds, CancellationToken cancellationToken)
    {
        if (seconds is not (> 0 and <= ReadingTimes.MostAtOnce))
        {
            return BadRequest();
        }

        var (unit, name) = (Analysts.Unit(User), Analysts.Name(User));
        await times.AddAsync(unit, name, seconds.Value, cancellationToken);
        return Content(ReadingLine.Of(await times.OfAsync(unit, name, cancellationToken), text), "text/plain");
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        var (unit, name) = (Analysts.Unit(User), Analysts.Name(User));
        Time = await times.OfAsync(unit, name, cancellationToken);
        Days = await times.DaysAsync(unit, name, cancellationToken);
    }
}
