using Cesagram.CountryFacts;
using Cesagram.Cesagramville.OpenTown;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cesagram.Cesagramville.Pages.Cesagramville;

[AllowAnonymous]
internal sealed class IndexModel(GameTexts texts, CountryFactsFile facts) : PageModel
{
    /// <summary>Modules that the first screens need, so that the browser does not find them one after the other.</summary>
    public static IReadOnlyList<string> FirstModules { get; } =
    [
        "screens/start", "screens/failed", "save", "router", "settings", "offline", "outcome", "voice", "texts",
        "dom", "person", "checks-due", "day", "people/paper", "people/face", "people/hair", "people/wear",
        "people/body", "people/aids",
    ];

    public string Start { get; private set; } = "";

    public void OnGet() => Start = GameStart.Json(RouteData.Values["lang"] as string, texts, facts);
}
