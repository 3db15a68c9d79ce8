using System.Globalization;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepCases;
using Cesagram.ChatAnalysis.ReadCases;
using Cesagram.ChatAnalysis.SearchCases;
using Cesagram.ChatAnalysis.Text;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Cases;

/// <summary>The unit's cases. What is searched for is sent as a form: an address with a name in it would stay in histories and logs.</summary>
internal sealed class IndexModel(CaseReader reader, CaseSearch search, IStringLocalizer<CaseText> text) : CasePage(text)
{
    private const int RowsAPage = 50;
    private const int MostFound = 200;

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>A status or <c>erased</c>.</summary>
    [BindProperty(SupportsGet = true, Name = "status")]
    public string? Status { get; set; }

    [BindProperty(SupportsGet = true, Name = "priority")]
    public string? Priority { get; set; }

    [BindProperty(SupportsGet = true, Name = "assignee")]
    public string? Assignee { get; set; }

    /// <summary>What was searched for; null: nothing.</summary>
    public string? Query { get; private set; }

    public int Total { get; private set; }

    public int Pages => (Total + RowsAPage - 1) / RowsAPage;

    public bool IsChoice => Choice != new CaseChoice();

    public IReadOnlyList<CaseSummary> Cases { get; private set; } = [];

    public IReadOnlyList<string> Assignees { get; private set; } = [];

    private CaseChoice Choice => new(Codes.Parse<CaseStatus>(Status), Codes.Parse<CasePriority>(Priority), string.IsNullOrEmpty(Assignee) || Assignee.Contains('\0', StringComparison.Ordinal) ? null : Assignee)
    {
        Erased = Status == "erased",
    };

    /// <summary>Another page of this choice.</summary>
    public string Link(int page)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("status", Status), ("priority", Priority), ("assignee", Assignee), ("p", page.ToString(CultureInfo.InvariantCulture)) })
        {
            if (value is { Length: > 0 })
            {
                query.Add(name, value);
            }
        }

        return Root + query;
    }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Number = Math.Clamp(Number, 1, 1_000_000);
        (Cases, Total) = await reader.ListAsync(Unit, Choice, (Number - 1) * RowsAPage, RowsAPage, cancellationToken);
        Assignees = await reader.AssigneesAsync(Unit, cancellationToken);
    }

    public async Task<IActionResult> OnPostSearchAsync(string? query, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(query) || query.Length > CaseSearch.Longest)
        {
            Go(CaseAnswer.Because("Query", "Error.Query", CaseSearch.Longest), _ => Root, "");
            await OnGetAsync(cancellationToken);
            return Page();
        }

        Query = query;
        var found = await search.FindAsync(Unit, query, By, cancellationToken);
        // Found ones stand on one page: their address holds no query to turn a page with.
        (Cases, _) = await reader.ListAsync(Unit, new CaseChoice { Ids = [.. found.Take(MostFound)] }, 0, MostFound, cancellationToken);
        Total = Cases.Count;
        return Page();
    }
}
