using System.Globalization;
using System.Text;
using Cesagram.KnowledgeHub.CheckLinks;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.FetchOutside;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.Ui.Spreadsheets;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Desk.Links;

[Authorize(Policy = Editors.Policy)]
internal sealed class IndexModel(KnowledgeHubDbContext db, LinkHealth health, IOptions<OutsideOptions> options, TimeProvider clock) : PageModel
{
    private const int RowsAPage = 50;
    private IReadOnlyDictionary<LinkState, int> counts = new Dictionary<LinkState, int>();

    [BindProperty(SupportsGet = true, Name = "state")]
    public LinkState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    /// <summary>What became of the last button: off, sent, taken, not-taken or seen.</summary>
    [TempData]
    public string? Said { get; set; }

    public bool IsOn => options.Value.CheckLinks;

    public IReadOnlyList<(LinkCheck Link, LocalEntry Entry)> Links { get; private set; } = [];

    public int Total => counts.Values.Sum();

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public int Pages { get; private set; }

    public int CountOf(LinkState state) => counts.GetValueOrDefault(state);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (!IsOn)
        {
            // Where no schedule runs the list is made when it is looked at.
            await health.ListAsync(cancellationToken);
        }

        counts = await db.Set<LinkCheck>().GroupBy(link => link.State).ToDictionaryAsync(group => group.Key, group => group.Count(), cancellationToken);
        Pages = Math.Max(1, (await Chosen().CountAsync(cancellationToken) + RowsAPage - 1) / RowsAPage);
        Number = Math.Clamp(Number, 1, Pages);
        Links = await WithEntriesAsync(Chosen().Skip((Number - 1) * RowsAPage).Take(RowsAPage), cancellationToken);
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken)
    {
        var rows = new StringBuilder(SafeCsv.Line("state", "status", "note", "since", "failures", "checked", "url", "final_url", "title", "seen_by", "seen_on"));
        foreach (var (link, entry) in await WithEntriesAsync(Chosen(), cancellationToken))
        {
            rows.Append(SafeCsv.Line(
                link.State.ToString(), $"{link.Status}", link.Note ?? "", $"{link.Since:O}", link.Failures.ToString(CultureInfo.InvariantCulture),
                $"{link.CheckedAt:O}", link.Url, link.FinalUrl ?? "", entry.Text.Title, link.SeenBy ?? "", $"{link.SeenOn:O}"));
        }

        return File(new UTF8Encoding(true).GetPreamble().Concat(Encoding.UTF8.GetBytes(rows.ToString())).ToArray(), "text/csv; charset=utf-8", "links.csv");
    }

    public async Task<IActionResult> OnPostCheckAsync(Guid id, CancellationToken cancellationToken)
    {
        if (IsOn)
        {
            await health.CheckNowAsync(id, cancellationToken);
        }

        Said = IsOn ? "sent" : "off";
        return Back();
    }

    public async Task<IActionResult> OnPostTakeOverAsync(Guid id, CancellationToken cancellationToken)
    {
        Said = await health.TakeOverAsync(id, User.Identity?.Name ?? "", cancellationToken) ? "taken" : "not-taken";
        return Back();
    }

    public async Task<IActionResult> OnPostSeenAsync(Guid id, CancellationToken cancellationToken)
    {
        await health.SeenAsync(id, User.Identity?.Name ?? "", DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), cancellationToken);
        Said = "seen";
        return Back();
    }

    /// <summary>A page of the same choice, or one of its buttons.</summary>
    public string Address(int page) => Address(page, null);

    public string Address(int page, string? handler)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("handler", handler), ("state", State?.ToString()), ("q", Search), ("p", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null) })
        {
            if (value is { Length: > 0 })
            {
                query.Add(name, value);
            }
        }

        return $"/{RouteData.Values["lang"]}/knowledge/desk/links{query}";
    }

    /// <summary>To the page and the choice that the button stood in.</summary>
    private RedirectResult Back() => Redirect(Address(Number));

    /// <summary>Dead ones first, the longest dead before the others.</summary>
    private IQueryable<LinkCheck> Chosen()
    {
        var links = db.Set<LinkCheck>().AsNoTracking().AsQueryable();
        links = State is { } state ? links.Where(link => link.State == state) : links;
        links = Search is { Length: > 0 } search ? links.Where(link => link.Url.Contains(search) || db.Set<EntryText>().Any(text => text.EntryId == link.EntryId && text.Title.Contains(search))) : links;
        return links.OrderBy(link => link.State).ThenByDescending(link => link.Failures).ThenBy(link => link.Since).ThenBy(link => link.Url).ThenBy(link => link.Id);
    }

    private async Task<IReadOnlyList<(LinkCheck Link, LocalEntry Entry)>> WithEntriesAsync(IQueryable<LinkCheck> chosen, CancellationToken cancellationToken)
    {
        var links = await chosen.ToListAsync(cancellationToken);
        var ids = links.Select(link => link.EntryId).ToHashSet();
        var entries = (await db.Entries.AsNoTracking().Include(entry => entry.Texts).Where(entry => ids.Contains(entry.Id)).ToListAsync(cancellationToken)).ToDictionary(entry => entry.Id);
        return [.. links.Where(link => entries.ContainsKey(link.EntryId)).Select(link => (link, LocalEntry.Of(entries[link.EntryId], CultureInfo.CurrentUICulture.TwoLetterISOLanguageName)))];
    }
}
