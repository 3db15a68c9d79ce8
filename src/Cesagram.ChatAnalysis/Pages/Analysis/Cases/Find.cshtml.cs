using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.ChatAnalysis.ReadCases;
using Cesagram.ChatAnalysis.ReadReport;
using Cesagram.ChatAnalysis.SearchCases;
using Cesagram.ChatAnalysis.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Cases;

/// <summary>Looks for words in the messages of a case.</summary>
internal sealed class FindModel(CaseReader reader, TranscriptReader transcripts, TextSearch search, IStringLocalizer<CaseText> text) : CasePage(text)
{
    private const int MostNames = 1000;

    [BindProperty]
    public string? Query { get; set; }

    public CaseDetails Case { get; private set; } = null!;

    /// <summary>Null: nothing was searched for.</summary>
    public TextFound? Found { get; private set; }

    /// <summary>Names of the files, by their transcripts.</summary>
    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) => ShowAsync(id, cancellationToken);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (Query?.Trim() is not { Length: >= TextSearch.Shortest and <= TextSearch.Longest } wanted)
        {
            Go(CaseAnswer.Because("Query", "Error.FindQuery", TextSearch.Shortest, TextSearch.Longest), _ => Root, "");
            return await ShowAsync(id, cancellationToken);
        }

        Found = await search.FindAsync(Unit, id, wanted, By, cancellationToken);
        var (listed, _) = await transcripts.ListAsync(Unit, new TranscriptChoice { Case = id }, 0, MostNames, cancellationToken);
        Names = listed.ToDictionary(t => t.Id, t => t.FileName ?? "");
        return await ShowAsync(id, cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(Unit, id, null, cancellationToken) is not { ErasedAt: null } found)
        {
            return NotFound();
        }

        Case = found;
        return Page();
    }
}
