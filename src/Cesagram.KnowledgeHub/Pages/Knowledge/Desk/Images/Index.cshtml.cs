using System.Globalization;
using Cesagram.KnowledgeHub.Images;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using HubLanguage = Cesagram.Ui.Languages.Language;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Desk.Images;

/// <summary>Pictures; with <c>?pick=true</c> as the window that the editor's toolbar opens.</summary>
[Authorize(Policy = Editors.Policy)]
[RequestSizeLimit(8_000_000)]
[RequestFormLimits(MultipartBodyLengthLimit = 8_000_000)]
internal sealed class IndexModel(ImageStore images) : PageModel
{
    private const int RowsAPage = 30;

    [BindProperty(SupportsGet = true, Name = "pick")]
    public bool Pick { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>added, cleaned, changed, removed or used.</summary>
    [TempData]
    public string? Said { get; set; }

    [BindProperty(Name = "alt")]
    public Dictionary<string, string?> Alt { get; set; } = [];

    [BindProperty(Name = "decorative")]
    public bool Decorative { get; set; }

    public string? Error { get; private set; }

    public bool AltError { get; private set; }

    public bool HasMore { get; private set; }

    public IReadOnlyList<ImageLine> Lines { get; private set; } = [];

    /// <summary>The editor's language.</summary>
    public static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName is var code && HubLanguage.IsKnown(code) ? code : HubLanguage.Default;

    /// <summary>How a text shows it. Decoration has no words; what has words has brackets that stay brackets.</summary>
    public static string Markdown(ImageLine image, string alt) =>
        $"![{alt.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal)}](/knowledge/images/{image.Id})";

    public static string AltOf(ImageLine image) => image.Alt.GetValueOrDefault(Language) ?? image.Alt.Values.FirstOrDefault() ?? "";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Number = Math.Clamp(Number, 1, 100_000);
        var lines = await images.ListAsync((Number - 1) * RowsAPage, RowsAPage + 1, cancellationToken);
        (Lines, HasMore) = ([.. lines.Take(RowsAPage)], lines.Count > RowsAPage);
    }

    public async Task<IActionResult> OnPostAddAsync(IFormFile? picture, IFormFileCollection? sizes, string? label, CancellationToken cancellationToken)
    {
        var alt = AltText.Read(Alt);
        AltError = !Decorative && !alt.ContainsKey(Language);
        // The browser's sizes where it made some, else the file as it is.
        List<IFormFile> files = [.. (sizes ?? new FormFileCollection()).Where(file => file is { Name: "sizes", Length: > 0 })];
        files = files.Count > 0 ? files : picture is { Length: > 0 } ? [picture] : [];
        try
        {
            if (!AltError)
            {
                var (_, cleaned) = await images.AddAsync(await BytesAsync(files, cancellationToken), label is { Length: > 0 } ? label : picture?.FileName, alt, Decorative, User.Identity?.Name ?? "", cancellationToken);
                Said = cleaned ? "cleaned" : "added";
                return Redirect(Here);
            }
        }
        catch (ImageException error)
        {
            Error = error.Code;
        }

        await OnGetAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, CancellationToken cancellationToken)
    {
        var used = await images.IsUsedAsync(id, cancellationToken);
        if (!used)
        {
            await images.DeleteAsync(id, cancellationToken);
        }

        Said = used ? "used" : "removed";
        return Redirect(Here);
    }

    private string Here => $"/{RouteData.Values["lang"]}/knowledge/desk/images{(Pick ? "?pick=true" : "")}";

    private static async Task<IReadOnlyList<byte[]>> BytesAsync(List<IFormFile> files, CancellationToken cancellationToken)
    {
        List<byte[]> all = [];
        foreach (var file in files)
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, cancellationToken);
            all.Add(bytes.ToArray());
        }

        return all;
    }
}
