using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.ChatAnalysis.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Cases;

/// <summary>A page with the form of a case's facts.</summary>
internal abstract class FactsPage(ChatAnalysisDbContext db, IStringLocalizer<CaseText> text) : CasePage(text)
{
    [BindProperty]
    public CaseForm Form { get; set; } = new();

    public IReadOnlyList<ProcessingGround> LegalBases { get; private set; } = [];

    public IReadOnlyList<ProcessingGround> Purposes { get; private set; } = [];

    /// <summary>Its reference; null: it has none yet.</summary>
    public string? Reference { get; protected set; }

    /// <summary>What may be chosen; what the case has already may stay, even where it is retired.</summary>
    protected async Task LoadGroundsAsync(CancellationToken cancellationToken)
    {
        var grounds = await db.Grounds.AsNoTracking().OrderBy(g => g.Id).ToListAsync(cancellationToken);
        LegalBases = grounds.FindAll(g => g.Kind == ProcessingGroundKind.LegalBasis && (!g.Retired || g.Code == Form.LegalBasis));
        Purposes = grounds.FindAll(g => g.Kind == ProcessingGroundKind.Purpose && (!g.Retired || g.Code == Form.Purpose));
    }
}
