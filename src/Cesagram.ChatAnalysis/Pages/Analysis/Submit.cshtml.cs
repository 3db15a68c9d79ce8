using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.ReadCases;
using Cesagram.Transcripts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Cesagram.ChatAnalysis.Pages.Analysis;

/// <summary>The form; its script hands in by the API, a file at a time.</summary>
[Authorize(Policy = Analysts.Policy)]
internal sealed class SubmitModel(ChatAnalysisDbContext db, CaseReader cases, IOptions<ChatAnalysisOptions> options) : PageModel
{
    /// <summary>What people export themselves; the rest is for corpora and programs.</summary>
    public static IEnumerable<string> Explained => TranscriptFile.Formats.Except(["pan12", "jsonl"]);

    public IReadOnlyList<ProcessingGround> LegalBases { get; private set; } = [];

    public IReadOnlyList<ProcessingGround> Purposes { get; private set; } = [];

    public int MostDays => LegalBases.Select(ground => ground.MaximumDays).DefaultIfEmpty(1).Max();

    public long LargestFile => options.Value.LargestFile;

    /// <summary>The case that all of it goes into; null: none.</summary>
    public CaseDetails? Case { get; private set; }

    /// <param name="case">Id of a case of the unit; what is none is not asked for.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task OnGetAsync(Guid? @case, CancellationToken cancellationToken)
    {
        Case = @case is { } id && await cases.FindAsync(Analysts.Unit(User), id, null, cancellationToken) is { ErasedAt: null } found ? found : null;
        var grounds = await db.Grounds.AsNoTracking().Where(ground => !ground.Retired).OrderBy(ground => ground.Id).ToListAsync(cancellationToken);
        LegalBases = grounds.FindAll(ground => ground.Kind == ProcessingGroundKind.LegalBasis);
        Purposes = grounds.FindAll(ground => ground.Kind == ProcessingGroundKind.Purpose);
    }
}
