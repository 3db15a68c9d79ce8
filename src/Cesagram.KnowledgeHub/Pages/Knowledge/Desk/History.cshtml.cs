using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.EditEntries;
using Cesagram.KnowledgeHub.Revisions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Desk;

[Authorize(Policy = Editors.Policy)]
internal sealed class HistoryModel(KnowledgeHubDbContext db, DeskNames names, RestoreRevision restore) : PageModel
{
    private const int RowsAPage = 50;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "from")]
    public int? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "to")]
    public int? To { get; set; }

    /// <summary>Revisions before this one are listed.</summary>
    [BindProperty(SupportsGet = true, Name = "before")]
    public int? Before { get; set; }

    public Entry Entry { get; private set; } = null!;

    public FieldNames Names { get; private set; } = null!;

    public TimeZoneInfo Zone { get; private set; } = TimeZoneInfo.Utc;

    /// <summary>Newest first, each with what it changed.</summary>
    public IReadOnlyList<(Revision Revision, IReadOnlyList<FieldChange> Changes)> Revisions { get; private set; } = [];

    public int Last { get; private set; }

    public int? Older { get; private set; }

    /// <summary>Null unless two were chosen.</summary>
    public IReadOnlyList<FieldChange>? Compared { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await db.Entries.AsNoTracking().Include(e => e.Texts).SingleOrDefaultAsync(e => e.Id == Id, cancellationToken) is not { } entry)
        {
            return NotFound();
        }

        var reader = DeskNames.Reader(RouteData.Values["lang"]);
        (Entry, Zone) = (entry, DeskZones.Usual(reader));
        (Names, _) = await names.LoadAsync(reader, cancellationToken);
        var all = db.Revisions.AsNoTracking().Where(r => r.EntryId == Id);
        Last = await all.MaxAsync(r => (int?)r.Number, cancellationToken) ?? 0;
        var listed = await all.Where(r => Before == null || r.Number < Before).OrderByDescending(r => r.Number).Take(RowsAPage + 1).ToListAsync(cancellationToken);
        Revisions = [.. listed.Take(RowsAPage).Select((revision, i) => (revision, i + 1 < listed.Count ? FieldChange.Between(entry.Kind, listed[i + 1].Snapshot, revision.Snapshot) : []))];
        Older = listed.Count > RowsAPage ? listed[RowsAPage - 1].Number : null;
        if (From is not null && To is not null)
        {
            var chosen = await all.Where(r => r.Number == From || r.Number == To).OrderBy(r => r.Number).ToListAsync(cancellationToken);
            if (chosen.Count == 0 || (chosen.Count == 1 && From != To))
            {
                return NotFound();
            }

            (From, To) = (chosen[0].Number, chosen[^1].Number);
            Compared = FieldChange.Between(entry.Kind, chosen[0].Snapshot, chosen[^1].Snapshot);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int number, CancellationToken cancellationToken) =>
        await restore.RestoreAsync(Id, number, User.Identity?.Name ?? "?", cancellationToken) switch
        {
            RestoreOutcome.Done => Redirect($"/{RouteData.Values["lang"]}/knowledge/desk/edit/{Id}?done=restored"),
            RestoreOutcome.Incomplete => Redirect($"/{RouteData.Values["lang"]}/knowledge/desk/history/{Id}?from={number}&to={number}&refused=yes"),
            _ => NotFound(),
        };
}
