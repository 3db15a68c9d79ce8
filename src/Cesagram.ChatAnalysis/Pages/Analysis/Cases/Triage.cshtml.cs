using System.Globalization;
using Cesagram.ChatAnalysis.ReadCases;
using Cesagram.ChatAnalysis.Text;
using Cesagram.ChatAnalysis.TriageCase;
using Cesagram.CountryFacts;
using Cesagram.Ui.Help;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Cases;

/// <summary>Many chats of one device, ranked: what to read first. The line for missing children stands before all.</summary>
internal sealed class TriageModel(CaseReader reader, CaseTriage triage, CountryFactsFile facts, IStringLocalizer<CaseText> text) : CasePage(text)
{
    private const int RowsAPage = 100;

    /// <summary>What the order is made of, the weightiest first.</summary>
    public static IReadOnlyList<string> Stages { get; } = ["approach", "going-missing", "isolation"];

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>The reader chooses; nothing is guessed.</summary>
    [BindProperty(SupportsGet = true, Name = "country")]
    public string? Country { get; set; }

    public CaseDetails Case { get; private set; } = null!;

    public Triage Ranked { get; private set; } = null!;

    public HelpLines Help { get; private set; } = null!;

    public int Pages => (Ranked.Rows.Count + RowsAPage - 1) / RowsAPage;

    /// <summary>Place of the first row shown, from 1.</summary>
    public int First => ((Number - 1) * RowsAPage) + 1;

    public IReadOnlyList<TriageRow> Rows => [.. Ranked.Rows.Skip(First - 1).Take(RowsAPage)];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(Unit, id, null, cancellationToken) is not { ErasedAt: null } found || await triage.RankAsync(Unit, id, By, cancellationToken) is not { } ranked)
        {
            return NotFound();
        }

        (Case, Ranked, Help) = (found, ranked, HelpLines.For(facts, Country, isYoung: false, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName));
        Number = Math.Clamp(Number, 1, Math.Max(1, Pages));
        return Page();
    }
}
