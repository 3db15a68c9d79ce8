using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.ChatAnalysis.ReadCases;
using Cesagram.ChatAnalysis.ReadReport;
using Cesagram.ChatAnalysis.Text;
using Cesagram.ChatAnalysis.WorkWarnings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Cases;

/// <summary>Picks transcripts of the unit for a case.</summary>
internal sealed class TranscriptsModel(CaseReader reader, TranscriptReader transcripts, CaseTranscripts caseTranscripts, HiddenScores hidden, IStringLocalizer<CaseText> text) : OpenCasePage(reader, text)
{
    private const int RowsAPage = 50;

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    [BindProperty]
    public List<Guid> Picked { get; set; } = [];

    public int Pages { get; private set; }

    public IReadOnlyList<TranscriptView> Rows { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) => ShowAsync(id, cancellationToken);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        var added = 0;
        foreach (var transcript in Picked.Distinct().Take(RowsAPage))
        {
            added += await caseTranscripts.AddAsync(Unit, id, transcript, By, cancellationToken) ? 1 : 0;
        }

        var answer = Picked.Count == 0 ? CaseAnswer.Because("", "Error.NothingPicked")
            : added < Picked.Distinct().Count() ? CaseAnswer.Because("", "Error.TranscriptGone")
            : new CaseAnswer.Done(id);
        return Go(answer, _ => $"{Root}/{id}#transcripts", "Said.Added") ?? await ShowAsync(id, cancellationToken);
    }

    protected override async Task LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        Number = Math.Clamp(Number, 1, 1_000_000);
        (Rows, var total) = await transcripts.ListAsync(Unit, new TranscriptChoice { NotInCase = id }, (Number - 1) * RowsAPage, RowsAPage, cancellationToken);
        Rows = await hidden.MarkAsync(Unit, Rows, By, cancellationToken);
        Pages = (total + RowsAPage - 1) / RowsAPage;
    }
}
