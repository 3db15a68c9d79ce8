using System.Globalization;
using Cesagram.KnowledgeHub.BulkEdit;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.KnowledgeHub.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Desk.Bulk;

[Authorize(Policy = Editors.Policy)]
[RequestSizeLimit(1_000_000)]
internal sealed class IndexModel(KnowledgeHubDbContext db, BulkEditor editor, IStringLocalizer<HubText> names, IStringLocalizer<IntakeText> text) : PageModel
{
    private const int RowsAPage = 50;

    [BindProperty(Name = "ids")]
    public HashSet<Guid> Ids { get; set; } = [];

    [BindProperty(SupportsGet = true, Name = "all")]
    public bool All { get; set; }

    [BindProperty(SupportsGet = true, Name = "kind")]
    public EntryKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "topic")]
    public string? Topic { get; set; }

    [BindProperty(SupportsGet = true, Name = "status")]
    public EntryStatus? Status { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    public BulkChange? Change { get; private set; }

    public string? Error { get; private set; }

    public BulkPreview? Preview { get; private set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public int Pages { get; private set; }

    public int Found { get; private set; }

    public IReadOnlyList<LocalEntry> Lines { get; private set; } = [];

    public IReadOnlyList<(string Id, string Label)> Topics { get; private set; } = [];

    public IReadOnlyDictionary<Guid, string> Titles { get; private set; } = new Dictionary<Guid, string>();

    public BulkChoice Choice => new(Kind, Topic, Status, Search?.Trim());

    private static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    public string Address(int page) => Choice.Query(page);

    public string Label(string topic) => Topics.FirstOrDefault(known => known.Id == topic).Label ?? topic;

    public IReadOnlyList<string> ValuesOf(string action) => action switch
    {
        "add-topic" or "remove-topic" => [.. Topics.Select(topic => topic.Id)],
        "add-audience" or "remove-audience" => EntryTypes.Audience,
        "add-country" or "remove-country" => EntryTypes.Countries,
        "set-mark" => Enum.GetNames<Mark>(),
        "set-status" => [.. Enum.GetNames<EntryStatus>().Where(status => status != nameof(EntryStatus.Scheduled))],
        _ => ["true", "false"],
    };

    public string Say(BulkChange change) => change.Action switch
    {
        "add-topic" or "remove-topic" => Label(change.Value),
        "add-audience" or "remove-audience" => names["Audience." + change.Value],
        "add-country" or "remove-country" => names["Country." + change.Value],
        "set-mark" => names["Mark." + change.Value],
        "set-status" => text["Status." + change.Value],
        _ => text["Comments." + change.Value],
    };

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var concepts = await db.Concepts.AsNoTracking().Include(concept => concept.Texts).Where(concept => concept.IsTopic).ToListAsync(cancellationToken);
        Topics = [.. concepts.Select(concept => (concept.Id, (concept.Texts.Find(t => t.Language == Language) ?? concept.Texts.Find(t => t.Language == "en"))?.Label ?? concept.Id)).OrderBy(topic => topic.Item2, StringComparer.CurrentCulture)];
        var chosen = Choice.In(db.Entries.AsNoTracking());
        Found = await chosen.CountAsync(cancellationToken);
        Pages = Math.Max(1, (Found + RowsAPage - 1) / RowsAPage);
        Number = Math.Clamp(Number, 1, Pages);
        Lines = [.. (await chosen.Include(entry => entry.Texts).OrderByDescending(entry => entry.UpdatedAt).ThenBy(entry => entry.Id).Skip((Number - 1) * RowsAPage).Take(RowsAPage).ToListAsync(cancellationToken)).Select(entry => LocalEntry.Of(entry, Language))];
    }

    public async Task<IActionResult> OnPostPreviewAsync(string? change, CancellationToken cancellationToken)
    {
        await OnGetAsync(cancellationToken);
        if (await ReadyAsync(change, cancellationToken) is { } ids)
        {
            Preview = await editor.PreviewAsync(Change!, ids, cancellationToken);
            var refused = Preview.Refused.Take(20).Select(refusal => refusal.EntryId).ToHashSet();
            Titles = (await db.Entries.AsNoTracking().Include(entry => entry.Texts).Where(entry => refused.Contains(entry.Id)).ToListAsync(cancellationToken)).ToDictionary(entry => entry.Id, entry => LocalEntry.Of(entry, Language).Text.Title);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostRunAsync(string? change, CancellationToken cancellationToken)
    {
        await OnGetAsync(cancellationToken);
        if (await ReadyAsync(change, cancellationToken) is not { } ids)
        {
            return Page();
        }

        var job = await editor.StartAsync(Change!, ids, User.Identity?.Name ?? "", cancellationToken);
        return Redirect($"/{RouteData.Values["lang"]}/knowledge/desk/bulk/job/{job.Id}");
    }

    /// <summary>What to change, in what: null where either is missing, and <see cref="Error"/> says which.</summary>
    private async Task<List<Guid>?> ReadyAsync(string? change, CancellationToken cancellationToken)
    {
        Change = change?.Split('|', 2) is [var action, var value] ? new BulkChange(action, value) : null;
        if (Change is null || !BulkChange.IsKnown(Change, [.. Topics.Select(topic => topic.Id)]))
        {
            (Change, Error) = (null, "change");
            return null;
        }

        List<Guid> ids = All
            ? await Choice.In(db.Entries).OrderBy(entry => entry.Number).Select(entry => entry.Id).Take(BulkEditor.MostEntries + 1).ToListAsync(cancellationToken)
            : [.. Ids];
        Error = ids.Count == 0 ? "none" : ids.Count > BulkEditor.MostEntries ? "too-many" : null;
        return Error is null ? ids : null;
    }
}
