using Cesagram.KnowledgeHub.CiteEntry;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Harvest;
using Cesagram.KnowledgeHub.ReadEntry;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Resources;

/// <summary>A resource: what it is, where it is, how to cite it.</summary>
internal sealed class ReadModel(ReadEntryQuery entries, ResourceReader reader) : PageModel
{
    public ResourceReading Reading { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string lang, string slug, CancellationToken cancellationToken)
    {
        var found = await entries.FindAsync(EntryKind.Resource, slug, cancellationToken);
        if (found.MovedTo is { } now)
        {
            return RedirectPermanent(HubAddress.Of(EntryKind.Resource, now, lang) + Request.QueryString);
        }

        if (found.Entry is not { } entry)
        {
            return StatusCode(found.IsGone ? StatusCodes.Status410Gone : StatusCodes.Status404NotFound);
        }

        Reading = await reader.ReadAsync(LocalEntry.Of(entry, ReaderLanguage.Of(lang)), Request, cancellationToken);
        Response.Headers.Link = Signposts.Of(Reading.Record);
        return Page();
    }
}
