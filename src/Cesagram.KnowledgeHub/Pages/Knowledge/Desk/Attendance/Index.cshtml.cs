using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Events;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Desk.Attendance;

internal sealed record AttendanceRow(LocalEntry Local, int Confirmed, int Waiting, int Cancelled);

/// <summary>Events that people can register for, or did.</summary>
[Authorize(Policy = Editors.Policy)]
internal sealed class IndexModel(KnowledgeHubDbContext db) : PageModel
{
    public IReadOnlyList<AttendanceRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(string lang, CancellationToken cancellationToken)
    {
        var counts = await db.Set<Registration>().GroupBy(r => r.EntryId).Select(group => new
        {
            group.Key,
            Confirmed = group.Count(r => r.State == RegistrationState.Confirmed),
            Waiting = group.Count(r => r.State == RegistrationState.Waiting),
            Cancelled = group.Count(r => r.State == RegistrationState.Cancelled),
        }).ToDictionaryAsync(count => count.Key, cancellationToken);
        var events = await db.Entries.AsNoTracking().Include(e => e.Texts).Where(e => e.Kind == EntryKind.Event).OrderByDescending(e => e.Date).ToListAsync(cancellationToken);
        Rows =
        [
            .. from entry in events
               let count = counts.GetValueOrDefault(entry.Id)
               where entry.Facts.Event is { } facts && (facts.Capacity is not null || count is not null)
               select new AttendanceRow(LocalEntry.Of(entry, MailLanguage.Known(lang)), count?.Confirmed ?? 0, count?.Waiting ?? 0, count?.Cancelled ?? 0),
        ];
    }
}
