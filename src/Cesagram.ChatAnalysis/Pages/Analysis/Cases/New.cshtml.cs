using System.Globalization;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.ChatAnalysis.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Cases;

/// <summary>Opens a case; where a transcript led here, it goes into it.</summary>
internal sealed class NewModel(ChatAnalysisDbContext db, KeepCases.Cases cases, CaseTranscripts transcripts, TimeProvider clock, IStringLocalizer<CaseText> text) : FactsPage(db, text)
{
    private const int UsualDays = 90;

    [BindProperty(SupportsGet = true)]
    public Guid? Transcript { get; set; }

    public Task OnGetAsync(CancellationToken cancellationToken)
    {
        Form.RetainUntil = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(UsualDays).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return LoadGroundsAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var answer = await cases.OpenAsync(Unit, Form, By, cancellationToken);
        if (answer is CaseAnswer.Done done && Transcript is { } transcript)
        {
            await transcripts.AddAsync(Unit, done.Id, transcript, By, cancellationToken);
        }

        if (Go(answer, id => $"{Root}/{id}", "Said.Opened") is { } next)
        {
            return next;
        }

        await LoadGroundsAsync(cancellationToken);
        return Page();
    }
}
