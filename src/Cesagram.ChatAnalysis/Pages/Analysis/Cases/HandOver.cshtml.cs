using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.HandOverCase;
using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.ChatAnalysis.ReadCases;
using Cesagram.ChatAnalysis.ReadReport;
using Cesagram.ChatAnalysis.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Cases;

/// <summary>Hands parts of a case over to somebody outside the platform.</summary>
internal sealed class HandOverModel(ChatAnalysisDbContext db, CaseReader reader, TranscriptReader transcripts, HandOvers handOvers, IStringLocalizer<CaseText> text) : OpenCasePage(reader, text)
{
    private const int MostTranscripts = 500;

    [BindProperty]
    public HandOverForm Form { get; set; } = new();

    public IReadOnlyList<ProcessingGround> LegalBases { get; private set; } = [];

    /// <summary>Those that can go along: they have been read.</summary>
    public IReadOnlyList<TranscriptView> Transcripts { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Form.SetStatus = true;
        return ShowAsync(id, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken) =>
        Go(await handOvers.MakeAsync(Unit, id, Form, By, cancellationToken), _ => $"{Root}/{id}#hand-overs", "Said.HandedOver") ?? await ShowAsync(id, cancellationToken);

    protected override async Task LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        LegalBases = await db.Grounds.AsNoTracking().Where(g => g.Kind == ProcessingGroundKind.LegalBasis && !g.Retired).OrderBy(g => g.Id).ToListAsync(cancellationToken);
        var (all, _) = await transcripts.ListAsync(Unit, new TranscriptChoice { Case = id }, 0, MostTranscripts, cancellationToken);
        Transcripts = [.. all.Where(t => t.Status == "scored")];
    }
}
