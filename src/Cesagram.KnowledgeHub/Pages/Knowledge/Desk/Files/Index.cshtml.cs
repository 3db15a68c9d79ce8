using System.Globalization;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Images;
using Cesagram.KnowledgeHub.ReadEntry;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using HubLanguage = Cesagram.Ui.Languages.Language;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Desk.Files;

/// <summary>The files of one resource.</summary>
[Authorize(Policy = Editors.Policy)]
[RequestSizeLimit(22_000_000)]
[RequestFormLimits(MultipartBodyLengthLimit = 22_000_000)]
internal sealed class IndexModel(KnowledgeHubDbContext db, EntryFiles files) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "entry")]
    public Guid EntryId { get; set; }

    /// <summary>added, same or removed.</summary>
    [TempData]
    public string? Said { get; set; }

    [BindProperty(Name = "language")]
    public string? Chosen { get; set; }

    [BindProperty(Name = "note")]
    public string? Note { get; set; }

    public string? Error { get; private set; }

    public LocalEntry Entry { get; private set; } = null!;

    public IReadOnlyList<EntryFileLine> Files { get; private set; } = [];

    private string Here => $"/{RouteData.Values["lang"]}/knowledge/desk/files?entry={EntryId}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await db.Entries.AsNoTracking().Include(entry => entry.Texts).FirstOrDefaultAsync(entry => entry.Id == EntryId && entry.Kind == EntryKind.Resource, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        Entry = LocalEntry.Of(found, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
        Chosen ??= found.OriginalLanguage;
        Files = await files.OfAsync(EntryId, cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAddAsync(IFormFile? file, CancellationToken cancellationToken)
    {
        if (!await db.Entries.AnyAsync(entry => entry.Id == EntryId && entry.Kind == EntryKind.Resource, cancellationToken))
        {
            return NotFound();
        }

        try
        {
            using var bytes = new MemoryStream();
            await (file?.CopyToAsync(bytes, cancellationToken) ?? Task.CompletedTask);
            var language = HubLanguage.IsKnown(Chosen) ? Chosen! : HubLanguage.Default;
            var note = Note?.Trim() is { } text ? text[..Math.Min(text.Length, 300)] : "";
            Said = await files.AddAsync(EntryId, bytes.ToArray(), file?.FileName, language, note, User.Identity?.Name ?? "", cancellationToken) is null ? "same" : "added";
            return Redirect(Here);
        }
        catch (ImageException error)
        {
            Error = error.Code;
            return await OnGetAsync(cancellationToken);
        }
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, CancellationToken cancellationToken)
    {
        await db.Set<EntryFile>().Where(file => file.Id == id && file.EntryId == EntryId).ExecuteDeleteAsync(cancellationToken);
        Said = "removed";
        return Redirect(Here);
    }
}
