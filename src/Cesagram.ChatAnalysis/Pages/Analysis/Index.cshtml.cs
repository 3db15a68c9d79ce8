using Cesagram.ChatAnalysis.ReadReport;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cesagram.ChatAnalysis.Pages.Analysis;

[Authorize(Policy = Analysts.Policy)]
internal sealed class IndexModel(TranscriptReader reader) : PageModel
{
    private const int RowsAPage = 50;

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public int Pages { get; private set; }

    public bool IsAdministrator => User.IsInRole("Administrator");

    public IReadOnlyList<TranscriptView> Transcripts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Number = Math.Max(1, Number);
        (Transcripts, var total) = await reader.ListAsync(Analysts.Unit(User), (Number - 1) * RowsAPage, RowsAPage, cancellationToken);
        Pages = (total + RowsAPage - 1) / RowsAPage;
    }
}
