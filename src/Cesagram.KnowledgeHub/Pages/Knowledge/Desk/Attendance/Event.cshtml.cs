using System.Text;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Events;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.KnowledgeHub.Text;
using Cesagram.Ui.Languages;
using Cesagram.Ui.Spreadsheets;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Desk.Attendance;

/// <summary>Who comes to one event, and who was there.</summary>
[Authorize(Policy = Editors.Policy)]
internal sealed class EventModel(KnowledgeHubDbContext db, EventRegistrar registrar, PublicSite site, IStringLocalizer<EventText> texts, IOptions<KnowledgeHubOptions> options, TimeProvider clock) : PageModel
{
    public LocalEntry Local { get; private set; } = null!;

    /// <summary>With a place by name, then who waits by turn, then who cancelled.</summary>
    public IReadOnlyList<Registration> People { get; private set; } = [];

    public int KeepDays => options.Value.KeepRegistrationsDays;

    public int Present => People.Count(person => person.Present);

    public bool CanFill => Local.Entry.Facts.Event is { Cancelled: false, Capacity: { } capacity, StartsAt: { } starts } && starts > clock.GetUtcNow()
        && Count(RegistrationState.Waiting) > 0 && Count(RegistrationState.Confirmed) < capacity;

    public int Count(RegistrationState state) => People.Count(person => person.State == state);

    public async Task<IActionResult> OnGetAsync(string lang, Guid id, CancellationToken cancellationToken) => await FindAsync(lang, id, cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnGetCsvAsync(string lang, Guid id, CancellationToken cancellationToken)
    {
        if (!await FindAsync(lang, id, cancellationToken))
        {
            return NotFound();
        }

        var csv = new StringBuilder(SafeCsv.Line(texts["Field.Name"], texts["Field.Organisation"], texts["Field.Needs"], texts["Field.Email"], texts["Column.State"], texts["Column.Present"]));
        foreach (var person in People.Where(person => person.ErasedAt is null))
        {
            csv.Append(SafeCsv.Line(person.Name, person.Organisation, person.Needs, person.Email, texts[$"State.{person.State}"], texts[person.Present ? "Yes" : "No"]));
        }

        // Spreadsheets take a file without this mark for one of their own country's old encodings.
        return File([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(csv.ToString())], "text/csv; charset=utf-8", $"{Local.Entry.Slug}.csv");
    }

    public async Task<IActionResult> OnPostPresentAsync(string lang, Guid id, Guid registration, bool present, CancellationToken cancellationToken)
    {
        var changed = await db.Set<Registration>().Where(r => r.Id == registration && r.EntryId == id && r.State == RegistrationState.Confirmed)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.Present, present), cancellationToken);
        return changed == 0 ? NotFound() : Redirect($"/{lang}/knowledge/desk/attendance/event/{id}#r-{registration}");
    }

    public async Task<IActionResult> OnPostFillAsync(string lang, Guid id, CancellationToken cancellationToken)
    {
        await registrar.FillAsync(id, site.Root(Request), cancellationToken);
        return Redirect($"/{lang}/knowledge/desk/attendance/event/{id}");
    }

    private async Task<bool> FindAsync(string lang, Guid id, CancellationToken cancellationToken)
    {
        var entry = await db.Entries.AsNoTracking().Include(e => e.Texts).FirstOrDefaultAsync(e => e.Id == id && e.Kind == EntryKind.Event, cancellationToken);
        if (entry?.Facts.Event is null)
        {
            return false;
        }

        Local = LocalEntry.Of(entry, MailLanguage.Known(lang));
        var people = await db.Set<Registration>().AsNoTracking().Where(r => r.EntryId == id).ToListAsync(cancellationToken);
        People = [.. people.OrderBy(person => person.State).ThenBy(person => person.State == RegistrationState.Confirmed ? person.Name : "", StringComparer.CurrentCulture).ThenBy(person => person.Number)];
        return true;
    }
}
