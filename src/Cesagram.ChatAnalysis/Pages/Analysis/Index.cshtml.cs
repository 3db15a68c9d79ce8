using System.Globalization;
using Cesagram.ChatAnalysis.ReadReport;
using Cesagram.ChatAnalysis.WorkWarnings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cesagram.ChatAnalysis.Pages.Analysis;

[Authorize(Policy = Analysts.Policy)]
internal sealed class IndexModel(TranscriptReader reader, HiddenScores hidden) : PageModel
{
    private const int RowsAPage = 50;
    private const int MostPages = 1_000_000;

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>A band or <c>failed</c>.</summary>
    [BindProperty(SupportsGet = true, Name = "result")]
    public string? Result { get; set; }

    /// <summary><c>risk</c>: highest risk first.</summary>
    [BindProperty(SupportsGet = true, Name = "order")]
    public string? Order { get; set; }

    public static IReadOnlyList<string> Results { get; } = ["urgent", "warn", "watch", "none", "cannot-tell", "asks", "failed"];

    public int Pages { get; private set; }

    public IReadOnlyList<TranscriptView> Transcripts { get; private set; } = [];

    public bool IsChoice => Choice.Result is not null;

    private TranscriptChoice Choice => new(Results.Contains(Result) ? Result : null, Order == "risk") { Reader = Analysts.Name(User) };

    /// <summary>This list with another result, order or page.</summary>
    public string Link(string? result, string? order, int page = 1)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("result", result), ("order", order), ("p", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null) })
        {
            if (value is { Length: > 0 })
            {
                query.Add(name, value);
            }
        }

        return $"/{RouteData.Values["lang"]}/analysis{query}";
    }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Number = Math.Clamp(Number, 1, MostPages);
        (Transcripts, var total) = await reader.ListAsync(Analysts.Unit(User), Choice, (Number - 1) * RowsAPage, RowsAPage, cancellationToken);
        Transcripts = await hidden.MarkAsync(Analysts.Unit(User), Transcripts, Analysts.Name(User), cancellationToken);
        Pages = (total + RowsAPage - 1) / RowsAPage;
    }
}
