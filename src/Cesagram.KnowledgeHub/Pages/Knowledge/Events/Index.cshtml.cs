using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Events;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.Ui.Languages;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Events;

/// <summary>What comes first, the next one on top; then what is over, by year.</summary>
internal sealed class IndexModel(KnowledgeHubDbContext db, TimeProvider clock) : PageModel
{
    public List<LocalEntry> Coming { get; private set; } = [];

    public IReadOnlyList<IGrouping<int, LocalEntry>> Past { get; private set; } = [];

    public async Task OnGetAsync(string lang, CancellationToken cancellationToken)
    {
        var entries = await db.Published.Include(e => e.Texts).Where(e => e.Kind == EntryKind.Event).OrderByDescending(e => e.Date).ThenBy(e => e.Slug).ToListAsync(cancellationToken);
        var locals = entries.Where(e => e.Facts.Event is not null).Select(e => LocalEntry.Of(e, MailLanguage.Known(lang))).ToList();
        var now = clock.GetUtcNow();
        Coming = [.. locals.Where(local => !EventTimes.IsOver(local.Entry.Facts.Event!, now)).Reverse()];
        Past = [.. locals.Where(local => EventTimes.IsOver(local.Entry.Facts.Event!, now)).GroupBy(local => local.Entry.Date?.Year ?? 0).OrderByDescending(year => year.Key)];
    }
}
