using System.Globalization;
using Cesagram.ChatAnalysis.Data;
using Cesagram.ChatAnalysis.KeepSources;
using Cesagram.ChatAnalysis.WorkWarnings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cesagram.ChatAnalysis.Pages.Analysis.Warnings;

/// <summary>The work list: what has to be looked at, the most urgent first.</summary>
[Authorize(Policy = Analysts.Policy)]
[ResponseCache(NoStore = true)]
internal sealed class IndexModel(WarningReader reader, SavedViews views, SourceKeeper sources) : PageModel
{
    private const int RowsAPage = 50;

    [BindProperty(SupportsGet = true, Name = "status")]
    public string? Status { get; set; }

    [BindProperty(SupportsGet = true, Name = "band")]
    public string? Band { get; set; }

    [BindProperty(SupportsGet = true, Name = "assigned")]
    public string? Assigned { get; set; }

    [BindProperty(SupportsGet = true, Name = "source")]
    public string? Source { get; set; }

    [BindProperty(SupportsGet = true, Name = "language")]
    public string? Language { get; set; }

    [BindProperty(SupportsGet = true, Name = "after")]
    public string? After { get; set; }

    /// <summary>Key of the text about what was done last.</summary>
    [TempData]
    public string? Said { get; set; }

    public WarningPage Found { get; private set; } = new([], null);

    public WarningCounts Counts { get; private set; } = new(0, 0, 0, 0, 0, 0, 0);

    public IReadOnlyList<ConversationSource> Sources { get; private set; } = [];

    public IReadOnlyList<SavedView> Views { get; private set; } = [];

    /// <summary>Only what is decided: nothing of it waits.</summary>
    public bool IsDecided => Status is "decided" or "escalated";

    public bool IsChoice => Query.Length > 0;

    /// <summary>The choice as part of an address, without a question mark.</summary>
    public string Query => Link(Status, Band, Assigned, Source, Language, null).Split('?').ElementAtOrDefault(1) ?? "";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var unit = Analysts.Unit(User);
        var choice = new WarningChoice(Known(Status, WarningChoice.Statuses) ?? "open", Known(Band, WarningChoice.Bands), Filled(Assigned), Filled(Source), Filled(Language));
        var found = Guid.TryParseExact(After, "N", out var after) ? await reader.ListAsync(unit, Analysts.Name(User), choice, after, RowsAPage, cancellationToken) : null;
        Found = found ?? (await reader.ListAsync(unit, Analysts.Name(User), choice, null, RowsAPage, cancellationToken))!;
        Counts = await reader.CountAsync(unit, Analysts.Name(User), cancellationToken);
        Sources = await sources.ListAsync(unit, cancellationToken);
        Views = await views.ListAsync(unit, Analysts.Name(User), cancellationToken);
    }

    public async Task<IActionResult> OnPostKeepViewAsync(string? name, CancellationToken cancellationToken)
    {
        Said = await views.KeepAsync(Analysts.Unit(User), Analysts.Name(User), name, Query, cancellationToken) ? "Views.Kept" : "Views.NameMissing";
        return LocalRedirect(Link(Status, Band, Assigned, Source, Language, null));
    }

    public async Task<IActionResult> OnPostDropViewAsync(Guid id, CancellationToken cancellationToken)
    {
        await views.DropAsync(Analysts.Unit(User), Analysts.Name(User), id, cancellationToken);
        return LocalRedirect(Link(Status, Band, Assigned, Source, Language, null));
    }

    /// <summary>This list with another choice.</summary>
    public string Link(string? status, string? band, string? assigned, string? source, string? language, string? after)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("status", status), ("band", band), ("assigned", assigned), ("source", source), ("language", language), ("after", after) })
        {
            if (value is { Length: > 0 })
            {
                query.Add(name, value);
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"/{RouteData.Values["lang"]}/analysis/warnings{query}");
    }

    private static string? Known(string? value, IReadOnlyList<string> known) => value is not null && known.Contains(value) ? value : null;

    private static string? Filled(string? value) => string.IsNullOrWhiteSpace(value) || value.Contains('\0', StringComparison.Ordinal) ? null : value;
}
