using Cesagram.KnowledgeHub.CiteEntry;
using Cesagram.KnowledgeHub.PreviewLinks;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.Ui.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cesagram.KnowledgeHub.Pages.Knowledge;

/// <summary>An entry as somebody sees it whom an editor gave a link, whatever its status.</summary>
[AllowAnonymous]
internal sealed class PreviewModel(PreviewLinkReader links, ResourceReader resources) : PageModel
{
    public LocalEntry? Local { get; private set; }

    public ResourceReading? Resource { get; private set; }

    public async Task<IActionResult> OnGetAsync(string lang, string token, CancellationToken cancellationToken)
    {
        Response.Headers.CacheControl = "no-store";
        if (await links.FindAsync(token, cancellationToken) is not { } entry)
        {
            return NotFound();
        }

        Local = LocalEntry.Of(entry, Language.IsKnown(lang) ? lang : Language.Default);
        Resource = entry.Facts.Resource is null ? null : await resources.ReadAsync(Local, Request, cancellationToken);
        return Page();
    }
}
