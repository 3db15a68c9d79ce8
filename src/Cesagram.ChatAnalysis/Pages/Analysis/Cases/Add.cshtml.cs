using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.ChatAnalysis.ReadCases;
using Cesagram.ChatAnalysis.ReadReport;
using Cesagram.ChatAnalysis.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Cases;

/// <summary>From a transcript: the case that it goes into.</summary>
internal sealed class AddModel(CaseReader reader, TranscriptReader transcripts, CaseTranscripts caseTranscripts, IStringLocalizer<CaseText> text) : CasePage(text)
{
    private const int MostCases = 200;

    [BindProperty(SupportsGet = true)]
    public Guid Transcript { get; set; }

    [BindProperty]
    public Guid? Case { get; set; }

    public TranscriptView Chosen { get; private set; } = null!;

    /// <summary>Those on which something was done last.</summary>
    public IReadOnlyList<CaseSummary> Cases { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => ShowAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        CaseAnswer answer = Case is not { } id ? CaseAnswer.Because("Case", "Error.Case")
            : await caseTranscripts.AddAsync(Unit, id, Transcript, By, cancellationToken) ? new CaseAnswer.Done(id)
            : new CaseAnswer.NotThere();
        ModelState.Clear();
        return Go(answer, done => $"{Root}/{done}#transcripts", "Said.Added") ?? await ShowAsync(cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        if (await transcripts.FindAsync(Unit, Transcript, cancellationToken) is not { Status: not ("erased" or "receiving") } found)
        {
            return NotFound();
        }

        Chosen = found;
        (Cases, _) = await reader.ListAsync(Unit, new CaseChoice(), 0, MostCases, cancellationToken);
        return Page();
    }
}
