using System.Globalization;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadEntry;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Desk.Bulk;

/// <summary>How far a change to many entries has come, and what it did.</summary>
[Authorize(Policy = Editors.Policy)]
internal sealed class JobModel(KnowledgeHubDbContext db) : PageModel
{
    public BulkJob Job { get; private set; } = null!;

    public IReadOnlyDictionary<Guid, string> Titles { get; private set; } = new Dictionary<Guid, string>();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await db.Set<BulkJob>().AsNoTracking().FirstOrDefaultAsync(job => job.Id == id, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        Job = found;
        var ids = Job.Refused.Take(100).Select(refusal => refusal.EntryId).ToHashSet();
        Titles = (await db.Entries.AsNoTracking().Include(entry => entry.Texts).Where(entry => ids.Contains(entry.Id)).ToListAsync(cancellationToken))
            .ToDictionary(entry => entry.Id, entry => LocalEntry.Of(entry, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName).Text.Title);
        return Page();
    }
}
