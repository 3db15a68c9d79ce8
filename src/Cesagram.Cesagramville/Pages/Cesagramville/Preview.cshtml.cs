using Cesagram.CountryFacts;
using Cesagram.Cesagramville.OpenTown;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cesagram.Cesagramville.Pages.Cesagramville;

/// <summary>For those who write: any story from any knot in any language. Nothing is kept.</summary>
[Authorize(Roles = "Editor,Administrator")]
internal sealed class PreviewModel(GameTexts texts, CountryFactsFile facts) : PageModel
{
    public string Start { get; private set; } = "";

    public void OnGet() => Start = GameStart.Json(RouteData.Values["lang"] as string, texts, facts);
}
