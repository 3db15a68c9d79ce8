using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Events;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.KnowledgeHub.Text;
using Cesagram.Ui.Languages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Events;

/// <summary>An event, and the form by which one says that one comes.</summary>
[EnableRateLimiting(KnowledgeHubModule.FormLimit)]
internal sealed class ReadModel(KnowledgeHubDbContext db, EventRegistrar registrar, PublicSite site, IStringLocalizer<EventText> texts, IStringLocalizer<HubText> hub, IOptions<KnowledgeHubOptions> options, TimeProvider clock)
    : PageModel
{
    public LocalEntry Local { get; private set; } = null!;

    public EventFacts Facts => Local.Entry.Facts.Event!;

    public EventRegistration Registration => EventRegistrations.Of(Facts, clock.GetUtcNow());

    /// <summary>Whoever registers now waits. How many places are free is not said: by that number one could see whether an address is known.</summary>
    public bool IsFull { get; private set; }

    public bool Sent { get; private set; }

    public int KeepDays => options.Value.KeepRegistrationsDays;

    public IReadOnlyDictionary<string, string> Errors { get; private set; } = new Dictionary<string, string>();

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Organisation { get; set; }

    [BindProperty]
    public string? Needs { get; set; }

    [BindProperty]
    public bool Agreed { get; set; }

    /// <summary>People do not see it; programs fill it in.</summary>
    [BindProperty]
    public string? Website { get; set; }

    public string Where
    {
        get
        {
            var country = Facts.Country is { Length: > 0 } code ? hub["Country." + code].Value : null;
            var place = string.Join(", ", new[] { Facts.Place, country }.Where(part => part is not null));
            var online = Facts.Online == true ? texts["Fact.Online"].Value : null;
            return string.Join(" · ", new[] { place, online }.Where(part => !string.IsNullOrEmpty(part))) is { Length: > 0 } known ? known : hub["Unknown"].Value;
        }
    }

    public async Task<IActionResult> OnGetAsync(string lang, string slug, string? sent, CancellationToken cancellationToken)
    {
        Sent = sent is not null;
        return await FindAsync(lang, slug, cancellationToken) ?? Page();
    }

    public async Task<IActionResult> OnPostAsync(string lang, string slug, CancellationToken cancellationToken)
    {
        if (await FindAsync(lang, slug, cancellationToken) is { } elsewhere)
        {
            return elsewhere;
        }

        var (request, errors) = RegistrationRules.Check(Name, Email, Organisation, Needs, Agreed, MailLanguage.Known(lang), texts);
        Errors = errors;
        // The page says by itself that registration has closed meanwhile.
        if (request is null || Registration != EventRegistration.Open)
        {
            return Page();
        }

        if (string.IsNullOrEmpty(Website) && !await registrar.RegisterAsync(Local.Entry.Id, request, site.Root(Request), cancellationToken))
        {
            return Page();
        }

        return Redirect($"/{lang}/knowledge/events/{slug}?sent=1#registration");
    }

    private async Task<IActionResult?> FindAsync(string lang, string slug, CancellationToken cancellationToken)
    {
        var entry = await db.Published.Include(e => e.Texts).FirstOrDefaultAsync(e => e.Kind == EntryKind.Event && e.Slug == slug, cancellationToken);
        if (entry?.Facts.Event is null)
        {
            var now = await db.Redirects.Where(r => r.Kind == EntryKind.Event && r.Slug == slug).Join(db.Published, r => r.EntryId, e => e.Id, (r, e) => e.Slug).FirstOrDefaultAsync(cancellationToken);
            return now is null ? NotFound() : RedirectPermanent($"/{lang}/knowledge/events/{now}");
        }

        Local = LocalEntry.Of(entry, MailLanguage.Known(lang));
        var ofEvent = db.Set<Registration>().Where(r => r.EntryId == entry.Id);
        IsFull = await ofEvent.AnyAsync(r => r.State == RegistrationState.Waiting, cancellationToken)
            || await ofEvent.CountAsync(r => r.State == RegistrationState.Confirmed, cancellationToken) >= (entry.Facts.Event.Capacity ?? int.MaxValue);
        return null;
    }
}
