using System.Text.Encodings.Web;
using Cesagram.KnowledgeHub.EditEntries;
using Cesagram.KnowledgeHub.ReadEntry;
using Cesagram.Ui.Markdown;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Desk;

/// <summary>What is being written, as readers will see it; asked for by the edit page while typing.</summary>
[Authorize(Policy = Editors.Policy)]
[RequestSizeLimit(EditModel.LargestForm)]
internal sealed class MarkdownModel : PageModel
{
    public IActionResult OnGet() => NotFound();

    public IActionResult OnPost(string? text)
    {
        if (text is { Length: > EntryFormReader.LongestBody })
        {
            return StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        using var html = new StringWriter();
        MarkdownText.Render(text ?? "", link => HubAddress.Resolve(link, DeskNames.Reader(RouteData.Values["lang"]))).WriteTo(html, HtmlEncoder.Default);
        return Content(html.ToString(), "text/html; charset=utf-8");
    }
}
