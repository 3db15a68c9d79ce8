using System.Globalization;
using System.Text;
using Cesagram.KnowledgeHub.Data;
using Cesagram.KnowledgeHub.Images;
using Cesagram.KnowledgeHub.ImportRecords;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Desk.Import;

[Authorize(Policy = Editors.Policy)]
[RequestSizeLimit(12_000_000)]
[RequestFormLimits(ValueLengthLimit = 6_000_000, MultipartBodyLengthLimit = 12_000_000)]
internal sealed class IndexModel(KnowledgeHubDbContext db, ImportBatches batches) : PageModel
{
    public IReadOnlyList<ImportBatch> Batches { get; private set; } = [];

    public string? Error { get; private set; }

    public string? AddressError { get; private set; }

    [BindProperty]
    public string? Pasted { get; set; }

    [BindProperty]
    public string? Format { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? Set { get; set; }

    [BindProperty]
    public string? From { get; set; }

    [BindProperty]
    public string? Until { get; set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Batches = await db.Set<ImportBatch>().AsNoTracking().OrderByDescending(batch => batch.CreatedAt).Take(30)
            .Select(batch => new ImportBatch { Id = batch.Id, CreatedAt = batch.CreatedAt, By = batch.By, Format = batch.Format, Label = batch.Label, Status = batch.Status, Total = batch.Total }).ToListAsync(cancellationToken);

    public async Task<IActionResult> OnPostReadAsync(IFormFile? file, CancellationToken cancellationToken)
    {
        var bytes = await BytesAsync(file, cancellationToken);
        Error = bytes.Length == 0 ? "empty" : bytes.Length > ImportBatches.LargestFile ? "too-large" : null;
        if (Error is not null)
        {
            await OnGetAsync(cancellationToken);
            return Page();
        }

        var format = ImportBatches.Formats.Contains(Format) ? Format : null;
        var batch = await batches.ReadAsync(bytes, file is { Length: > 0 } ? ImageStore.Label(file.FileName) : "", format, User.Identity?.Name ?? "", cancellationToken);
        return Redirect($"/{RouteData.Values["lang"]}/knowledge/desk/import/batch/{batch.Id}");
    }

    public async Task<IActionResult> OnPostHarvestAsync(CancellationToken cancellationToken)
    {
        var request = new HarvestRequest(Address?.Trim() ?? "", Blank(Set), Day(From), Day(Until), HarvestRecordsHandler.MostRecords);
        if (HarvestRecordsHandler.Address(request, null) is null)
        {
            AddressError = "address";
            await OnGetAsync(cancellationToken);
            return Page();
        }

        var batch = await batches.HarvestAsync(request, User.Identity?.Name ?? "", cancellationToken);
        return Redirect($"/{RouteData.Values["lang"]}/knowledge/desk/import/batch/{batch.Id}");
    }

    private static string? Blank(string? text) => text?.Trim() is { Length: > 0 } some ? some : null;

    private static string? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? text : null;

    private async Task<byte[]> BytesAsync(IFormFile? file, CancellationToken cancellationToken)
    {
        if (file is not { Length: > 0 })
        {
            return Encoding.UTF8.GetBytes(Pasted ?? "");
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellationToken);
        return bytes.ToArray();
    }
}
