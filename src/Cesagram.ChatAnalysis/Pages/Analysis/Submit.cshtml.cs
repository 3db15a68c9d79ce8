using Cesagram.ChatAnalysis.Data;
using Cesagram.Transcripts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Cesagram.ChatAnalysis.Pages.Analysis;

/// <summary>The form; its script hands in by the API, a file at a time.</summary>
[Authorize(Policy = Analysts.Policy)]
internal sealed class SubmitModel(ChatAnalysisDbContext db, IOptions<ChatAnalysisOptions> options) : PageModel
{
    /// <summary>What people export themselves; the rest is for corpora and programs.</summary>
    public static IEnumerable<string> Explained => TranscriptFile.Formats.Except(["pan12", "jsonl"]);

    public IReadOnlyList<ProcessingGround> LegalBases { get; private set; } = [];

    public IReadOnlyList<ProcessingGround> Purposes { get; private set; } = [];

    public int MostDays => LegalBases.Select(ground => ground.MaximumDays).DefaultIfEmpty(1).Max();

    public long LargestFile => options.Value.LargestFile;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var grounds = await db.Grounds.AsNoTracking().Where(ground => !ground.Retired).OrderBy(ground => ground.Id).ToListAsync(cancellationToken);
        LegalBases = grounds.FindAll(ground => ground.Kind == ProcessingGroundKind.LegalBasis);
        Purposes = grounds.FindAll(ground => ground.Kind == ProcessingGroundKind.Purpose);
    }
}
