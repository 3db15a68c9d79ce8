using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.KnowledgeHub.ReadSections;
using Microsoft.AspNetCore.Authorization;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Materials;

[AllowAnonymous]
internal sealed class IndexModel(SectionReader reader) : SectionPage
{
    private static readonly string[] Order = ["poster", "card", "leaflet", "checklist", "text-blocks"];

    public IReadOnlyList<LocalEntry> Entries { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Entries = [.. (await reader.ListAsync(EntryKind.Material, Lang, cancellationToken))
            .OrderBy(e => Array.IndexOf(Order, e.Entry.Facts.Material?.Form)).ThenBy(e => e.Text.Title, ByLanguage)];
}
