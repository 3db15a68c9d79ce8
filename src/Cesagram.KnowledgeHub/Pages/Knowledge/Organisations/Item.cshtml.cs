using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.KnowledgeHub.ReadSections;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Organisations;

[AllowAnonymous]
internal sealed class ItemModel(SectionReader reader) : SectionPage
{
    public LocalEntry? Shown { get; private set; }

    public IReadOnlyList<LocalEntry> Near { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellationToken)
    {
        (Shown, var movedTo) = await reader.FindAsync(EntryKind.Organisation, slug, Lang, cancellationToken);
        if (Shown is not null)
        {
            Near = await reader.NearAsync(Shown.Entry, Lang, cancellationToken);
        }

        return Answer(EntryKind.Organisation, Shown, movedTo);
    }
}
