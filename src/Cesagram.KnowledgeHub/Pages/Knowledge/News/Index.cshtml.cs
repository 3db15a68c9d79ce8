using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.KnowledgeHub.ReadSections;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.News;

[AllowAnonymous]
internal sealed class IndexModel(SectionReader reader) : SectionPage
{
    private const int OnAPage = 20;

    [BindProperty(SupportsGet = true, Name = "topic")]
    public string? Topic { get; set; }

    /// <summary>1-based.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public int Pages { get; private set; }

    public IReadOnlyList<(string Id, string Label)> Topics { get; private set; } = [];

    public IReadOnlyList<IGrouping<int, LocalEntry>> Years { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var labels = await reader.TopicLabelsAsync(Lang, cancellationToken);
        var all = await reader.ListAsync(EntryKind.News, Lang, cancellationToken);
        Topics = [.. all.SelectMany(e => e.Entry.Topics).Distinct().Select(id => (id, labels.GetValueOrDefault(id, id))).OrderBy(pair => pair.Item2, ByLanguage)];
        var found = all.Where(e => string.IsNullOrEmpty(Topic) || e.Entry.Topics.Contains(Topic))
            .OrderByDescending(e => e.Entry.Date).ThenBy(e => e.Entry.Slug, StringComparer.Ordinal).ToList();
        Pages = Math.Max(1, (found.Count + OnAPage - 1) / OnAPage);
        Number = Math.Clamp(Number, 1, Pages);
        Years = [.. found.Skip((Number - 1) * OnAPage).Take(OnAPage).GroupBy(e => e.Entry.Date?.Year ?? 0)];
    }

    public string PageLink(int number) => $"?p={number}{(string.IsNullOrEmpty(Topic) ? "" : "&topic=" + Uri.EscapeDataString(Topic))}";
}
