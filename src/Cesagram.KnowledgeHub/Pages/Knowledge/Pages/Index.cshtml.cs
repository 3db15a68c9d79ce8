using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.KnowledgeHub.ReadSections;
using Microsoft.AspNetCore.Authorization;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Pages;

/// <summary>The project CESAGRAM: its pages, milestones, partners, outputs and relatives.</summary>
[AllowAnonymous]
internal sealed class IndexModel(SectionReader reader) : SectionPage
{
    private const string Project = "cesagram";
    private static readonly string[] Order = ["project", "partners", "about"];

    public IReadOnlyList<LocalEntry> Shown { get; private set; } = [];

    public IReadOnlyList<LocalEntry> Milestones { get; private set; } = [];

    public IReadOnlyList<LocalEntry> Partners { get; private set; } = [];

    public IReadOnlyList<(string Title, string Id, IReadOnlyList<LocalEntry> Entries)> Lists { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Shown = [.. (await reader.ListAsync(EntryKind.Page, Lang, cancellationToken))
            .OrderBy(e => Array.IndexOf(Order, e.Entry.Slug) is var at && at < 0 ? Order.Length : at).ThenBy(e => e.Text.Title, ByLanguage)];
        Milestones = [.. (await reader.ListAsync(EntryKind.News, Lang, cancellationToken)).Where(e => IsOfProject(e.Entry)).OrderBy(e => e.Entry.Date)];
        Partners = [.. (await reader.ListAsync(EntryKind.Organisation, Lang, cancellationToken))
            .Where(e => e.Entry.Facts.Organisation?.IsPartner == true).OrderBy(e => e.Text.Title, ByLanguage)];
        Lists =
        [
            ("Project.Deliverables", "deliverables", await reader.ResourcesAsync("deliverable", Lang, cancellationToken)),
            ("Project.Related", "projects", await reader.ResourcesAsync("project", Lang, cancellationToken)),
        ];
    }

    /// <summary>News that rest on what the project or its partners published on it.</summary>
    private static bool IsOfProject(Entry entry) => entry.Facts.Sources.Any(source =>
        source.Title.Contains(Project, StringComparison.OrdinalIgnoreCase) || source.Url?.Contains(Project, StringComparison.OrdinalIgnoreCase) == true);
}
