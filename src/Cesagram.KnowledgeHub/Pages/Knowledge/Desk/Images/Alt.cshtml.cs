using Cesagram.KnowledgeHub.Images;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cesagram.KnowledgeHub.Pages.Knowledge.Desk.Images;

/// <summary>Says anew what a picture shows.</summary>
[Authorize(Policy = Editors.Policy)]
internal sealed class AltModel(ImageStore images) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "pick")]
    public bool Pick { get; set; }

    [BindProperty(Name = "alt")]
    public Dictionary<string, string?> Alt { get; set; } = [];

    [BindProperty(Name = "decorative")]
    public bool Decorative { get; set; }

    /// <summary>Read by the list of pictures.</summary>
    [TempData]
    public string? Said { get; set; }

    public Guid Id { get; private set; }

    public string Label { get; private set; } = "";

    public bool IsMissing { get; private set; }

    public string Back => $"/{RouteData.Values["lang"]}/knowledge/desk/images{(Pick ? "?pick=true" : "")}";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await images.FindAsync(id, cancellationToken) is not { } image)
        {
            return NotFound();
        }

        (Id, Label) = (id, image.Label);
        if (!IsMissing)
        {
            (Alt, Decorative) = (image.Alt.ToDictionary(pair => pair.Key, string? (pair) => pair.Value), image.IsDecorative);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        var alt = AltText.Read(Alt);
        IsMissing = !Decorative && !alt.ContainsKey(IndexModel.Language);
        if (IsMissing)
        {
            return await OnGetAsync(id, cancellationToken);
        }

        if (!await images.DescribeAsync(id, alt, Decorative, cancellationToken))
        {
            return NotFound();
        }

        Said = "changed";
        return Redirect(Back);
    }
}
